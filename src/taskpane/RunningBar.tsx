import { Button, Field, ProgressBar, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ACTION_WORDS, STAGE_WORDS } from './words';
import type { Running } from './useRunner';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'end', gap: '12px' },
  field: { flexGrow: 1 },
});

interface Props {
  readonly running: Running;
  /** Absent where the action is over before anybody could stop it. */
  readonly onCancel: (() => void) | null;
}

/** The action under way: its stage, how far it is, and a way to stop it. */
export function RunningBar({ running, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { name, progress, cancelling } = running;
  const stage = progress === null ? '' : `：${STAGE_WORDS[progress.stage]}`;
  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        validationState="none"
        validationMessage={cancelling ? '正在取消…' : `${ACTION_WORDS[name].busy}${stage}…`}
      >
        <ProgressBar
          aria-label={ACTION_WORDS[name].busy}
          {...(progress === null ? {} : { value: progress.fraction })}
        />
      </Field>
      {onCancel !== null && (
        <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
          取消
        </Button>
      )}
    </div>
  );
}
