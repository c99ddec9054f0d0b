import { formatA1, parseA1 } from './a1';
import type { EngineSheet } from './EngineSheet';
import { shiftArea, type StructuralEdit } from './structuralEdit';

/** Lets page breaks, print area and print titles follow rows or columns that were put in or taken out. */
export function shiftPage({ model }: EngineSheet, edit: StructuralEdit): void {
  const breaks: { id: number }[] = edit.axis === 'row' ? model.rowBreaks : model.colBreaks;
  const moved = breaks.map((item) => Object.assign(item, { id: shiftBreak(item.id, edit) }));
  const kept = moved.filter(
    ({ id }, index) => id > 0 && moved.findIndex((other) => other.id === id) === index,
  );
  breaks.splice(0, breaks.length, ...kept);
  for (const part of ['printArea', 'printTitlesRow', 'printTitlesColumn'] as const) {
    const old = parseA1(model.pageSetup[part] ?? '');
    if (!old) continue;
    const area = shiftArea(old, edit);
    model.pageSetup[part] = area ? formatA1(area) : '';
  }
}

/** A break stays before its row; where the row is gone, before the one that follows. */
function shiftBreak(before: number, { at, count }: StructuralEdit): number {
  if (before < at) return before;
  return count < 0 && before < at - count ? at : before + count;
}
