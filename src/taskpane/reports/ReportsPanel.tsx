import { Button, Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { ReportChoice } from '../../actions/reportRecords';
import { DEFAULT_CHOICE } from '../../actions/reportRecords';
import type { ReportKey } from '../../sheets/reports/ReportPage';
import { CopyText } from '../CopyText';
import { DayChooser } from '../check/DayChooser';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { ACTION_WORDS } from '../words';
import { REPORT_WORDS } from './reportWords';

const useStyles = makeStyles({
  // Below the words of the box, not below the box.
  about: { paddingLeft: '32px' },
});

const KEYS = Object.keys(REPORT_WORDS) as readonly ReportKey[];

/** 汇总: what to make for the leaders, and what was made. What was chosen is kept in the workbook. */
export function ReportsPanel({ pane }: { readonly pane: Pane }): ReactElement {
  const styles = usePanelStyles();
  const about = mergeClasses(styles.quiet, useStyles().about);
  const [own, setOwn] = useState<ReportChoice | null>(null);
  const busy = pane.runner.running !== null;
  const choice = own ?? pane.setup?.reports ?? DEFAULT_CHOICE;
  const toggle = (key: ReportKey, on: boolean): void => {
    // In the order in which they are offered.
    setOwn({ ...choice, keys: KEYS.filter((each) => (each === key ? on : choice.keys.includes(each))) });
  };
  return (
    <section className={styles.panel} aria-label="汇总">
      <DayChooser pane={pane} />
      <div role="group" aria-label="要生成的材料" className={styles.part}>
        {KEYS.map((key) => (
          <div key={key}>
            <Checkbox
              label={REPORT_WORDS[key].name}
              aria-describedby={`report-${key}`}
              checked={choice.keys.includes(key)}
              onChange={(_event, { checked }) => {
                toggle(key, checked === true);
              }}
            />
            <p id={`report-${key}`} className={about}>
              {REPORT_WORDS[key].about}
            </p>
          </div>
        ))}
      </div>
      <div>
        <Checkbox
          label="附未达标人员名单"
          aria-describedby="report-names"
          checked={choice.withNames}
          onChange={(_event, { checked }) => {
            setOwn({ ...choice, withNames: checked === true });
          }}
        />
        <p id="report-names" className={about}>
          不勾选时只写各科室、党支部的人数，不写姓名；个人达标和发给本人的督办单除外。
        </p>
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || choice.keys.length === 0}
          onClick={() => {
            pane.makeReports({ ...choice, remember: true });
          }}
        >
          {ACTION_WORDS.writeReports.label}
        </Button>
      </div>
      {pane.made !== null && <Made pane={pane} made={pane.made} />}
    </section>
  );
}

interface MadeProps {
  readonly pane: Pane;
  readonly made: NonNullable<Pane['made']>;
}

function Made({ pane, made }: MadeProps): ReactElement {
  const styles = usePanelStyles();
  return (
    <section className={styles.part} aria-label="已生成">
      <h2 className={styles.heading}>已生成</h2>
      <ul className={styles.list}>
        {made.sheets.map(({ key, sheet }) => (
          <li key={key}>
            <Button
              size="small"
              onClick={() => {
                pane.showSheet(sheet);
              }}
            >
              打开「{sheet}」
            </Button>
          </li>
        ))}
      </ul>
      <CopyText label="通报文字" text={made.circularText} />
    </section>
  );
}
