import { changesBetween } from '../domain/changes';
import { rowCount } from '../domain/ledger';
import { fixesOf } from '../sheets/encode/fixes';
import type { FindingRow } from '../sheets/encode/findingRows';
import type { HashedTables } from './checkTables';
import { tableInGrid } from './checkTables';
import { placesOf } from './bookPlaces';
import type { CheckOutcome, PastFinding, PlacedFinding, Unwritten } from './CheckOutcome';
import { findFindings, findingsIn } from './findingsTable';
import { problemsOf } from './problemsOf';
import type { CheckedBook } from './readAndCheck';
import type { RunStamp } from './runStamp';
import { stampWords } from './runStamp';

/** What an outcome is made of besides the check itself. */
export interface OutcomeFacts {
  readonly findings: readonly FindingRow[];
  readonly hashed: HashedTables;
  readonly changes: CheckOutcome['changes'];
  readonly unwritten: Unwritten | null;
  readonly undoable: boolean;
  readonly checkedAt: string;
}

/** Findings are placed this many between two yields. */
const FINDINGS_PER_STEP = 200;

/** A check as the pane and the ribbon get it; yields between parts. */
export function* outcomeOf(checked: CheckedBook, facts: OutcomeFacts): Generator<number, CheckOutcome> {
  const { book, decoded, result, issues } = checked;
  const { input } = decoded;
  const places = placesOf(decoded, facts.hashed);
  const findings: PlacedFinding[] = [];
  for (const [index, row] of facts.findings.entries()) {
    if (index % FINDINGS_PER_STEP === 0) yield index;
    const finding = result.findings[index];
    if (finding === undefined) continue;
    findings.push({
      ...row,
      place: places.ofTarget(finding.target.id),
      memberPlace: finding.subject.member === null ? null : places.ofMember(finding.subject.name),
      ledgerPlaces: places.ofRows(finding),
    });
  }
  const problems = yield* problemsOf(issues, decoded, places);
  const fixes = fixesOf(decoded, book, issues);
  yield findings.length;
  return {
    asOf: result.asOf,
    targetSheet: input.targetSheet,
    findingsSheet: findFindings(book).sheet,
    figures: result.figures,
    findings,
    problems,
    rows: rowsOf(checked),
    unwritten: facts.unwritten,
    undoable: facts.undoable,
    result,
    issues,
    input,
    fixes,
    changes: facts.changes,
    checkedAt: facts.checkedAt,
  };
}

/** Ledger rows read and counted; one that was split into several deeds is one row. */
function rowsOf({ decoded, result }: CheckedBook): CheckOutcome['rows'] {
  const { entries } = decoded.input;
  const counted = entries.filter((_, place) => (result.outcomes[place]?.countedFor.length ?? 0) > 0);
  return { read: rowCount(entries), counted: rowCount(counted) };
}

/** What changed since the check that 检查结果 still shows; null where there was none, or a torn one. */
export function changesSince(
  { book }: Pick<CheckedBook, 'book'>,
  stamp: RunStamp | null,
  findings: readonly FindingRow[],
): CheckOutcome['changes'] {
  const table = tableInGrid('findings', book);
  if (stamp?.state !== 'complete' || table === null) return null;
  const before = findingsIn(table).map(({ targetId, title, subject }): PastFinding => ({
    targetId,
    title,
    subject,
  }));
  return { ...changesBetween(before, findings), since: stampWords(stamp), sinceDay: stamp.asOf };
}
