import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { CheckOutcome } from '../actions/CheckOutcome';
import { listedProblems } from './check/problemRows';
import { useHiddenStyle } from './useHiddenStyle';
import { ACTION_WORDS, STAGE_WORDS } from './words';
import type { Running } from './useRunner';

interface Props {
  readonly running: Running | null;
  /** Whether a check goes on in the background; what it found is told when it is over. */
  readonly behind: boolean;
  readonly outcome: CheckOutcome | null;
}

/** Tells a screen reader what goes on: the stage of the action under way, then what the check found. */
export function LiveStatus({ running, behind, outcome }: Props): ReactElement {
  const hidden = useHiddenStyle();
  const found = useMemo(() => (outcome === null || behind ? '' : outcomeText(outcome)), [outcome, behind]);
  return (
    <div role="status" aria-live="polite" className={hidden}>
      {running === null ? found : runningText(running)}
    </div>
  );
}

function runningText({ name, progress }: Running): string {
  return ACTION_WORDS[name].busy + (progress === null ? '' : `，${STAGE_WORDS[progress.stage]}`);
}

/** The numbers that the lists have. */
function outcomeText({ findings, problems, fixes }: CheckOutcome): string {
  return `检查完成：问题 ${findings.length} 条，数据问题 ${listedProblems(problems, fixes).length} 条`;
}
