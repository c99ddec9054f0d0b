import type { Assessment } from '../../domain/assess';
import { isJudged } from '../../domain/assess';
import { exactSum } from '../../domain/exact';
import { latestDay, shortfallOf } from '../../domain/finding';
import type { RolledStatus } from '../../domain/rollUp';
import { completedPeriods } from '../../domain/rollUp';
import type { Target } from '../../domain/target';
import type { CellValue } from '../cell';
import { STATUS_WORDS, plainNumber, shortDate, unitOf } from './words';

/** The check's cells of a target. */
export interface TargetCells {
  readonly status: string;
  readonly actual: CellValue;
  readonly completed: string;
  readonly shortfall: string;
  readonly latest: string;
}

/** 状态, 完成值, 完成期次, 还差 and 最迟日期 of a target that has a status. */
export function targetCells(
  target: Target,
  status: RolledStatus,
  assessments: readonly Assessment[],
): TargetCells {
  const { done, judged } = completedPeriods(assessments);
  return {
    status: STATUS_WORDS[status],
    actual: actualCell(target, assessments),
    completed: judged === 0 ? '—' : `${done}/${judged}`,
    shortfall: shortfallText(target, assessments),
    latest: shortDate(latestDay(assessments)) || '—',
  };
}

/** The cells of a target that is not judged: `status` says why, `reason` what to do. */
export function unjudgedCells(
  status: '未启用' | '有误' | '无考核对象' | '无考核期',
  reason: string,
): TargetCells {
  return { status, actual: '—', completed: '—', shortfall: reason || '—', latest: '—' };
}

/** One number where one obligation has begun; the sum over periods of the collective; else the least of all subjects. */
function actualCell(target: Target, assessments: readonly Assessment[]): CellValue {
  const begun = assessments.filter(({ status }) => status !== 'upcoming');
  const values = begun.flatMap(({ actual }) => actual ?? []);
  const [only] = values;
  if (only === undefined) return '—';
  if (begun.length === 1) return roundedCell(only);
  if (target.scope.kind !== 'collective') return `最少${plainNumber(Math.min(...values))}`;
  const additive = target.measure === 'count' || target.measure === 'hours' || target.measure === 'quantity';
  return additive ? roundedCell(exactSum(values)) : roundedCell(values.at(-1) ?? only);
}

function roundedCell(value: number): number {
  return Number(plainNumber(value));
}

/** What is missing: the number itself of one obligation, else how many subjects or periods are short or at risk. */
export function shortfallText(target: Target, assessments: readonly Assessment[]): string {
  const judged = assessments.filter(({ status }) => isJudged(status));
  const missing = judged.filter(({ status }) => status === 'short' || status === 'atRisk');
  if (judged.length === 0) return '—';
  if (missing.length === 0) return '无';
  const [only] = missing;
  if (assessments.length === 1 && only !== undefined) return oneShortfall(only);
  const subjects = new Set(missing.map(({ obligation }) => obligation.subject)).size;
  const periods = target.cadence === 'year' ? '' : `${missing.length}期`;
  const who = {
    collective: '',
    department: `${subjects}个科室`,
    branch: `${subjects}个党支部`,
    person: `${subjects}人`,
  }[target.scope.kind];
  return [who, periods].filter((part) => part !== '').join('共');
}

/** The shortfall of one obligation in words. @example oneShortfall(...) // '3次' */
export function oneShortfall(assessment: Assessment): string {
  const { target } = assessment.obligation;
  const shortfall = shortfallOf(assessment);
  if (shortfall === null) return '—';
  const unit = unitOf(target);
  if (target.comparison === 'atMost') return `超出${plainNumber(shortfall)}${unit}`;
  if (target.comparison === 'moreThan')
    return `须超过${plainNumber(assessment.obligation.quota ?? 0)}${unit}`;
  return `${plainNumber(shortfall)}${unit}`;
}
