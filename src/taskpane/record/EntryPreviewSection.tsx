import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { Folded } from '../Folded';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import type { Entry } from './useEntry';
import { useSettled } from './useSettled';

/** So many near misses do not push the button out of sight. */
const FEW = 3;

interface Props {
  readonly pane: Pane;
  readonly entry: Entry;
}

/** What the entry would count for as it stands, what it misses by little, and what could not be read in it. */
export function EntryPreviewSection({ pane, entry }: Props): ReactElement {
  const styles = usePanelStyles();
  const settled = useSettled(entry);
  const { previewEntry } = pane.actions;
  const { status, counted, near, problems } = useMemo(
    () => previewEntry(settled.book, settled.draft, settled.rowNumber),
    [previewEntry, settled],
  );
  return (
    <section className={styles.part} aria-label="预览" aria-live="polite">
      <h3 className={styles.smallHeading}>
        {counted.length > 0 ? `将计入 ${counted.length} 项：` : '还不会计入任何指标'}
        {counted.length === 0 && status !== '' && `（${status}）`}
      </h3>
      {counted.length > 0 && (
        <ul className={styles.bullets}>
          {counted.map(({ targetId, title, whom, period }) => (
            <li key={`${targetId} ${whom} ${period}`}>
              {targetId} {title}（{whom}，{period}）
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <>
          <h4 className={styles.smallHeading}>要改的地方</h4>
          <ul className={styles.bullets}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      {near.length > 0 && (
        <Folded
          title={`差一点计入 ${near.length} 项，看看为什么`}
          lines={near.map(({ targetId, title, reason }) => `${targetId} ${title}：${reason}`)}
          open={near.length <= FEW}
        />
      )}
    </section>
  );
}
