import type { TableKey } from '../../domain/issue';
import type { LedgerMapping } from '../adopt/LedgerMapping';
import type { LocatedTable } from './locateTable';

/** An adopted ledger among the tables of a workbook, by its mapping. */
export type AdoptedKey = `ledger:${string}`;

/** A table that a check reads: one of the template's, or an adopted ledger. */
export type InputKey = TableKey | AdoptedKey;

/** The key of an adopted ledger. */
export function adoptedKey({ id }: Pick<LedgerMapping, 'id'>): AdoptedKey {
  return `ledger:${id}`;
}

/** The key of a table that the check reads. */
export function inputKeyOf({ table, mappingId }: Pick<LocatedTable, 'table' | 'mappingId'>): InputKey {
  return mappingId === undefined ? (table.key as TableKey) : adoptedKey({ id: mappingId });
}

/** The template's table that a key stands for; of an adopted ledger that is 工作台账. */
export function tableKeyOf(key: InputKey): TableKey {
  return isAdoptedKey(key) ? 'ledger' : key;
}

/** Whether a key is that of an adopted ledger. */
export function isAdoptedKey(key: string): key is AdoptedKey {
  return key.startsWith('ledger:');
}
