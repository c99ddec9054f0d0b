import { Button, Field, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { DueSection } from './DueSection';
import { ReminderSection } from './ReminderSection';
import { StepsSection } from './StepsSection';
import { useNextSteps } from './useNextSteps';

interface Props {
  readonly pane: Pane;
}

/** 下一步: what falls due next, the fewest activities that close the most gaps, and reminders; all of the last check. */
export function NextPanel({ pane }: Props): ReactElement {
  const styles = usePanelStyles();
  const { outcome, outdated } = pane;
  const planning = useNextSteps(outcome, pane.tab === 'next', pane.actions.failureText);
  const checkButton = (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={pane.runner.running !== null} onClick={pane.check}>
        检查台账
      </Button>
    </div>
  );
  if (outcome === null)
    return (
      <section className={styles.panel} aria-label="下一步">
        <p className={styles.text}>下一步做什么，要先检查台账才知道。</p>
        {checkButton}
      </section>
    );
  return (
    <section className={styles.panel} aria-label="下一步">
      {outdated !== null && (
        <>
          <p className={styles.text}>检查之后表格又改过，下面的内容是按改之前算的。请再检查一次。</p>
          {checkButton}
        </>
      )}
      {planning.kind === 'planning' && (
        <Field validationState="none" validationMessage="正在排下一步…">
          <ProgressBar aria-label="正在排下一步" value={planning.fraction} />
        </Field>
      )}
      {planning.kind === 'failed' && (
        <p role="alert" className={styles.fault}>
          {planning.failure.title}。{planning.failure.advice}
        </p>
      )}
      {planning.kind === 'planned' && (
        <>
          <DueSection pane={pane} items={planning.next.due} asOf={outcome.asOf} />
          <StepsSection pane={pane} next={planning.next} roster={outcome.input.roster} />
        </>
      )}
      <ReminderSection outcome={outcome} />
    </section>
  );
}
