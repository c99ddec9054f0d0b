import type { Cell } from '@cj-tech-master/excelts';
import { parseA1, splitSheetAddress } from './a1';
import { lastColumn, lastRow } from './area';
import { scalarOf } from './cellValues';
import type { EngineSheet } from './EngineSheet';

/** The lengths of all texts of a range, as Excel and LibreOffice calculate it; the library takes the first cell only. */
const TEXT_LENGTHS = /SUMPRODUCT\(ISTEXT\(([^()]+)\)\*LEN\(\1\)\)/g;

/**
 * Calculates with the sums of text lengths in formulas put in as numbers, then puts the formulas back with what they came
 * to. Such formulas lie in a few cells; the others are not touched.
 */
export function withTextLengths(sheets: readonly EngineSheet[], calculate: () => void): void {
  const changed: { readonly cell: Cell; readonly formula: string }[] = [];
  for (const sheet of sheets)
    for (const cell of lengthCells(sheet)) {
      const formula = cell.formula ?? '';
      changed.push({ cell, formula });
      cell.value = {
        formula: formula.replace(TEXT_LENGTHS, (_all, range: string) =>
          String(lengthOf(range, sheet, sheets)),
        ),
      };
    }
  calculate();
  for (const { cell, formula } of changed) {
    const { result } = cell;
    cell.value = result === undefined ? { formula } : { formula, result };
  }
}

function lengthCells({ model }: EngineSheet): Cell[] {
  const cells: Cell[] = [];
  model.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula?.includes('SUMPRODUCT(ISTEXT(') === true) cells.push(cell);
    });
  });
  return cells;
}

function lengthOf(address: string, home: EngineSheet, sheets: readonly EngineSheet[]): number {
  const { sheet: named, rest } = splitSheetAddress(address);
  const sheet = named === undefined ? home : sheets.find(({ name }) => name === named);
  const area = parseA1(rest.replaceAll('$', ''));
  if (sheet === undefined || area === undefined) return 0;
  let length = 0;
  const end = Math.min(lastRow(area), sheet.model.rowCount - 1);
  for (let row = area.row; row <= end; row += 1)
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const value = scalarOf(sheet.find(row, column));
      if (typeof value === 'string') length += value.length;
    }
  return length;
}
