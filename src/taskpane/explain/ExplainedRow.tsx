import type { ReactElement } from 'react';
import type { Explanation } from '../../sheets/encode/Explanation';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { ShownList } from '../ShownList';
import { TargetLink } from '../TargetLink';

/** 核查 of a row whose explanation only repeats what it counts for. */
const COUNTS = '计入';

/** How many near misses are shown at first: fewer beside what the row counts for. */
const SHOWN = 10;
const SHOWN_BESIDE = 3;

interface Props {
  readonly row: Extract<Explanation, { kind: 'row' }>;
  readonly pane: Pane;
}

/** A ledger row: what it counts for, for whom and in which period, and what it is near but does not count for. */
export function ExplainedRow({ row, pane }: Props): ReactElement {
  const styles = usePanelStyles();
  const { status, explanation, counted, near } = row;
  return (
    <>
      {status !== COUNTS && (
        <p className={styles.text}>
          <strong>{status || '空行'}</strong>
          {explanation !== '' && `：${withoutStatus(explanation, status)}`}
        </p>
      )}
      <section className={styles.part} aria-label="计入">
        <h3 className={styles.smallHeading}>计入 {counted.length} 项指标</h3>
        {counted.length === 0 ? (
          <p className={styles.text}>这一行没有计入任何指标。</p>
        ) : (
          <ul className={styles.list}>
            {counted.map(({ targetId, title, whom, period }) => (
              <li key={`${targetId} ${whom} ${period}`}>
                <TargetLink pane={pane} targetId={targetId} title={title} />
                <p className={styles.quiet}>
                  {whom}，{period}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      {near.length > 0 && (
        <section className={styles.part} aria-label="差一点">
          <h3 className={styles.smallHeading}>差一点计入 {near.length} 项</h3>
          <ShownList items={near} first={counted.length === 0 ? SHOWN : SHOWN_BESIDE}>
            {({ targetId, title, reason }) => (
              <>
                <TargetLink pane={pane} targetId={targetId} title={title} />
                <p className={styles.quiet}>{reason}</p>
              </>
            )}
          </ShownList>
        </section>
      )}
    </>
  );
}

/** 核查说明 begins with the word of 核查 where the row does not count; here it stands before it already. */
function withoutStatus(explanation: string, status: string): string {
  return explanation.startsWith(`${status}：`) ? explanation.slice(status.length + 1) : explanation;
}
