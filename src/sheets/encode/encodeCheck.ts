import type { Assessment } from '../../domain/assess';
import type { CheckResult } from '../../domain/checkPlan';
import type { InputIssue, Origin, TableKey } from '../../domain/issue';
import { isSameRow } from '../../domain/issue';
import { mergedRows } from '../../domain/measure';
import type { LedgerEntry } from '../../domain/ledger';
import type { DecodedBook } from '../decode/decodeBook';
import type { CellValue } from '../cell';
import type { AdoptedKey } from '../decode/inputKey';
import { adoptedKey } from '../decode/inputKey';
import { columnNamesOf } from './columnNames';
import type { FindingRow } from './findingRows';
import { findingRows } from './findingRows';
import { issueText } from './issueText';
import type { Deed } from './ledgerCells';
import { ledgerCells } from './ledgerCells';
import { rosterCells } from './rosterCells';
import { targetCells, unjudgedCells } from './targetCells';

/** The check's cells of one row, by the keys of its columns. */
export type CheckCells = Readonly<Record<string, CellValue>>;

/** All that a check writes: for each table the cells of each filled row, and the rows of 检查结果. */
export interface CheckSheets {
  readonly cells: Readonly<
    Record<'targets' | 'ledger' | 'roster' | AdoptedKey, ReadonlyMap<number, CheckCells>>
  >;
  readonly findings: readonly FindingRow[];
}

/** Ledger rows between two yields. */
const ROWS_PER_STEP = 500;

/** People between two yields. */
const MEMBERS_PER_STEP = 20;

/**
 * Puts a check's result into cells, by row number. Rows that are not in a map are blank rows of the table. Yields the
 * number of ledger rows done.
 */
export function* encodeCheck(book: DecodedBook, result: CheckResult): Generator<number, CheckSheets> {
  const issues = [...book.issues, ...result.issues];
  const ledgers = yield* encodeLedgers(book, result, byRow(issues, 'ledger'));
  const targets = yield* encodeTargets(book, result, byRow(issues, 'targets'));
  const roster = yield* encodeRoster(book, result, byRow(issues, 'roster'));
  const findings = yield* findingRows(result.findings, book.input);
  return { cells: { targets, roster, ...ledgers }, findings };
}

function byRow(
  issues: readonly InputIssue[],
  table: TableKey,
): (origin: InputIssue['origin']) => readonly InputIssue[] {
  const rows = new Map<string, InputIssue[]>();
  for (const issue of issues) {
    if (issue.table !== table) continue;
    const key = `${issue.origin.sheet}\n${issue.origin.rowNumber}`;
    const others = rows.get(key);
    if (others === undefined) rows.set(key, [issue]);
    else others.push(issue);
  }
  return ({ sheet, rowNumber }) => rows.get(`${sheet}\n${rowNumber}`) ?? [];
}

type IssuesOf = ReturnType<typeof byRow>;

function* encodeTargets(
  book: DecodedBook,
  result: CheckResult,
  issuesOf: IssuesOf,
): Generator<number, ReadonlyMap<number, CheckCells>> {
  const cells = new Map<number, CheckCells>();
  const gridOf = new Map(result.plan.grids.map((grid, index) => [grid.target, index]));
  const statusOf = new Map(result.targetStatuses.map(({ target, status }) => [target, status]));
  const sheet = book.input.targetSheet;
  const sentences = (rowNumber: number): string =>
    issuesOf({ sheet, rowNumber })
      .map((issue) => issueText(issue))
      .join('；');
  for (const target of book.input.targets) {
    yield book.input.entries.length;
    const { rowNumber } = target;
    const status = statusOf.get(target);
    const grid = gridOf.get(target);
    if (status !== undefined && grid !== undefined)
      cells.set(rowNumber, { ...targetCells(target, status, result.assessments[grid] ?? []) });
    else if (!target.readable) cells.set(rowNumber, { ...unjudgedCells('有误', sentences(rowNumber)) });
    else if (target.enabled === 'no') cells.set(rowNumber, { ...unjudgedCells('未启用', '') });
    else if (grid !== undefined)
      cells.set(rowNumber, { ...unjudgedCells('无考核期', '起算日期之后没有考核期') });
    else cells.set(rowNumber, { ...unjudgedCells('无考核对象', sentences(rowNumber)) });
  }
  for (const issue of book.issues) {
    const { rowNumber } = issue.origin;
    if (issue.table === 'targets' && !cells.has(rowNumber))
      cells.set(rowNumber, { ...unjudgedCells('有误', sentences(rowNumber)) });
  }
  return cells;
}

