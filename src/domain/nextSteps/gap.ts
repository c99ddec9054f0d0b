import type { Assessment } from '../assess';
import { exact } from '../exact';
import type { LedgerEntry } from '../ledger';
import type { TargetGrid } from '../obligation';

/** An open, unmet obligation while steps are looked for. */
export interface Gap {
  readonly assessment: Assessment;
  readonly grid: TargetGrid;
  /** Places of its subject and its period in the grid. */
  readonly subject: number;
  readonly period: number;
  /** What is still missing: 次, 学时, 数量, topics; for 最新值 1. 0 when closed. */
  remaining: number;
  /** 最新值: the value wanted, else null. */
  readonly value: number | null;
  /** 覆盖: the topics without a row. */
  missingTopics: readonly string[];
}

/** A gap of an assessment, or null where no activity can close it: 占比, or more topics wanted than there are. */
export function gapOf(
  assessment: Assessment,
  grid: TargetGrid,
  cell: number,
  entries: readonly LedgerEntry[],
): Gap | null {
  const { target } = grid;
  const periods = grid.table.periods.length;
  const covered = new Set(
    target.measure === 'coverage' ? assessment.rows.flatMap((row) => entries[row]?.topics ?? []) : [],
  );
  const missingTopics =
    target.measure === 'coverage' ? target.topics.filter((topic) => !covered.has(topic)) : [];
  const remaining = missingOf(assessment);
  if (remaining === null || (target.measure === 'coverage' && remaining > missingTopics.length)) return null;
  return {
    assessment,
    grid,
    subject: Math.floor(cell / periods),
    period: cell % periods,
    remaining,
    value: target.measure === 'latest' ? valueWanted(assessment) : null,
    missingTopics,
  };
}

/** How much more than a quota that must be exceeded is asked for. */
export const BEYOND = 1;

/** Whole rows and topics; other numbers rounded up to two decimals, as they are shown. */
function missingOf({ obligation, actual }: Assessment): number | null {
  const { target, quota } = obligation;
  if (quota === null) return null;
  const over = target.comparison === 'moreThan';
  const difference = exact(quota - (actual ?? 0));
  switch (target.measure) {
    case 'count':
    case 'coverage':
      return over ? Math.floor(difference) + 1 : Math.ceil(difference);
    case 'hours':
    case 'quantity':
      return roundedUp(difference) + (over ? BEYOND : 0);
    case 'latest':
      return 1;
    case 'ratio':
      return null;
  }
}

function valueWanted({ obligation: { target, quota } }: Assessment): number {
  return roundedUp(quota ?? 0) + (target.comparison === 'moreThan' ? BEYOND : 0);
}

function roundedUp(value: number): number {
  return Math.ceil(exact(value * 100)) / 100;
}
