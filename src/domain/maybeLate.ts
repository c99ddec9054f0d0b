import type { Assessment } from './assess';
import type { Calendar } from './calendar';
import { nthWorkdayAfter } from './calendar';
import { formatDay } from './day';
import type { InputIssue } from './issue';
import type { LedgerEntry } from './ledger';
import { matchRow } from './match';
import type { RowOutcome } from './count';
import type { TargetGrid } from './obligation';

const WORKDAYS_AFTER_DUE = 5;

/**
 * 当月最后1个工作日: a row dated after a due, up to the 5th workday after it, may be the late one of that period where
 * the rows on time do not meet the quota; said once a row.
 */
export function maybeLateNotices(
  grids: readonly TargetGrid[],
  assessments: readonly (readonly Assessment[])[],
  entries: readonly LedgerEntry[],
  outcomes: readonly RowOutcome[],
  calendar: Calendar,
): InputIssue[] {
  const told = new Map<LedgerEntry, InputIssue>();
  grids.forEach((grid, index) => {
    const { target } = grid;
    if (target.deadline.rule !== 'lastWorkday') return;
    const missed = (assessments[index] ?? []).filter(isMissedOnTime).map((assessment) => {
      const { due } = assessment.obligation;
      return { assessment, due, until: nthWorkdayAfter(calendar, due, WORKDAYS_AFTER_DUE) };
    });
    if (missed.length === 0) return;
    entries.forEach((entry, place) => {
      const { date } = entry;
      if (date === null || outcomes[place]?.barred !== null || told.has(entry)) return;
      const inWindow = missed.filter(({ due, until }) => due < date && date <= until);
      if (inWindow.length === 0) return;
      const match = matchRow(entry, grid);
      if (match === null || 'missed' in match) return;
      const served = new Set(match.served.map((subject) => grid.subjects[subject]));
      const late = inWindow.find(({ assessment }) => served.has(assessment.obligation.subject));
      if (late === undefined) return;
      const period = late.assessment.obligation.period.label;
      told.set(entry, {
        code: 'maybeLate',
        table: 'ledger',
        origin: entry.origin,
        field: 'date',
        found: formatDay(date),
        targetId: target.id,
        period,
      });
    });
  });
  return [...told.values()];
}

function isMissedOnTime({ metOnTime, status, obligation }: Assessment): boolean {
  return (
    !metOnTime &&
    obligation.quota !== null &&
    !obligation.exempt &&
    status !== 'tally' &&
    status !== 'upcoming'
  );
}
