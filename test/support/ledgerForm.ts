import type { EntryDraft } from '../../src/actions/entryForm';
import type { UserWrite } from '../../src/actions/UserWrite';
import { formatA1 } from '../../workbench/engine/a1';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { Host } from '../../workbench/node/startHost';
import { columnOf } from './hostOffice';

/** The sheet of the ledger. */
export const LEDGER = '工作台账';
/** A session that everybody but one attends. */
export const NEW: EntryDraft = {
  date: '2022-06-20',
  activity: '集中学习',
  content: '学条例',
  participants: '全体党员（除李四）',
  hours: '2',
  topics: '',
};

/** Selects cells of a sheet as a user does. */
export function select({ workbook }: Host, address: string, sheet = LEDGER): void {
  const found = workbook.state.sheets.find(sheet);
  if (found === undefined) throw new RangeError(`No sheet ${sheet}`);
  workbook.state.activate(found);
  workbook.select(sheet, address);
}

/** What the ledger’s columns hold in a row, by header. */
export function cells({ workbook }: Host, rowNumber: number): Readonly<Record<string, unknown>> {
  const headers = ['日期', '活动类型', '内容', '参加人员', '学时', '备注'];
  return Object.fromEntries(
    headers.map((header) => [
      header,
      workbook.value(LEDGER, `${columnOf(workbook, LEDGER, header)}${rowNumber}`),
    ]),
  );
}

/** Where the Excel table of the ledger lies. */
export function ledgerArea(workbook: EngineWorkbook): string {
  const found = workbook.state.tables.find('Ledger');
  return found === undefined ? '' : formatA1(found.table.area);
}

/** What a write left to be taken back. */
export function undoOf({ undo }: { readonly undo: UserWrite | null }): UserWrite {
  if (undo === null) throw new Error('There is nothing to undo');
  return undo;
}
