import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { formatA1, parseA1 } from './a1';
import { containsCell, intersect, sameArea, subtract, type Area } from './area';

/** The library's validation and what it does not know: times, and lists without a button. */
export type StoredValidation = DataValidation & { isTime?: boolean; isWithoutDropDown?: boolean };

/** A data validation and the cells it watches. */
export interface AppliedValidation {
  areas: Area[];
  readonly validation: StoredValidation;
}

const RANGE_KEY = 'range:';

/** The data validations of a sheet; a cell has at most one. Written back as ranges, never cell by cell. */
export class Validations {
  list: AppliedValidation[] = [];

  constructor(private readonly model: Worksheet) {
    const byRule = new Map<DataValidation, Area[]>();
    for (const [key, validation] of Object.entries(model.dataValidations?.model ?? {})) {
      const area = parseA1(key.startsWith(RANGE_KEY) ? key.slice(RANGE_KEY.length) : key);
      if (area && validation) byRule.set(validation, [...(byRule.get(validation) ?? []), area]);
    }
    this.list = [...byRule].map(([validation, areas]) => ({ areas, validation }));
  }

  /** Takes over the validations of a file, of which the library loses some. */
  adopt(list: readonly AppliedValidation[]): void {
    this.list = [...list];
    this.store();
  }

  /** The validation of a cell. */
  at(row: number, column: number): DataValidation | undefined {
    return this.list.find(({ areas }) => areas.some((area) => containsCell(area, row, column)))?.validation;
  }

  /** The validation of a range: undefined for none, 'mixed' when parts of the range differ. */
  of(range: Area): DataValidation | 'mixed' | undefined {
    const touching = this.list.filter(({ areas }) => areas.some((area) => intersect(area, range)));
    const [only] = touching;
    if (!only) return undefined;
    let rest: Area[] = [range];
    for (const area of only.areas) rest = rest.flatMap((part) => subtract(part, area));
    return touching.length === 1 && rest.length === 0 ? only.validation : 'mixed';
  }

  /** Has every cell of a range a validation? */
  covers(range: Area): boolean {
    const areas = this.list.flatMap((applied) => applied.areas);
    const rest = areas.reduce((parts, area) => parts.flatMap((part) => subtract(part, area)), [range]);
    return rest.length === 0;
  }

  /** Takes the validation off a range; ranges that reach further keep the rest. */
  clear(range: Area): void {
    this.list = this.list
      .map(({ areas, validation }) => ({ areas: areas.flatMap((area) => subtract(area, range)), validation }))
      .filter(({ areas }) => areas.length > 0);
    this.store();
  }

  /** Sets the validation of a range in place of what was there. */
  set(range: Area, validation: DataValidation): void {
    const same = this.list.find(({ areas }) => areas.length === 1 && areas[0] && sameArea(areas[0], range));
    if (same && same.validation === validation) return;
    this.clear(range);
    this.list.push({ areas: [range], validation });
    this.store();
  }

  /** Lets the library's model say what this list says. */
  store(): void {
    this.model.dataValidations.model = Object.fromEntries(
      this.list.flatMap(({ areas, validation }) =>
        areas.map((area) => [
          area.rows * area.columns === 1 ? formatA1(area) : RANGE_KEY + formatA1(area),
          validation,
        ]),
      ),
    );
  }
}
