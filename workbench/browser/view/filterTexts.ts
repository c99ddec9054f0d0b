import { textOf } from '../../engine/cellValues';
import type { EngineSheet } from '../../engine/EngineSheet';
import { filteredAt } from '../../engine/filtering';

/** A text of a column that can be filtered by. */
export interface FilterText {
  /** '' stands for blank cells. */
  readonly text: string;
  /** Does the filter let it through now? */
  readonly isAllowed: boolean;
}

/**
 * The different texts below a header cell, as Excel's filter list has them: of the rows that the other columns let
 * through, numbers before texts, blanks last.
 */
export function filterTexts(sheet: EngineSheet, row: number, column: number): readonly FilterText[] {
  const found = filteredAt(sheet, row, column);
  if (!found) return [];
  const { data, filter } = found;
  const own = column - data.column;
  const rows = sheet.read(data, textOf);
  const texts = new Set<string>();
  for (let index = 0; index < data.rows; index++) {
    const cells = rows[index] ?? [];
    if (filter.passesBut(own, (place) => cells[place] ?? '')) texts.add(cells[own] ?? '');
  }
  return [...texts].sort(byText).map((text) => ({ text, isAllowed: filter.allows(own, text) }));
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function byText(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return collator.compare(a, b);
}
