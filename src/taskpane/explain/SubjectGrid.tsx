import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { Status } from '../../domain/assess';
import type { PeriodLine, SubjectLine } from '../../sheets/encode/Explanation';
import { usePanelStyles } from '../panelStyles';
import { useResultStyles } from '../resultStyles';
import { useStatusStyles } from '../statusStyles';
import { useHiddenStyle } from '../useHiddenStyle';
import { shownActual } from './shownActual';
import { usePeriodColour } from './usePeriodColour';

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '2px', fontSize: tokens.fontSizeBase200 },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    padding: '2px 4px',
    textAlign: 'center',
    whiteSpace: 'nowrap',
  },
  subject: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    textAlign: 'start',
    minWidth: '64px',
    maxWidth: '96px',
    overflowWrap: 'break-word',
    whiteSpace: 'normal',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    padding: '2px 4px',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** One sign a status, for a narrow grid; the word is read out and stands in the legend. */
const SIGNS: Readonly<Record<Status, string>> = {
  met: '✓',
  late: '补',
  short: '✗',
  atRisk: '!',
  onTrack: '…',
  unset: '?',
  tally: '计',
  exempt: '免',
  upcoming: '·',
};

interface Props {
  readonly subjects: readonly SubjectLine[];
}

/**
 * The subjects of a target by its periods: a sign and a number a cell, the word for whoever listens, a legend below. Where
 * the periods are wider than the pane it opens at the latest that has begun.
 */
export function SubjectGrid({ subjects }: Props): ReactElement {
  const panel = usePanelStyles();
  const styles = useStyles();
  const words = useResultStyles();
  const colours = useStatusStyles();
  const hidden = useHiddenStyle();
  const legend = new Map(
    subjects.flatMap(({ periods }) => periods.map(({ statusKey, status }) => [statusKey, status] as const)),
  );
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = region.current;
    const begun = shown?.querySelectorAll<HTMLElement>('[data-begun]') ?? [];
    const latest = begun[begun.length - 1];
    if (shown === null || latest === undefined) return;
    shown.scrollLeft = latest.offsetLeft + latest.offsetWidth - shown.clientWidth;
  }, [subjects]);
  return (
    <>
      <div ref={region} className={panel.scroll} role="region" aria-label="各期完成情况" tabIndex={0}>
        <table className={styles.table}>
          <caption className={hidden}>各考核对象各期的状态</caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.subject)}>
                对象
              </th>
              <th scope="col" className={styles.head}>
                状态
              </th>
              {subjects[0]?.periods.map(({ label, statusKey }) => (
                <th
                  key={label}
                  scope="col"
                  className={styles.head}
                  data-begun={statusKey === 'upcoming' ? undefined : ''}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subjects.map(({ subject, status, statusKey, periods }) => (
              <tr key={subject}>
                <th scope="row" className={mergeClasses(styles.head, styles.subject)}>
                  {subject}
                </th>
                <td className={styles.cell}>
                  <span className={mergeClasses(words.word, colours[statusKey])}>{status}</span>
                </td>
                {periods.map((period) => (
                  <PeriodCell key={period.label} period={period} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={panel.quiet}>
        {[...legend].map(([status, word]) => `${SIGNS[status]} ${word}`).join('　')}
      </p>
    </>
  );
}

function PeriodCell({ period }: { readonly period: PeriodLine }): ReactElement {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const colourOf = usePeriodColour();
  const { label, status, statusKey, rows } = period;
  const actual = shownActual(period);
  return (
    <td
      className={mergeClasses(styles.cell, colourOf(statusKey))}
      title={`${label} ${status} ${actual} ${rows}`.trim()}
    >
      <span aria-hidden="true">{`${SIGNS[statusKey]} ${actual}`.trim()}</span>
      <span className={hidden}>{`${status} ${actual}`.trim()}</span>
    </td>
  );
}
