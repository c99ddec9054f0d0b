import type { Assessment, Status } from '../../domain/assess';
import { isGap } from '../../domain/nextSteps/dueItems';
import { exactSum } from '../../domain/exact';
import { latestDay } from '../../domain/finding';
import { rollUpTarget } from '../../domain/rollUp';
import type { Target } from '../../domain/target';
import type { ObligationLine, PeriodLine, SubjectLine } from './Explanation';
import type { LedgerRows } from './findingRows';
import { findingShortfall, rowsText } from './findingRows';
import { STATUS_WORDS, periodWord, plainNumber, requirementOf, shortDate, unitOf } from './words';

/** The word of a status of one period. */
export function periodStatusWord(status: Status): string {
  return status === 'upcoming' ? '未到期' : STATUS_WORDS[status];
}

/** The periods of a subject, one line each. */
export function periodLines(assessments: readonly Assessment[], ledger: LedgerRows): PeriodLine[] {
  return assessments.map((each) => {
    const { obligation, actual, status } = each;
    return {
      label: periodWord(obligation.period),
      statusKey: status,
      status: periodStatusWord(status),
      actual: status === 'upcoming' ? '—' : numberText(actual, obligation.target),
      rows: each.rows.length === 0 ? '' : rowsText([each], ledger),
    };
  });
}

/** What a subject owes of a target, its periods together. */
export function obligationLine(
  target: Target,
  assessments: readonly Assessment[],
  ledger: LedgerRows,
): ObligationLine {
  // What is on pace but not done yet is missing too, to the one who has to do it.
  const missing = assessments.filter(
    (each) => each.status === 'short' || each.status === 'atRisk' || isGap(each),
  );
  const quotas = new Set(assessments.map(({ obligation }) => obligation.quota));
  return {
    targetId: target.id,
    title: target.title,
    requirement: requirementOf(target, quotas.size === 1 ? ([...quotas][0] ?? null) : target.quota),
    ...standing(assessments),
    actual: actualText(target, assessments),
    shortfall: missing.length === 0 ? '无' : findingShortfall({ target, missing }),
    latest: shortDate(latestDay(assessments)) || '—',
    periods: periodLines(assessments, ledger),
  };
}

/** How one subject stands to a target. */
export function subjectLine(
  subject: string,
  assessments: readonly Assessment[],
  ledger: LedgerRows,
): SubjectLine {
  return { subject, ...standing(assessments), periods: periodLines(assessments, ledger) };
}

/** A subject of whom nothing is due yet stands as 正常, which says 未到期. */
function standing(assessments: readonly Assessment[]): Pick<ObligationLine, 'status' | 'statusKey'> {
  const statusKey = rollUpTarget(assessments);
  const begun = assessments.some(({ status }) => status !== 'upcoming');
  return { statusKey, status: statusKey === 'onTrack' && !begun ? '未到期' : STATUS_WORDS[statusKey] };
}

/** The number of what has begun: the sum where numbers can be added, else that of the last period. */
function actualText(target: Target, assessments: readonly Assessment[]): string {
  const begun = assessments.filter(({ status }) => status !== 'upcoming');
  const values = begun.flatMap(({ actual }) => actual ?? []);
  const additive = target.measure === 'count' || target.measure === 'hours' || target.measure === 'quantity';
  if (values.length === 0) return '无';
  return numberText(additive ? exactSum(values) : (values.at(-1) ?? null), target);
}

function numberText(actual: number | null, target: Target): string {
  return actual === null ? '无' : `${plainNumber(actual)}${unitOf(target)}`;
}
