import type { Finding } from '../domain/finding';
import { fold } from '../domain/fold';
import type { InputIssue, Origin, TableKey } from '../domain/issue';
import { columnLetters } from '../sheets/columnLetters';
import type { DecodedBook } from '../sheets/decode/decodeBook';
import { inputKeyOf } from '../sheets/decode/inputKey';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { columnNamesOf } from '../sheets/encode/columnNames';
import type { HashedTables } from './checkTables';
import type { Place, RowIdentity } from './goToCell';

/** Where things of a workbook stand, and how each row is found again after a sort. */
export interface BookPlaces {
  readonly ofIssue: (issue: InputIssue) => Place;
  /** The row of a target in 计划指标; where there is none of this id any more, the sheet. */
  readonly ofTarget: (id: string) => Place;
  /** The row of a person in 人员名册; null for units and the collective. */
  readonly ofMember: (subject: string) => Place | null;
  /** The ledger rows that counted, in their order. */
  readonly ofRows: (finding: Finding) => readonly Place[];
}

/** The places of a workbook that was read; ledger rows are known by the hashes of their tables. */
export function placesOf(
  { input, located, adopted, memberRows }: DecodedBook,
  hashed: HashedTables,
): BookPlaces {
  const idOfRow = new Map(input.targets.map(({ rowNumber, id }) => [rowNumber, id]));
  const rowOfId = new Map(input.targets.map(({ rowNumber, id }) => [id, rowNumber]));
  const nameOfRow = new Map(
    memberRows.map((rowNumber, index) => [rowNumber, input.roster?.members[index]?.name]),
  );
  const adoptedOn = new Map(adopted.map((ledger) => [ledger.located.sheet, ledger.located]));
  const names = columnNamesOf(adopted);
  const tableAt = (table: TableKey, { sheet }: Origin): LocatedTable | undefined =>
    (table === 'ledger' ? adoptedOn.get(sheet) : undefined) ?? located.get(table);
  const identifyRow = (at: LocatedTable, rowNumber: number): RowIdentity | null => {
    const hash = hashed[inputKeyOf(at)]?.hashes[rowNumber - 1 - at.firstBodyRow];
    if (hash === undefined) return null;
    return at.mappingId === undefined
      ? { table: 'ledger', hash }
      : { table: 'ledger', hash, adopted: { mappingId: at.mappingId, located: at } };
  };
  const identify = (table: TableKey, { sheet, rowNumber }: Origin): RowIdentity | null => {
    switch (table) {
      case 'targets': {
        const id = idOfRow.get(rowNumber);
        return id === undefined ? null : { table, id };
      }
      case 'roster': {
        const name = nameOfRow.get(rowNumber);
        return name === undefined ? null : { table, name };
      }
      case 'ledger': {
        const at = tableAt(table, { sheet, rowNumber });
        return at === undefined || at.sheet !== sheet ? null : identifyRow(at, rowNumber);
      }
      case 'waivers':
      case 'activities':
      case 'options':
      case 'units':
      case 'calendar':
        return null;
    }
  };
  const place = (table: TableKey, origin: Origin, key: string): Place => {
    const column = tableAt(table, origin)?.columns.get(key) ?? 0;
    const row = identify(table, origin);
    const at = { sheet: origin.sheet, address: `${columnLetters(column)}${origin.rowNumber}` };
    return row === null ? at : { ...at, row };
  };
  const ledgerPlaces = new Map<number, Place>();
  const ofEntry = (index: number): Place[] => {
    const known = ledgerPlaces.get(index);
    if (known !== undefined) return [known];
    const origin = input.entries[index]?.origin;
    if (origin === undefined) return [];
    const found = place('ledger', origin, 'date');
    ledgerPlaces.set(index, found);
    return [found];
  };
  return {
    ofIssue: (issue) => {
      // A sheet that is gone cannot be shown; one without the header has no column to go to.
      if (issue.code === 'adoptedLedgerMissing')
        return { sheet: issue.gone === 'columns' ? issue.origin.sheet : input.targetSheet, address: 'A1' };
      return place(issue.table, issue.origin, names.keyOf(issue));
    },
    ofTarget: (id) => {
      const rowNumber = rowOfId.get(id);
      return rowNumber === undefined
        ? { sheet: input.targetSheet, address: 'A1', row: { table: 'targets', id } }
        : place('targets', { sheet: input.targetSheet, rowNumber }, 'id');
    },
    ofMember: (subject) => {
      const member = input.roster?.byName.get(fold(subject));
      const rowNumber = member === undefined ? undefined : memberRows[member.index];
      const sheet = located.get('roster')?.sheet;
      return rowNumber === undefined || sheet === undefined
        ? null
        : place('roster', { sheet, rowNumber }, 'name');
    },
    ofRows: ({ missing }) =>
      [...new Set(missing.flatMap(({ rows }) => rows))].sort((a, b) => a - b).flatMap(ofEntry),
  };
}
