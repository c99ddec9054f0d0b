import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingRow } from '../sheets/encode/findingRows';
import { STATUS_WORDS } from '../sheets/encode/words';
import { JumpTo } from './JumpTo';
import { useResultStyles } from './resultStyles';
import { useStatusStyles } from './statusStyles';

interface Props {
  readonly finding: FindingRow;
  readonly busy: boolean;
  readonly onJump: () => void;
}

/** One finding: who is short of what, by how much, until when, and how to mend it. */
export function FindingItem({ finding, busy, onJump }: Props): ReactElement {
  const styles = useResultStyles();
  const colours = useStatusStyles();
  const colour = finding.status === STATUS_WORDS.short ? colours.short : colours.atRisk;
  const deadline = finding.latest === '—' ? finding.mendable : `${finding.mendable}，最迟 ${finding.latest}`;
  return (
    <>
      <div className={styles.head}>
        <span className={mergeClasses(styles.word, colour)}>{finding.status}</span>
        <JumpTo busy={busy} onJump={onJump}>
          {finding.targetId} {finding.title} · {finding.subject}
        </JumpTo>
      </div>
      <p className={styles.fact}>
        {finding.periods}；{finding.requirement}，已有 {finding.actual}，还差 {finding.shortfall}（{deadline}
        ）
      </p>
      <p className={styles.fact}>{finding.mend}</p>
    </>
  );
}
