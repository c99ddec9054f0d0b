import { describe as describeTable } from '../../../src/sheets/describe/allSheets';
import type { AnyTableKey } from '../../../src/sheets/describe/SheetDescription';
import { FINANCE_OFFICE_2022 } from '../../../src/plans/financeOffice2022/financeOffice2022';
import type { BookGrids, SheetGrid } from '../../../src/sheets/decode/BookGrids';
import { SAMPLE_LEDGER } from '../../../workbench/samples/sampleLedger';
import { SAMPLE_ROSTER } from '../../../workbench/samples/sampleOffice';
import { SAMPLE_OPTIONS } from '../../../workbench/samples/sampleOptions';
import { SAMPLE_UNITS } from '../../../workbench/samples/sampleUnits';
import { SAMPLE_WAIVERS } from '../../../workbench/samples/sampleWaivers';

type Row = Readonly<Record<string, string | number>>;

/** The ledger stands first below its header row: index 0 is row 2 of the sheet. */
export const FIRST_LEDGER_ROW = 2;

/** The sample as the values of its sheets, texts as typed, each table at the top of its sheet. */
export function sampleBook(): BookGrids {
  const options = Object.entries(SAMPLE_OPTIONS).map(([option, value]) => ({ option, value }));
  return {
    grids: [
      gridOf('targets', FINANCE_OFFICE_2022.targets),
      gridOf('ledger', SAMPLE_LEDGER),
      gridOf('roster', SAMPLE_ROSTER),
      gridOf('waivers', SAMPLE_WAIVERS),
      gridOf('activities', FINANCE_OFFICE_2022.activities),
      gridOf('options', options),
      gridOf('units', SAMPLE_UNITS),
    ].reduce(besideOnOneSheet, []),
    tables: [],
  };
}

function gridOf(key: AnyTableKey, rows: readonly object[]): SheetGrid {
  const { sheet, table } = describeTable(key);
  const cellsOf = (row: Row): (string | number)[] => table.columns.map((column) => row[column.key] ?? '');
  const values = [table.columns.map(({ header }) => header), ...rows.map((row) => cellsOf(row as Row))];
  return { name: sheet.name, rowIndex: 0, columnIndex: 0, values };
}

/** 设置 holds several tables, side by side with an empty column between them. */
function besideOnOneSheet(grids: readonly SheetGrid[], grid: SheetGrid): SheetGrid[] {
  const before = grids.find(({ name }) => name === grid.name);
  if (before === undefined) return [...grids, grid];
  const width = Math.max(...before.values.map((row) => row.length));
  const height = Math.max(before.values.length, grid.values.length);
  const values = Array.from({ length: height }, (_, row) => {
    const left = Array.from({ length: width + 1 }, (_cell, column) => before.values[row]?.[column] ?? '');
    return [...left, ...(grid.values[row] ?? [])];
  });
  return [...grids.filter((each) => each !== before), { ...before, values }];
}
