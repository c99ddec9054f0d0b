import type { Assessment } from './assess';
import { isJudged } from './assess';
import type { Day } from './day';
import { exact } from './exact';
import type { TargetGrid } from './obligation';
import type { Subject } from './subject';
import type { Target } from './target';

/** 问题: a target × subject that is short or at risk, its periods folded. */
export interface Finding {
  readonly target: Target;
  readonly subject: Subject;
  readonly status: 'short' | 'atRisk';
  /** The short and at-risk obligations in order of time. */
  readonly missing: readonly Assessment[];
  /** How many of the subject's obligations are judged. */
  readonly judged: number;
  /** 可补: something is still open. */
  readonly mendable: boolean;
  readonly latest: Day | null;
  /** 台账无记录: the target has not a single counted row, so nobody knows whether it was done or only not logged. */
  readonly unrecorded: boolean;
}

/** The findings of the assessed grids: 未达标 first, then in the order of plan and roster. */
export function findingsOf(
  grids: readonly TargetGrid[],
  assessments: readonly (readonly Assessment[])[],
): Finding[] {
  const findings = grids.flatMap((grid, index) => {
    const ofTarget = assessments[index] ?? [];
    const unrecorded = ofTarget.every((each) => each.rows.length === 0);
    const periods = grid.table.periods.length;
    return grid.subjects.flatMap((subject, place) => {
      const finding = findingOf(
        grid.target,
        subject,
        ofTarget.slice(place * periods, (place + 1) * periods),
        unrecorded,
      );
      return finding === null ? [] : [finding];
    });
  });
  return [
    ...findings.filter(({ status }) => status === 'short'),
    ...findings.filter(({ status }) => status === 'atRisk'),
  ];
}

function findingOf(
  target: Target,
  subject: Subject,
  assessments: readonly Assessment[],
  unrecorded: boolean,
): Finding | null {
  const missing = assessments.filter(({ status }) => status === 'short' || status === 'atRisk');
  if (missing.length === 0) return null;
  return {
    target,
    subject,
    status: missing.some(({ status }) => status === 'short') ? 'short' : 'atRisk',
    missing,
    judged: assessments.filter(({ status }) => isJudged(status)).length,
    mendable: missing.some(({ open }) => open),
    latest: latestDay(assessments),
    unrecorded,
  };
}

/** 最迟日期: the earliest due of the open obligations that are judged and not met; an at-most has nothing to make up. */
export function latestDay(assessments: readonly Assessment[]): Day | null {
  const dues = assessments
    .filter(
      ({ status, open, obligation }) =>
        open && isJudged(status) && status !== 'met' && obligation.target.comparison !== 'atMost',
    )
    .map(({ obligation }) => obligation.due);
  return dues.length === 0 ? null : Math.min(...dues);
}

/** 还差: what is missing to the quota, for ≤ what is too much; null where there is no quota. */
export function shortfallOf({ obligation, actual }: Assessment): number | null {
  const { quota, target } = obligation;
  if (quota === null) return null;
  const difference = target.comparison === 'atMost' ? (actual ?? 0) - quota : quota - (actual ?? 0);
  return exact(Math.max(0, difference));
}
