import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckOutcome } from '../actions/CheckOutcome';
import { ACTION_WORDS, STAGE_WORDS } from './words';
import type { Running } from './useRunner';

const useStyles = makeStyles({
  // Read out, not shown.
  live: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly running: Running | null;
  readonly outcome: CheckOutcome | null;
}

/** Tells a screen reader what goes on: the stage of the action under way, then what the check found. */
export function LiveStatus({ running, outcome }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.live}>
      {running === null ? outcomeText(outcome) : runningText(running)}
    </div>
  );
}

function runningText({ name, progress }: Running): string {
  return ACTION_WORDS[name].busy + (progress === null ? '' : `，${STAGE_WORDS[progress.stage]}`);
}

function outcomeText(outcome: CheckOutcome | null): string {
  if (outcome === null) return '';
  return `检查完成：问题 ${outcome.findings.length} 条，数据问题 ${outcome.problems.length} 条`;
}
