import type { TargetRow } from './PlanTemplate';
import type { PlacelessTarget } from './target';

/** A numbered item of the plan with its targets. */
export interface TaskTargets {
  readonly heading: string;
  readonly targets: readonly PlacelessTarget[];
}

/** Groups the targets of a numbered item under its heading. */
export function task(heading: string, targets: readonly PlacelessTarget[]): TaskTargets {
  return { heading, targets };
}

/** The targets of a chapter in the order of the plan, each knowing its chapter and task. */
export function chapter(heading: string, tasks: readonly TaskTargets[]): readonly TargetRow[] {
  return tasks.flatMap((each) =>
    each.targets.map((row) => ({ ...row, chapter: heading, task: each.heading })),
  );
}
