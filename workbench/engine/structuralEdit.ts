import type { Area } from './area';
import { referenceText, rewriteReferences, type Corner } from './formulaReferences';

/** Rows or columns put in (`count` > 0) or taken out (`count` < 0) of a sheet, from the zero-based index `at` on. */
export interface StructuralEdit {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function shiftSpan({ start, length }: Span, { at, count }: StructuralEdit): Span | undefined {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const removed = -count;
  const before = Math.max(0, Math.min(start, at + removed) - at);
  const inside = Math.max(0, Math.min(start + length, at + removed) - Math.max(start, at));
  return inside >= length
    ? undefined
    : { start: at <= start ? start - before : start, length: length - inside };
}

/** Where an area lies after the edit; undefined when nothing of it is left. */
export function shiftArea(area: Area, edit: StructuralEdit): Area | undefined {
  const isRow = edit.axis === 'row';
  const span = shiftSpan(
    isRow ? { start: area.row, length: area.rows } : { start: area.column, length: area.columns },
    edit,
  );
  if (!span) return undefined;
  return isRow
    ? { ...area, row: span.start, rows: span.length }
    : { ...area, column: span.start, columns: span.length };
}

/** A sheet, by its name. */
interface Named {
  readonly name: string;
}

/** A formula after the edit: its references to the edited sheet move, those to what is gone become `#REF!`. */
export function shiftFormula(
  formula: string,
  owner: Named | undefined,
  edited: Named,
  edit: StructuralEdit,
): string {
  return rewriteReferences(formula, (reference) => {
    const target = reference.sheet ?? owner?.name;
    if (target?.toLowerCase() !== edited.name.toLowerCase()) return reference.text;
    const { from, to } = reference;
    const [start, end] = edit.axis === 'row' ? [from.row, to.row] : [from.column, to.column];
    if (start === undefined || end === undefined) return reference.text;
    const low = Math.min(start, end);
    const span = shiftSpan({ start: low, length: Math.abs(end - start) + 1 }, edit);
    if (!span) return '#REF!';
    const place = (corner: Corner, index: number): Corner => ({ ...corner, [edit.axis]: index });
    const last = span.start + span.length - 1;
    const [first, second] = start <= end ? [span.start, last] : [last, span.start];
    return referenceText(reference.prefix, place(from, first), place(to, second), reference.isRange);
  });
}
