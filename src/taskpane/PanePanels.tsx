import { Spinner, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Suspense, lazy, useState } from 'react';
import { CheckPanel } from './check/CheckPanel';
import type { Pane, PaneTab } from './Pane';
import { LoadFailure } from './LoadFailure';
import { PANE_TABS, panelId, tabId } from './PaneTabs';

const RecordPanel = lazy(async () => ({ default: (await import('./record/RecordPanel')).RecordPanel }));
const NextPanel = lazy(async () => ({ default: (await import('./next/NextPanel')).NextPanel }));
const ExplainPanel = lazy(async () => ({ default: (await import('./explain/ExplainPanel')).ExplainPanel }));

const ReportsPanel = lazy(async () => ({ default: (await import('./reports/ReportsPanel')).ReportsPanel }));

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '12px 12px 24px',
    position: 'relative',
  },
});

const PANELS = {
  check: CheckPanel,
  record: RecordPanel,
  next: NextPanel,
  explain: ExplainPanel,
  reports: ReportsPanel,
} as const;

/** The panel of the open tab. One that was opened once stays, so that nothing typed is lost by looking elsewhere. */
export function PanePanels({ pane }: { readonly pane: Pane }): ReactElement {
  const styles = useStyles();
  const [opened, setOpened] = useState<readonly PaneTab[]>(['check']);
  if (!opened.includes(pane.tab)) setOpened([...opened, pane.tab]);
  return (
    <>
      {PANE_TABS.map((tab) => {
        const Panel = PANELS[tab];
        return (
          <div
            key={tab}
            id={panelId(tab)}
            role="tabpanel"
            aria-labelledby={tabId(tab)}
            hidden={tab !== pane.tab}
            className={tab === pane.tab ? styles.panel : ''}
          >
            {opened.includes(tab) && (
              <LoadFailure>
                <Suspense fallback={<Spinner size="tiny" label="正在打开…" />}>
                  <Panel pane={pane} />
                </Suspense>
              </LoadFailure>
            )}
          </div>
        );
      })}
    </>
  );
}
