import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SUMMARY_SHEET } from '../../sheets/describe/allSheets';
import type { Pane } from '../Pane';
import { ACTION_WORDS } from '../words';
import { DayChooser } from './DayChooser';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '4px' },
  buttons: { display: 'flex', gap: '8px' },
  check: { flexGrow: 1 },
  live: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The one button that the pane is about, for which day it checks, and the summary. */
export function CheckBar({ pane }: { readonly pane: Pane }): ReactElement {
  const styles = useStyles();
  const { runner, live, setup } = pane;
  const busy = runner.running !== null;
  return (
    <section className={styles.bar} aria-label="检查">
      <DayChooser pane={pane} />
      <div className={styles.buttons}>
        <Button
          className={styles.check}
          appearance={setup?.template === false ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={pane.check}
        >
          {ACTION_WORDS.checkLedger.label}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            pane.makeReports({ keys: ['summary'], withNames: pane.setup?.reports.withNames ?? false });
          }}
        >
          {SUMMARY_SHEET}
        </Button>
      </div>
      {live.on && (
        <p className={styles.live}>
          {live.failure !== null
            ? `实时检查没有做成：${live.failure.title}。下次改动后再试。`
            : runner.behind
              ? '实时检查：正在更新…'
              : '实时检查已开：您改动后停两秒自动更新；别人改动了，请点重新检查。'}
        </p>
      )}
    </section>
  );
}
