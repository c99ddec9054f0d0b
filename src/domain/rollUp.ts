import type { Assessment, JudgedStatus, Status } from './assess';
import { JUDGED, isJudged } from './assess';

/** A roll-up is a judgement, or what all its obligations are outside judgement. */
export type RolledStatus = JudgedStatus | 'tally' | 'exempt' | 'unset';

/**
 * The status of a target from its assessments of the whole year: 只记数 or 不作考核 when all are; 待明确 when the rest
 * is exempt; else the worst of the judged; else met if every one of the year is met or exempt; else onTrack.
 */
export function rollUpTarget(assessments: readonly Assessment[]): RolledStatus {
  const standing = assessments.map(standingOf);
  if (standing.every((status) => status === 'tally')) return 'tally';
  if (standing.every((status) => status === 'exempt')) return 'exempt';
  if (standing.every((status) => status === 'exempt' || status === 'unset')) return 'unset';
  const worst = JUDGED.find((status) => standing.includes(status));
  if (worst === 'short' || worst === 'atRisk' || worst === 'late') return worst;
  return standing.every((status) => status === 'met' || status === 'exempt') ? 'met' : 'onTrack';
}

/** The status of a person or unit: the worst of the judged; exempt when all are; null when nothing is judged yet. */
export function rollUpSubject(assessments: readonly Assessment[]): JudgedStatus | 'exempt' | null {
  if (assessments.length > 0 && assessments.every((each) => standingOf(each) === 'exempt')) return 'exempt';
  return JUDGED.find((status) => assessments.some((each) => each.status === status)) ?? null;
}

/** An upcoming obligation stands as tally, exempt or unset where it will be. */
function standingOf({ status, obligation }: Assessment): Status {
  if (status !== 'upcoming') return status;
  if (obligation.target.enabled === 'tallyOnly') return 'tally';
  if (obligation.exempt) return 'exempt';
  return obligation.quota === null ? 'unset' : 'upcoming';
}

/** (met + late) and judged obligations: 完成期次. */
export function completedPeriods(assessments: readonly Assessment[]): {
  readonly done: number;
  readonly judged: number;
} {
  const judged = assessments.filter((each) => isJudged(each.status));
  return {
    done: judged.filter((each) => each.status === 'met' || each.status === 'late').length,
    judged: judged.length,
  };
}
