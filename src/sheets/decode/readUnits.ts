import { fold } from '../../domain/fold';
import type { InputIssue } from '../../domain/issue';
import type { Unit } from '../../domain/unit';
import type { RawRow } from '../cell';
import { textOf } from '../cell';
import { UNIT_KIND, YES_NO } from '../words';
import type { UnitField } from './fields';
import { displayName } from './readRoster';

export interface UnitReading {
  /** Null where there are no rows. */
  readonly units: readonly Unit[] | null;
  readonly issues: readonly InputIssue[];
}

/** Reads the units of 设置; one whose 类别 is neither 科室 nor 党支部 is said to be unreadable and left out. */
export function readUnits(rows: readonly RawRow<UnitField>[]): UnitReading {
  const units: Unit[] = [];
  const issues: InputIssue[] = [];
  for (const { origin, cells } of rows) {
    const name = displayName(textOf(cells.name));
    const kind = UNIT_KIND.read(textOf(cells.kind));
    if (fold(name) === '') continue;
    if (kind === null)
      issues.push({
        code: 'optionUnreadable',
        table: 'units',
        origin,
        field: 'kind',
        found: textOf(cells.kind),
        name,
      });
    else units.push({ kind, name, assessed: YES_NO.read(textOf(cells.assessed)) !== 'no' });
  }
  return { units: rows.length === 0 ? null : units, issues };
}
