import type { Assessment } from '../../domain/assess';
import { rollUpSubject } from '../../domain/rollUp';
import { STATUS_WORDS } from './words';
import { oneShortfall } from './targetCells';

/** 状态 and 还差 of a person. */
export interface RosterCells {
  readonly status: string;
  readonly shortfall: string;
}

/** How many targets are named before the rest is counted. */
const NAMED_TARGETS = 6;

/** The worst of a person's judged obligations, and what is missing target by target. */
export function rosterCells(assessments: readonly Assessment[]): RosterCells {
  if (assessments.length === 0) return { status: '—', shortfall: '没有个人指标' };
  const status = rollUpSubject(assessments);
  const missing = assessments.filter((each) => each.status === 'short' || each.status === 'atRisk');
  const byTarget = new Map<string, Assessment[]>();
  for (const each of missing) {
    const { id } = each.obligation.target;
    byTarget.set(id, [...(byTarget.get(id) ?? []), each]);
  }
  const parts = [...byTarget].map(([id, each]) => {
    const [first] = each;
    const title = first?.obligation.target.title ?? '';
    const amount = each.length === 1 && first !== undefined ? oneShortfall(first) : `${each.length}期`;
    return `${id} ${title}：${amount}`;
  });
  const named = parts.slice(0, NAMED_TARGETS).join('；');
  const rest = parts.length > NAMED_TARGETS ? `；另有${parts.length - NAMED_TARGETS}项` : '';
  return {
    status: status === null ? '—' : STATUS_WORDS[status],
    shortfall: parts.length === 0 ? '无' : named + rest,
  };
}
