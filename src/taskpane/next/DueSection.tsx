import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { Day } from '../../domain/day';
import type { DueItem } from '../../domain/nextSteps/Step';
import { dueText } from '../../sheets/encode/nextStepText';
import { shortDate } from '../../sheets/encode/words';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { TargetLink } from '../TargetLink';
import { Folded } from '../Folded';
import type { DueEntry } from './dueGroups';
import { dueGroups, firstEntries } from './dueGroups';

/** Entries shown at first: what a clerk can still take in, so that the steps below are not far. */
const FIRST = 8;
/** More subjects than these are folded. */
const NAMED = 3;

interface Props {
  readonly pane: Pane;
  readonly items: readonly DueItem[];
  readonly asOf: Day;
}

/** 近期到期: what is still open, by the day until which it can be made up. */
export function DueSection({ pane, items, asOf }: Props): ReactElement {
  const styles = usePanelStyles();
  const [all, setAll] = useState(false);
  const groups = useMemo(() => dueGroups(items, asOf), [items, asOf]);
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <section className={styles.part} aria-label="近期到期">
      <h2 className={styles.heading}>近期到期（{total}）</h2>
      {total === 0 && <p className={styles.text}>没有还能补、还没完成的指标。</p>}
      {firstEntries(groups, all ? total : FIRST).map(({ heading, entries }) => (
        <section key={heading} className={styles.part} aria-label={heading}>
          <h3 className={styles.smallHeading}>{heading}</h3>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={`${entry.latest} ${entry.target.id}`}>
                <Due pane={pane} entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {total > FIRST && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? `只看前 ${FIRST} 项` : `全部列出（还有 ${total - FIRST} 项）`}
          </Button>
        </div>
      )}
    </section>
  );
}

function Due({ pane, entry }: { readonly pane: Pane; readonly entry: DueEntry }): ReactElement {
  const styles = usePanelStyles();
  const texts = entry.items.map(dueText);
  const lines = texts.map(
    ({ subject, periods, shortfall }) =>
      `${subject}${periods === '' ? '' : `（${periods}）`}${shortfall === '' ? '' : `还差 ${shortfall}`}`,
  );
  return (
    <>
      <TargetLink pane={pane} targetId={entry.target.id} title={entry.target.title} />
      <p className={styles.quiet}>
        最迟 {shortDate(entry.latest)}；{texts[0]?.requirement}
      </p>
      {lines.length <= NAMED ? (
        <p className={styles.quiet}>{lines.join('；')}</p>
      ) : (
        <Folded title={`${lines.length} 个对象还没完成`} lines={lines} />
      )}
    </>
  );
}
