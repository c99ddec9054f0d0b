import { Workbook } from '@cj-tech-master/excelts';
import { parseA1 } from '../../engine/a1';
import { EngineWorkbook } from '../../engine/EngineWorkbook';
import { filterSheet } from '../../engine/filtering';
import type { LedgerSample } from './LedgerSample';
import { layLedger } from './layLedger';

/** The day on which the clerk has the file open. */
const TODAY = new Date(2022, 11, 30);

/** A workbook that holds these sheets and nothing of ours, opened from its file. */
export async function openLedgers(samples: readonly LedgerSample[]): Promise<EngineWorkbook> {
  const book = new Workbook();
  for (const sample of samples) layLedger(book, sample);
  const bytes = await book.xlsx.writeBuffer();
  const workbook = await EngineWorkbook.fromXlsx(new Uint8Array(bytes), { today: TODAY });
  for (const { sheet: name, filter } of samples) {
    const sheet = workbook.state.sheets.find(name);
    if (sheet === undefined || filter === undefined) continue;
    const first = parseA1(filter.range)?.column ?? 0;
    filterSheet(sheet, filter.column - first, filter.allowed);
  }
  return workbook;
}

/** The file of such a workbook, as somebody would send it. */
export async function ledgerFile(samples: readonly LedgerSample[]): Promise<Uint8Array> {
  return (await openLedgers(samples)).toXlsx();
}
