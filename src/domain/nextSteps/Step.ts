import type { Assessment } from '../assess';
import type { Day } from '../day';
import type { Activity } from '../ledger';
import type { Period } from '../period';
import type { Member } from '../roster';
import type { Subject } from '../subject';
import type { Level, Target } from '../target';

/** A number that a step's row must state; `over` is what it must exceed, null where `value` itself is enough. */
export interface StepNumber {
  readonly value: number;
  readonly unit: string;
  readonly over: number | null;
}

/** What a step does for one obligation. */
export interface StepService {
  readonly target: Target;
  readonly subject: Subject;
  readonly period: Period;
  /** What was missing before it. */
  readonly missing: number;
  /** How much it adds, in the target's measure, all `times` together; for 最新值 the new value. */
  readonly amount: number;
  /** Whether it is met once this step and those before it are done. */
  readonly closes: boolean;
}

/** 下一步: an activity to hold and log, and what it serves. Blank parts may be filled as the day will have it. */
export interface Step {
  /** Null: any type; what leads to the targets are the topics or 对应指标. */
  readonly activity: Activity | null;
  /** Folded, all of them in one row. */
  readonly topics: readonly string[];
  /** At least this 主办级别. */
  readonly level: Level | null;
  /** All who must be there, chair and speaker too. */
  readonly attendees: readonly Member[];
  readonly chair: Member | null;
  readonly speaker: Member | null;
  /** The unit to write into 组织单位, '' for none. */
  readonly organiser: string;
  readonly hours: StepNumber | null;
  readonly quantity: StepNumber | null;
  /** 第一议题 must be held, or a 占比 would fall. */
  readonly firstTopic: boolean;
  /** On a day that is no Monday 备注 must say why. */
  readonly noteUnlessMonday: boolean;
  /** 对应指标 to write. */
  readonly targetIds: readonly string[];
  /** 归属周期 to write, null where the date decides. */
  readonly attribution: Period | null;
  /** Days on which it may be held, both inclusive. */
  readonly earliest: Day;
  readonly latest: Day;
  /** How often it is to be held. */
  readonly times: number;
  /** 同日计一次: each on a day on which nothing of the type by the same unit stands yet. */
  readonly distinctDays: boolean;
  readonly serves: readonly StepService[];
  /** Targets of ≤ that it would exceed. */
  readonly exceeds: readonly Target[];
}

/** What falls due: a target × subject with open, judged, unmet obligations. */
export interface DueItem {
  readonly target: Target;
  readonly subject: Subject;
  /** In order of due. */
  readonly open: readonly Assessment[];
  /** The earliest due. */
  readonly latest: Day;
}

/** An open obligation that no step closes, and why. */
export interface Uncovered {
  readonly assessment: Assessment;
  readonly reason: 'ratio' | 'noDay' | 'noWay';
}

/** What to do next. */
export interface NextSteps {
  /** By latest date, then in the order of plan and roster. */
  readonly due: readonly DueItem[];
  /** The fewest activities found that close the most gaps, best first. */
  readonly steps: readonly Step[];
  readonly uncovered: readonly Uncovered[];
}
