import { Button, Field, ProgressBar, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ActionName } from './PaneActions';
import { ACTION_WORDS, STAGE_WORDS } from './words';
import type { Running } from './useRunner';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'end', gap: '12px' },
  field: { flexGrow: 1 },
});

/** Actions that look at every row and can be stopped before they write. The others can be while they wait for Excel. */
const STOPPABLE: ReadonlySet<ActionName> = new Set<ActionName>(['checkLedger', 'writeReports']);

interface Props {
  readonly running: Running;
  readonly onCancel: () => void;
}

/** The action under way: its stage, how far it is, and a way to stop it. */
export function RunningBar({ running, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { name, progress, cancelling } = running;
  const waiting = progress?.stage === 'waiting';
  const stage = progress === null ? '' : `：${STAGE_WORDS[progress.stage]}`;
  const text = waiting
    ? `${STAGE_WORDS.waiting}，再继续${ACTION_WORDS[name].label}。`
    : `${ACTION_WORDS[name].busy}${stage}…`;
  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        validationState="none"
        validationMessage={cancelling ? '正在取消…' : text}
      >
        <ProgressBar
          aria-label={ACTION_WORDS[name].busy}
          {...(progress === null || waiting ? {} : { value: progress.fraction })}
        />
      </Field>
      {(STOPPABLE.has(name) || waiting) && (
        <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
          取消
        </Button>
      )}
    </div>
  );
}
