import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanTemplate } from '../plans/PlanTemplate';
import { keepKeys } from './keepKeys';
import { LiveStatus } from './LiveStatus';
import { MoreMenu } from './MoreMenu';
import { NoticeBar } from './NoticeBar';
import type { PaneActions } from './PaneActions';
import { PanePanels } from './PanePanels';
import { PaneTabs } from './PaneTabs';
import { RunningBar } from './RunningBar';
import { usePane } from './usePane';
import { useHiddenStyle } from './useHiddenStyle';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  // Excel lays its own button over the top right corner.
  top: {
    display: 'flex',
    alignItems: 'center',
    paddingInlineEnd: '40px',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexGrow: 1, minWidth: 0 },
  told: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: '0 12px',
    ':not(:empty)': { paddingBlock: '8px' },
  },
});

interface Props {
  readonly actions: PaneActions;
  /** The plan that 放入计划模板 writes. */
  readonly plan: PlanTemplate;
  readonly now: () => Date;
}

/** The task pane: its tabs, what is under way or came of it, and the panel of the tab that is open. */
export function TaskPane({ actions, plan, now }: Props): ReactElement {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const pane = usePane(actions, plan, now);
  const { running, behind, notice, cancel, dismiss } = pane.runner;
  return (
    <main className={styles.pane} onKeyDown={keepKeys}>
      <h1 className={hidden}>台账对标</h1>
      <LiveStatus running={running} behind={behind} outcome={pane.outcome} />
      <div className={styles.top}>
        <div className={styles.tabs}>
          <PaneTabs tab={pane.tab} onOpen={pane.openTab} />
        </div>
        <MoreMenu pane={pane} />
      </div>
      <div className={styles.told}>
        {notice !== null && <NoticeBar notice={notice} busy={running !== null} onDismiss={dismiss} />}
        {running !== null && <RunningBar running={running} onCancel={cancel} />}
      </div>
      <PanePanels pane={pane} />
    </main>
  );
}
