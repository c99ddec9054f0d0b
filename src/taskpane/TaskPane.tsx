import { Button, Divider, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanTemplate } from '../plans/PlanTemplate';
import { CheckResults } from './CheckResults';
import { CheckSection } from './CheckSection';
import { LiveStatus } from './LiveStatus';
import { NoticeBar } from './NoticeBar';
import type { ActionName, PaneActions } from './PaneActions';
import { RunningBar } from './RunningBar';
import { usePane } from './usePane';
import { ACTION_WORDS } from './words';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '12px 16px 24px',
    maxWidth: '720px',
  },
  // Excel lays its own button over the top right corner.
  title: { ...typographyStyles.subtitle1, margin: 0, paddingInlineEnd: '40px' },
  template: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '4px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: { margin: 0 },
});

/** Actions that look at every row and can be stopped before they write. */
const STOPPABLE: ReadonlySet<ActionName> = new Set<ActionName>(['checkLedger', 'writeSummary']);

interface Props {
  readonly actions: PaneActions;
  /** The plan that 放入计划模板 writes. */
  readonly plan: PlanTemplate;
  readonly now: () => Date;
}

/** The task pane: template, check, summary, tidying up, and what the last check found. */
export function TaskPane({ actions, plan, now }: Props): ReactElement {
  const styles = useStyles();
  const pane = usePane(actions, plan, now);
  const { running, notice, cancel, dismiss } = pane.runner;
  const busy = running !== null;
  const tools = [
    { name: 'clearMarks', press: pane.clear },
    { name: 'undoCheck', press: pane.undo },
    { name: 'repairMarks', press: pane.repair },
  ] as const;
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>台账对标</h1>
      <LiveStatus running={running} outcome={pane.outcome} />
      {notice !== null && <NoticeBar notice={notice} onDismiss={dismiss} />}
      <section className={styles.template} aria-label="模板">
        <Button disabledFocusable={busy} onClick={pane.putTemplate}>
          {ACTION_WORDS.createTemplate.label}
        </Button>
        <p className={styles.hint}>{plan.name}。已有的工作表只补全，不清空。</p>
      </section>
      <Divider />
      <CheckSection busy={busy} onCheck={pane.check} onSummary={pane.summarise} />
      {running !== null && running.name !== 'goToCell' && (
        <RunningBar running={running} onCancel={STOPPABLE.has(running.name) ? cancel : null} />
      )}
      <section className={styles.tools} aria-label="整理">
        {tools.map(({ name, press }) => (
          <Button key={name} size="small" disabledFocusable={busy} onClick={press}>
            {ACTION_WORDS[name].label}
          </Button>
        ))}
      </section>
      {pane.outcome !== null && (
        <>
          <Divider />
          <CheckResults
            outcome={pane.outcome}
            busy={busy}
            onJump={pane.jump}
            onClearFilters={pane.checkClearingFilters}
          />
        </>
      )}
    </main>
  );
}
