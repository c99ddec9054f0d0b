import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { BookState } from './BookState';
import { calculable } from './Calculator';
import type { EngineSheet } from './EngineSheet';
import { withTextLengths } from './textLengths';

const FORMULA = 6;
/** Rows of scratch cells start so far below the sheet's own. */
const DISTANCE = 100;

class ScratchCell implements CellLike {
  readonly col = 1;
  readonly type = FORMULA;
  readonly model: { formula: string };
  value: unknown = null;
  result: FormulaResultLike = undefined;

  constructor(
    readonly row: number,
    readonly formula: string,
  ) {
    this.model = { formula };
  }

  /** Both spellings of `eachCell`. */
  asRow(): RowLike {
    const each = (first: unknown, second?: unknown): void => {
      const callback = (typeof first === 'function' ? first : second) as (
        cell: CellLike,
        column: number,
      ) => void;
      callback(this, this.col);
    };
    return { hidden: false, eachCell: each };
  }
}

/** A sheet with scratch cells below it; the real sheet is not touched. */
function withScratch(sheet: WorksheetLike, cells: ReadonlyMap<number, ScratchCell>): WorksheetLike {
  const each = (first: unknown, second?: unknown): void => {
    const callback = (typeof first === 'function' ? first : second) as (row: RowLike, number: number) => void;
    sheet.eachRow({ includeEmpty: true }, callback);
    for (const [row, cell] of cells) callback(cell.asRow(), row);
  };
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions: sheet.dimensions,
    eachRow: each,
    findCell: (row, column) => (column === 1 ? cells.get(row) : undefined) ?? sheet.findCell(row, column),
    getCell: (row, column) => sheet.getCell(row, column),
    getTables: () => sheet.getTables?.() ?? [],
    mergedRegions: sheet.mergedRegions ?? [],
  };
}

/** Evaluates formulas as if they stood on a sheet, with the library's calculator, in one calculation. */
export function evaluateOnSheet(
  book: BookState,
  sheet: EngineSheet,
  formulas: readonly string[],
): FormulaResultLike[] {
  const firstRow = sheet.model.rowCount + DISTANCE;
  const cells = new Map(
    formulas.map((formula, index) => [firstRow + index, new ScratchCell(firstRow + index, formula)]),
  );
  const own = calculable(sheet.model);
  const scratch = withScratch(own, cells);
  const worksheets = book.calculable.worksheets.map((other) => (other === own ? scratch : other));
  const shadow: WorkbookLike = {
    worksheets,
    getWorksheet: (key) => worksheets.find(({ id, name }) => id === key || name === key),
    definedNames: book.calculable.definedNames,
    properties: book.calculable.properties,
  };
  // The library calculates the formulas of the whole workbook along with the scratch cells.
  withTextLengths(book.sheets.list, () => {
    calculateFormulas(shadow);
  });
  return [...cells.values()].map((cell) => cell.result);
}