type LedgerSheets = Pick<CheckSheets['cells'], 'ledger' | AdoptedKey>;

function* encodeLedgers(
  book: DecodedBook,
  result: CheckResult,
  issuesOf: IssuesOf,
): Generator<number, LedgerSheets> {
  const { entries, options } = book.input;
  const merged = mergedInto(result, entries);
  const names = columnNamesOf(book.adopted);
  const ledger = new Map<number, CheckCells>();
  const adopted = book.adopted.map(({ located, mapping }) => ({
    sheet: located.sheet,
    key: adoptedKey(mapping),
    cells: new Map<number, CheckCells>(),
  }));
  const cellsOf = new Map(adopted.map(({ sheet, cells }) => [sheet, cells]));
  let step = 0;
  for (const { origin, deeds, end } of rowsOfDeeds(entries, result, merged)) {
    if (end >= step + ROWS_PER_STEP) yield (step = end);
    const cells = ledgerCells({ origin, deeds, issues: issuesOf(origin) }, options, names);
    (cellsOf.get(origin.sheet) ?? ledger).set(origin.rowNumber, { ...cells });
  }
  return { ledger, ...Object.fromEntries(adopted.map(({ key, cells }) => [key, cells])) };
}

/** The entries row by row: one that was split into several deeds holds them all. `end` is the place after its last. */
function* rowsOfDeeds(
  entries: readonly LedgerEntry[],
  result: CheckResult,
  merged: ReadonlyMap<LedgerEntry, LedgerEntry>,
): Generator<{ readonly origin: Origin; readonly deeds: readonly Deed[]; readonly end: number }> {
  let deeds: Deed[] = [];
  for (const [place, entry] of entries.entries()) {
    const outcome = result.outcomes[place] ?? { barred: 'error', countedFor: [], nearMisses: [] };
    deeds.push({ entry, outcome, merged: merged.get(entry) ?? null });
    const next = entries[place + 1];
    if (next !== undefined && isSameRow(next.origin, entry.origin)) continue;
    yield { origin: entry.origin, deeds, end: place + 1 };
    deeds = [];
  }
}

/** 同日计一次: the rows that count with an earlier one in some obligation of 次数. */
export function mergedInto(
  result: CheckResult,
  entries: readonly LedgerEntry[],
): ReadonlyMap<LedgerEntry, LedgerEntry> {
  const merged = new Map<LedgerEntry, LedgerEntry>();
  for (const { obligation, rows } of result.assessments.flat()) {
    if (obligation.target.measure !== 'count' || rows.length < 2) continue;
    for (const [later, first] of mergedRows(rows.flatMap((row) => entries[row] ?? [])))
      if (!merged.has(later)) merged.set(later, first);
  }
  return merged;
}

function* encodeRoster(
  book: DecodedBook,
  result: CheckResult,
  issuesOf: IssuesOf,
): Generator<number, ReadonlyMap<number, CheckCells>> {
  const cells = new Map<number, CheckCells>();
  const { roster } = book.input;
  const sheet = book.located.get('roster')?.sheet ?? '';
  const ofMember = new Map<number, Assessment[]>();
  for (const assessment of result.assessments.flat()) {
    const { member } = assessment.obligation.subject;
    if (member === null) continue;
    const others = ofMember.get(member.index);
    if (others === undefined) ofMember.set(member.index, [assessment]);
    else others.push(assessment);
  }
  for (const member of roster?.members ?? []) {
    const rowNumber = book.memberRows[member.index];
    if (rowNumber === undefined) continue;
    const { status, shortfall } = rosterCells(ofMember.get(member.index) ?? []);
    const problems = issuesOf({ sheet, rowNumber }).map((issue) => issueText(issue));
    cells.set(rowNumber, { status, shortfall: [...problems, shortfall].join('；') });
    if (member.index % MEMBERS_PER_STEP === 0) yield book.input.entries.length;
  }
  for (const issue of book.issues) {
    const { rowNumber } = issue.origin;
    if (issue.table !== 'roster' || cells.has(rowNumber)) continue;
    const problems = issuesOf(issue.origin).map((each) => issueText(each));
    cells.set(rowNumber, { status: '有误', shortfall: problems.join('；') });
  }
  return cells;
}
