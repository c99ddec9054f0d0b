import { formatDay } from './day';
import { createDuplicateFinder } from './duplicate';
import type { InputIssue } from './issue';
import type { LedgerEntry } from './ledger';
import type { MissReason } from './match';
import { matchRow } from './match';
import type { TargetGrid } from './obligation';
import type { Options } from './options';
import { periodIndexOf } from './periodTable';
import { notMondayNotices, organiserBlankNotices, quantityNotices } from './rowNotices';
import type { Target } from './target';

/** A target that a row is near, and why it does not count for it. */
export interface NearMiss {
  readonly target: Target;
  readonly reason: MissReason | 'noPeriod';
}

/** What became of a ledger row. */
export interface RowOutcome {
  /** Why nothing of the row is counted; null where its targets decide. */
  readonly barred: 'planned' | 'error' | 'duplicate' | 'beforeStart' | null;
  readonly countedFor: readonly Target[];
  readonly nearMisses: readonly NearMiss[];
}

/** The counted ledger: for each grid and each of its obligations the places of the rows that count. */
export interface LedgerCount {
  readonly rowsOf: readonly (readonly (readonly number[])[])[];
  readonly outcomes: readonly RowOutcome[];
  readonly issues: readonly InputIssue[];
}

/** Rows between two yields: small enough that a pane stays responsive. */
export const ROWS_PER_STEP = 500;

/** Counts the rows of a stream for the grids in one pass; yields the number of rows done now and then. */
export function* countLedger(
  entries: readonly LedgerEntry[],
  grids: readonly TargetGrid[],
  options: Options,
): Generator<number, LedgerCount> {
  const candidatesOf = indexCandidates(grids);
  const duplicateOf = createDuplicateFinder();
  const rowsOf = grids.map((grid) => grid.obligations.map((): number[] => []));
  const outcomes: RowOutcome[] = [];
  const issues: InputIssue[] = [];
  for (const [place, entry] of entries.entries()) {
    if (place > 0 && place % ROWS_PER_STEP === 0) yield place;
    const first = duplicateOf(entry, place);
    if (first !== null) issues.push(duplicateIssue(entry, entries[first]));
    const barred = barrierOf(entry, first !== null, options);
    const matches = entry.planned ? [] : matchAll(entry, candidatesOf(entry), grids);
    issues.push(...quantityNotices(entry, lookingTargets(matches)));
    if (barred === null)
      issues.push(...organiserBlankNotices(entry, missedTargets(matches, 'organiserBlank')));
    const countedFor: TargetGrid[] = [];
    const nearMisses: NearMiss[] = [];
    for (const { gridIndex, grid, match } of matches) {
      if ('missed' in match) {
        nearMisses.push({ target: grid.target, reason: match.missed });
        continue;
      }
      const period = barred === null ? periodOf(entry, grid) : -1;
      if (period < 0) {
        nearMisses.push({ target: grid.target, reason: 'noPeriod' });
        continue;
      }
      countedFor.push(grid);
      for (const subject of match.served)
        rowsOf[gridIndex]?.[subject * grid.table.periods.length + period]?.push(place);
    }
    issues.push(...notMondayNotices(entry, countedFor));
    outcomes.push({
      barred,
      countedFor: countedFor.map(({ target }) => target),
      nearMisses: barred === null ? nearMisses : [],
    });
  }
  return { rowsOf, outcomes, issues };
}

/** Place of the period that a row belongs to, or -1. With 当月最后1个工作日 the date alone decides. */
export function periodOf(entry: LedgerEntry, { target, table }: TargetGrid): number {
  if (entry.date === null) return -1;
  return periodIndexOf(
    table,
    target.cadence,
    entry.date,
    target.deadline.rule === 'lastWorkday' ? null : entry.attribution,
  );
}

function barrierOf(entry: LedgerEntry, duplicate: boolean, options: Options): RowOutcome['barred'] {
  if (entry.planned) return 'planned';
  if (entry.invalid) return 'error';
  if (duplicate) return 'duplicate';
  const early = options.countFrom !== null && entry.date !== null && entry.date < options.countFrom;
  return early ? 'beforeStart' : null;
}

interface GridMatch {
  readonly gridIndex: number;
  readonly grid: TargetGrid;
  readonly match: NonNullable<ReturnType<typeof matchRow>>;
}

function matchAll(
  entry: LedgerEntry,
  candidates: readonly number[],
  grids: readonly TargetGrid[],
): GridMatch[] {
  return candidates.flatMap((gridIndex) => {
    const grid = grids[gridIndex];
    const match = grid === undefined ? null : matchRow(entry, grid);
    return grid === undefined || match === null ? [] : [{ gridIndex, grid, match }];
  });
}

/** Targets of 数量 and 最新值 that look at the row, whether or not rule 1 lets it count. */
function lookingTargets(matches: readonly GridMatch[]): Target[] {
  return matches.flatMap(({ grid: { target }, match }) =>
    'served' in match && (target.measure === 'quantity' || target.measure === 'latest') ? [target] : [],
  );
}

function missedTargets(matches: readonly GridMatch[], reason: MissReason): Target[] {
  return matches.flatMap(({ grid, match }) =>
    'missed' in match && match.missed === reason ? [grid.target] : [],
  );
}

function duplicateIssue(entry: LedgerEntry, first: LedgerEntry | undefined): InputIssue {
  const date = entry.date === null ? '' : formatDay(entry.date);
  return {
    code: 'duplicate',
    table: 'ledger',
    origin: entry.origin,
    field: 'content',
    found: `${date} ${entry.content}`.trim(),
    first: first?.origin ?? entry.origin,
  };
}

/** Looks up which grids a row may count for, so that a row meets a handful of targets and not all of them. */
function indexCandidates(grids: readonly TargetGrid[]): (entry: LedgerEntry) => readonly number[] {
  const byActivity = new Map<string, number[]>();
  const byTopic = new Map<string, number[]>();
  const byId = new Map<string, number[]>();
  const add = (index: Map<string, number[]>, key: string, grid: number): void => {
    const places = index.get(key);
    if (places === undefined) index.set(key, [grid]);
    else places.push(grid);
  };
  grids.forEach(({ target }, index) => {
    add(byId, target.id, index);
    for (const activity of target.activities) add(byActivity, activity, index);
    if (target.activities.length === 0) for (const topic of target.topics) add(byTopic, topic, index);
  });
  return (entry) => {
    const ofType = entry.activity === null ? [] : (byActivity.get(entry.activity.name) ?? []);
    const others = [
      ...entry.topics.flatMap((topic) => byTopic.get(topic) ?? []),
      ...entry.targetIds.flatMap((id) => byId.get(id) ?? []),
    ];
    return others.length === 0 ? ofType : [...new Set([...ofType, ...others])].sort((a, b) => a - b);
  };
}
