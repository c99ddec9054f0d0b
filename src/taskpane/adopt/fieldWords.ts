import type { AdoptedField, ColumnHeader } from '../../sheets/adopt/LedgerMapping';
import { ledgerTable } from '../../sheets/describe/ledgerSheet';
import { headerOf } from '../../sheets/describe/SheetDescription';

/** What a column of an adopted ledger means, in the words of 工作台账; the counts are only ever in those of others. */
export function fieldWord(field: AdoptedField): string {
  switch (field) {
    case 'expectedCount':
      return '应到人数';
    case 'presentCount':
      return '实到人数';
    case 'leaveCount':
      return '请假人数';
    case 'absentCount':
      return '缺席人数';
    default:
      return headerOf(ledgerTable, field);
  }
}

/** A column's header as people know it. @example shownHeader('参会人员#2') // '参会人员（第2个）' */
export function shownHeader(key: ColumnHeader): string {
  return key.replace(/#(\d+)$/, '（第$1个）');
}
