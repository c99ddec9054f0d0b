import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { localDay } from '../../actions/localTime';
import type { Day } from '../../domain/day';
import { civilOf, formatDay } from '../../domain/day';
import { longDate } from '../../sheets/encode/words';
import { dayOfField } from '../dayOfField';
import type { Pane } from '../Pane';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', gap: '4px' },
  shown: {
    justifyContent: 'start',
    paddingInline: '4px',
    marginInlineStart: '-4px',
    fontWeight: tokens.fontWeightRegular,
    alignSelf: 'start',
  },
  day: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: '6px' },
  change: { color: tokens.colorBrandForegroundLink },
  row: { display: 'flex', gap: '8px', alignItems: 'end' },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0 },
  outside: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** As of which day is checked: said in words, changed in a date field. A blank field leaves it to 设置, and that to today. */
export function DayChooser({ pane }: { readonly pane: Pane }): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const busy = pane.runner.running !== null;
  const unchosen = unchosenText(localDay(pane.now()), pane.setup === null ? undefined : pane.setup.asOf);
  const outside = outsideText(
    pane.asOf ?? pane.setup?.asOf ?? localDay(pane.now()),
    pane.setup?.planYear ?? null,
  );
  const choose = (value: string): void => {
    setText(value);
    pane.chooseDay(dayOfField(value));
  };
  return (
    <div className={styles.chooser}>
      <Button
        appearance="transparent"
        className={styles.shown}
        aria-expanded={open}
        disabledFocusable={busy}
        onClick={() => {
          setOpen(!open);
        }}
      >
        核查日期：
        <span className={styles.day}>{pane.asOf === null ? unchosen : longDate(pane.asOf)}</span>
        <span className={styles.change}>{open ? '收起' : '改'}</span>
      </Button>
      {outside !== null && <p className={styles.outside}>{outside}</p>}
      {open && (
        <div className={styles.row}>
          <Field className={styles.field} label="核查日期" hint={`留空：${unchosen}`}>
            <Input
              className={styles.input}
              type="date"
              value={text === '' && pane.asOf !== null ? formatDay(pane.asOf) : text}
              disabled={busy}
              onChange={(_event, { value }) => {
                choose(value);
              }}
            />
          </Field>
          {pane.asOf !== null && (
            <Button
              disabledFocusable={busy}
              onClick={() => {
                choose('');
              }}
            >
              不指定
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/**
 * What a day outside the plan's year means, null for one within.
 * @example outsideText(dayOf(2026, 11, 23), 2022) // '计划年度是2022年，这一天在它之后：…'
 */
function outsideText(day: Day, planYear: number | null): string | null {
  const { year } = civilOf(day);
  if (planYear === null || year === planYear) return null;
  return year > planYear
    ? `计划年度是${planYear}年，这一天在它之后：各项都按已经截止来判。`
    : `计划年度是${planYear}年，这一天在它之前：台账都算计划中。`;
}

/** The day of a blank field; `setting` undefined where 设置 is not read yet. @example '今天 11月23日' */
function unchosenText(today: Day, setting: Day | null | undefined): string {
  const { month, day } = civilOf(today);
  const todayText = `今天 ${month}月${day}日`;
  if (setting === undefined) return `${todayText}（「设置」另有的按「设置」）`;
  return setting === null ? todayText : `${longDate(setting)}（按「设置」）`;
}
