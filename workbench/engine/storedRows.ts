import type { Row, Worksheet } from '@cj-tech-master/excelts';

/** Calls back for every row the sheet keeps, also those that hold formats only. The library's own loop skips these. */
export function eachStoredRow(sheet: Worksheet, callback: (row: Row, rowNumber: number) => void): void {
  for (let rowNumber = 1; rowNumber <= sheet.rowCount; rowNumber++) {
    const row = sheet.findRow(rowNumber);
    if (row) callback(row, rowNumber);
  }
}
