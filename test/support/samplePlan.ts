import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import type { CellValue } from '../../src/sheets/cell';
import type { BookGrids, SheetGrid } from '../../src/sheets/decode/BookGrids';
import { describe as describeTable } from '../../src/sheets/describe/allSheets';
import type { AnyTableKey } from '../../src/sheets/describe/SheetDescription';
import { SAMPLE_LEDGER } from '../../workbench/samples/sampleLedger';
import { SAMPLE_ROSTER } from '../../workbench/samples/sampleOffice';
import { gridOf } from './ledgerText';

type Row = Readonly<Record<string, string | number | undefined>>;

/** The built-in plan with the sample's people and ledger as a workbook of values; `change` is done to each target. */
export function samplePlanBook(change: (target: Row) => Row = (target) => target): BookGrids {
  const sheets: readonly [AnyTableKey, readonly Row[]][] = [
    ['targets', FINANCE_OFFICE_2022.targets.map((target) => change({ ...target }))],
    ['activities', FINANCE_OFFICE_2022.activities.map((activity) => ({ ...activity }))],
    ['roster', SAMPLE_ROSTER],
    ['ledger', SAMPLE_LEDGER],
  ];
  return { tables: [], grids: sheets.map(([key, rows]) => sheetOf(key, rows)) };
}

function sheetOf(key: AnyTableKey, rows: readonly Row[]): SheetGrid {
  const { sheet, table } = describeTable(key);
  const columns = table.columns.filter(({ by }) => by === 'user');
  return gridOf(sheet.name, [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ key: field }): CellValue => row[field] ?? '')),
  ]);
}
