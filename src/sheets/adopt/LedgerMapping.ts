import type { LedgerField } from '../decode/fields';

/** Columns with numbers of people that ledgers of others have and ours does not: 应到, 实到, 请假, 缺席. */
export type CountField = 'expectedCount' | 'presentCount' | 'leaveCount' | 'absentCount';

/** What a column of an adopted ledger can mean. */
export type AdoptedField = LedgerField | CountField;

/** What a sheet can hold for all of its rows alike. */
export type FixedField = 'activity' | 'topics' | 'organisers' | 'level';

/**
 * A header by which a column is found: its folded text; below a group its path (`人员/应到`), and `#2` behind it where it
 * is the second column of that name, so that columns may be moved.
 */
export type ColumnHeader = string;

/** What is done with a date cell that holds several days (12月9日-10日, 11月21日/22日). */
export type SplitDates = 'no' | 'eachDay' | 'firstDay';

/** What rows under one merged date cell are: each a deed, or together one (the 议题 of a meeting, a row each). */
export type MergedRows = 'each' | 'one';

/** 套用: how the columns of a sheet of others are read as a ledger. Kept in the workbook, and in a file for the demo. */
export interface LedgerMapping {
  /** Unique in the workbook. */
  readonly id: string;
  /** The sheet's name when it was seen last. */
  readonly sheet: string;
  /** Excel's id of the sheet, which stays when it is renamed; '' where it is not known. */
  readonly sheetId: string;
  /** How many rows the header takes: 1, or 2 where columns stand below groups. */
  readonly headerRows: 1 | 2;
  /** The columns that are read; texts of several columns of one field are joined. */
  readonly columns: Readonly<Partial<Record<AdoptedField, readonly ColumnHeader[]>>>;
  /** Said once for all rows; a cell of a mapped column that is filled goes before it. */
  readonly fixed: Readonly<Partial<Record<FixedField, string>>>;
  /**
   * Words of the type column, folded, and the 活动类型 each stands for; without such a column, the headings between rows
   * (支委会, 党课) that give the type of those below.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Several days in a cell: an error with advice, each day one deed, or one deed on the first day. */
  readonly splitDates: SplitDates;
  /** Several types in a cell (组织生活会暨主题党日): each one deed. */
  readonly splitActivities: boolean;
  /** 同上 and 〃 take the cell above. */
  readonly ditto: boolean;
  readonly mergedRows: MergedRows;
}
