import type { Finding } from '../domain/finding';
import { fold } from '../domain/fold';
import type { InputIssue, TableKey } from '../domain/issue';
import { columnLetters } from '../sheets/columnLetters';
import type { DecodedBook } from '../sheets/decode/decodeBook';
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

/** The places of a workbook that was read; `ledgerHashes` are those of the ledger's rows in order. */
export function placesOf(
  { input, located, memberRows }: DecodedBook,
  ledgerHashes: readonly string[],
): BookPlaces {
  const idOfRow = new Map(input.targets.map(({ rowNumber, id }) => [rowNumber, id]));
  const rowOfId = new Map(input.targets.map(({ rowNumber, id }) => [id, rowNumber]));
  const nameOfRow = new Map(
    memberRows.map((rowNumber, index) => [rowNumber, input.roster?.members[index]?.name]),
  );
  const identify = (table: TableKey, rowNumber: number): RowIdentity | null => {
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
        const hash = ledgerHashes[rowNumber - 1 - (located.get('ledger')?.firstBodyRow ?? 0)];
        return hash === undefined ? null : { table, hash };
      }
      case 'waivers':
      case 'activities':
      case 'options':
      case 'units':
      case 'calendar':
        return null;
    }
  };
  const place = (table: TableKey, sheet: string, rowNumber: number, field: string): Place => {
    const column = located.get(table)?.columns.get(field) ?? 0;
    const row = identify(table, rowNumber);
    const at = { sheet, address: `${columnLetters(column)}${rowNumber}` };
    return row === null ? at : { ...at, row };
  };
  const ledgerPlaces = new Map<number, Place>();
  const ofEntry = (index: number): Place[] => {
    const known = ledgerPlaces.get(index);
    if (known !== undefined) return [known];
    const origin = input.entries[index]?.origin;
    if (origin === undefined) return [];
    const found = place('ledger', origin.sheet, origin.rowNumber, 'date');
    ledgerPlaces.set(index, found);
    return [found];
  };
  return {
    ofIssue: ({ table, origin, field }) => place(table, origin.sheet, origin.rowNumber, field),
    ofTarget: (id) => {
      const rowNumber = rowOfId.get(id);
      return rowNumber === undefined
        ? { sheet: input.targetSheet, address: 'A1', row: { table: 'targets', id } }
        : place('targets', input.targetSheet, rowNumber, 'id');
    },
    ofMember: (subject) => {
      const member = input.roster?.byName.get(fold(subject));
      const rowNumber = member === undefined ? undefined : memberRows[member.index];
      const sheet = located.get('roster')?.sheet;
      return rowNumber === undefined || sheet === undefined
        ? null
        : place('roster', sheet, rowNumber, 'name');
    },
    ofRows: ({ missing }) =>
      [...new Set(missing.flatMap(({ rows }) => rows))].sort((a, b) => a - b).flatMap(ofEntry),
  };
}
