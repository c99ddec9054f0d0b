import { isJudged } from './assess';
import type { RolledStatus } from './rollUp';
import type { Target } from './target';

/** 汇总: how many targets stand where. Rates are fractions, null where nothing is judged. */
export interface Figures {
  readonly counts: Readonly<Record<RolledStatus, number>>;
  /** 应考核. */
  readonly judged: number;
  /** 达标率 = met ÷ 应考核. */
  readonly metRate: number | null;
  /** 序时达标率 = (met + onTrack) ÷ 应考核. */
  readonly onPaceRate: number | null;
}

export interface TargetStatus {
  readonly target: Target;
  readonly status: RolledStatus;
}

/** The figures of some targets. */
export function figuresOf(statuses: readonly TargetStatus[]): Figures {
  const counts: Record<RolledStatus, number> = {
    short: 0,
    atRisk: 0,
    late: 0,
    onTrack: 0,
    met: 0,
    tally: 0,
    exempt: 0,
    unset: 0,
  };
  for (const { status } of statuses) counts[status] += 1;
  const judged = statuses.filter(({ status }) => isJudged(status)).length;
  return {
    counts,
    judged,
    metRate: judged === 0 ? null : counts.met / judged,
    onPaceRate: judged === 0 ? null : (counts.met + counts.onTrack) / judged,
  };
}

/** The figures by a word of the target, such as its chapter or owner, in the order of the plan. */
export function figuresBy(
  statuses: readonly TargetStatus[],
  wordOf: (target: Target) => string,
): { readonly word: string; readonly figures: Figures }[] {
  const groups = new Map<string, TargetStatus[]>();
  for (const each of statuses) {
    const word = wordOf(each.target);
    groups.set(word, [...(groups.get(word) ?? []), each]);
  }
  return [...groups].map(([word, group]) => ({ word, figures: figuresOf(group) }));
}
