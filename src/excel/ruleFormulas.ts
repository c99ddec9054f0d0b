import { columnLetters } from '../sheets/columnLetters';
import type { Table } from '../sheets/describe/SheetDescription';
import type { Highlight } from '../sheets/describe/highlight';
import { FAULT, ROW_HIGHLIGHTS, STATUS_HIGHLIGHTS } from '../sheets/describe/highlight';

/** A conditional format of ours: an A1 formula for the first cell of its columns. */
export interface Rule {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly formula: string;
  readonly highlight: Highlight;
}

/**
 * The rules of a table whose columns stand at these places: one for each word of its status column, and one over the
 * user's columns that colours the cells whose header the explanation names in 〔〕. `headerRow` is 0-based; headers that are
 * ours only without their spaces are compared without. `labels` says where a header's own text does not stand in that row.
 */
export function rulesOf(
  table: Table,
  columns: ReadonlyMap<string, number>,
  headerRow: number,
  exactHeaders = true,
  labels: ReadonlyMap<string, number> = new Map(),
): Rule[] {
  const firstRow = headerRow + 2;
  const rules: Rule[] = [];
  const status = columns.get(table.statusKey ?? '');
  if (status !== undefined) {
    const words = table.key === 'ledger' ? ROW_HIGHLIGHTS : STATUS_HIGHLIGHTS;
    for (const [word, highlight] of Object.entries(words)) {
      rules.push({
        firstColumn: status,
        lastColumn: status,
        formula: `=$${columnLetters(status)}${firstRow}="${word}"`,
        highlight,
      });
    }
  }
  const explanation = columns.get(table.explanationKey ?? '');
  if (explanation !== undefined) {
    const rowOf = (key: string): number => (labels.get(key) ?? headerRow) + 1;
    for (const { start, end, row } of userRuns(table, columns, rowOf)) {
      const cell = `${columnLetters(start)}$${row}`;
      const formula = `=ISNUMBER(FIND("〔"&${exactHeaders ? cell : withoutSpaces(cell)}&"〕",$${columnLetters(explanation)}${firstRow}))`;
      rules.push({ firstColumn: start, lastColumn: end, formula, highlight: FAULT });
    }
  }
  return rules;
}

function withoutSpaces(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}," ",""),"　",""),CHAR(10),"")`;
}

/**
 * Whether a rule is one of ours, on whichever rows it ended up: it looks for a column's name in 〔〕, or for a word of the
 * status column, and paints what we paint. `statusColumn` is where that column stands now, 0-based.
 */
export function isOurRule(formula: string, fill: string, statusColumn: number): boolean {
  const paints = ({ fill: own }: Highlight): boolean => own.toLowerCase() === fill.toLowerCase();
  if (/ISNUMBER\(FIND\("〔"&/i.test(formula)) return paints(FAULT);
  const [, column, word = ''] = /^=?\$([A-Z]+)\d+="([^"]+)"$/.exec(formula.replace(/\s/g, '')) ?? [];
  const highlights = [STATUS_HIGHLIGHTS[word], ROW_HIGHLIGHTS[word]].flatMap((highlight) => highlight ?? []);
  return column === columnLetters(statusColumn) && highlights.some(paints);
}

/** Runs of neighbouring columns that the user fills and whose headers stand in one row. */
function userRuns(
  table: Table,
  columns: ReadonlyMap<string, number>,
  rowOf: (key: string) => number,
): { readonly start: number; readonly end: number; readonly row: number }[] {
  const places = table.columns
    .flatMap(({ by, key }) => {
      const place = columns.get(key);
      return by === 'user' && place !== undefined ? [{ place, row: rowOf(key) }] : [];
    })
    .sort((a, b) => a.place - b.place);
  const runs: { start: number; end: number; row: number }[] = [];
  for (const { place, row } of places) {
    const last = runs.at(-1);
    if (last?.end === place - 1 && last.row === row) last.end = place;
    else runs.push({ start: place, end: place, row });
  }
  return runs;
}
