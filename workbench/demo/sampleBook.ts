import { columnLetters } from '../../src/sheets/columnLetters';
import { OPTION_NAMES } from '../../src/sheets/decode/readOptions';
import { describe } from '../../src/sheets/describe/allSheets';
import type { AnyTableKey } from '../../src/sheets/describe/SheetDescription';
import type { EngineWorkbook } from '../engine/EngineWorkbook';
import { SAMPLE_LEDGER } from '../samples/sampleLedger';
import { SAMPLE_ROSTER } from '../samples/sampleOffice';
import { SAMPLE_OPTIONS } from '../samples/sampleOptions';
import { SAMPLE_UNITS } from '../samples/sampleUnits';
import { SAMPLE_WAIVERS } from '../samples/sampleWaivers';

/** A row as a user types it: texts by the keys of the table's columns, blanks left out. */
type TypedRow = Readonly<Record<string, string | undefined>>;

/** Types the sample office into a workbook that holds the template, cell by cell, as a user would. */
export function typeSample(workbook: EngineWorkbook): void {
  typeOffice(workbook);
  typeRows(workbook, 'waivers', SAMPLE_WAIVERS);
  typeRows(workbook, 'ledger', SAMPLE_LEDGER);
}

/** Types the people, units and options of the sample office in, without a ledger. */
export function typeOffice(workbook: EngineWorkbook): void {
  typeRows(workbook, 'roster', SAMPLE_ROSTER);
  typeRows(workbook, 'units', SAMPLE_UNITS);
  typeOptions(workbook);
}

/** Types rows into a table that stands where the template puts it. */
export function typeRows(workbook: EngineWorkbook, key: AnyTableKey, rows: readonly TypedRow[]): void {
  const { sheet, table } = describe(key);
  rows.forEach((row, index) => {
    table.columns.forEach((column, place) => {
      const text = row[column.key] ?? '';
      if (text !== '')
        workbook.type(
          sheet.name,
          `${columnLetters(table.firstColumn + place)}${sheet.headerRow + 1 + index}`,
          text,
        );
    });
  });
}

/** Options stand in the template's order; their values in the second column. */
function typeOptions(workbook: EngineWorkbook): void {
  const { sheet, table } = describe('options');
  Object.values(OPTION_NAMES).forEach((name, index) => {
    const value = SAMPLE_OPTIONS[name] ?? '';
    if (value !== '')
      workbook.type(
        sheet.name,
        `${columnLetters(table.firstColumn + 1)}${sheet.headerRow + 1 + index}`,
        value,
      );
  });
}
