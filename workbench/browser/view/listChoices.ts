import type { BookState } from '../../engine/BookState';
import { parseA1, splitSheetAddress } from '../../engine/a1';
import type { Area } from '../../engine/area';
import { textOf } from '../../engine/cellValues';
import type { EngineSheet } from '../../engine/EngineSheet';
import { evaluateOnSheet } from '../../engine/scratchFormulas';

/** The entries of the drop-down list of a cell (zero-based) in their order; none where there is no list. */
export function listChoices(
  book: BookState,
  sheet: EngineSheet,
  row: number,
  column: number,
): readonly string[] {
  const validation = sheet.validations.at(row, column);
  if (validation?.type !== 'list') return [];
  const source = String(validation.formulae[0] ?? '').replace(/^=/, '');
  if (source.startsWith('"')) return textList(source);
  const range = rangeOf(book, sheet, source);
  if (range)
    return range.sheet
      .read(range.area, textOf)
      .flat()
      .filter((text) => text !== '');
  return computed(evaluateOnSheet(book, sheet, [source])[0]);
}

function textList(source: string): string[] {
  return source
    .slice(1, -1)
    .replaceAll('""', '"')
    .split(/[,，]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function rangeOf(
  book: BookState,
  sheet: EngineSheet,
  source: string,
): { sheet: EngineSheet; area: Area } | undefined {
  const name = book.names.find(source, sheet) ?? book.names.find(source);
  if (name) return book.rangeOf(name.formula);
  const { sheet: named, rest } = splitSheetAddress(source);
  const area = parseA1(rest);
  const home = named === undefined ? sheet : book.sheets.find(named);
  return area && home ? { sheet: home, area } : undefined;
}

/** Lists by a formula: what it spills. */
function computed(result: unknown): string[] {
  const values: unknown[] = Array.isArray(result) ? result.flat() : [result];
  return values.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
  );
}
