import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { JUDGED } from '../domain/assess';
import type { Figures } from '../domain/figures';
import { STATUS_WORDS } from '../sheets/encode/words';
import { useStatusStyles } from './statusStyles';

const useStyles = makeStyles({
  counts: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '6px' },
  count: { padding: '2px 8px', borderRadius: tokens.borderRadiusMedium },
});

const UNJUDGED = ['unset', 'tally', 'exempt'] as const;

/** How many targets stand where: every judgement, and of the rest those that occur. */
export function StatusCounts({ counts }: Pick<Figures, 'counts'>): ReactElement {
  const styles = useStyles();
  const colours = useStatusStyles();
  const shown = [...JUDGED, ...UNJUDGED.filter((status) => counts[status] > 0)];
  return (
    <ul className={styles.counts} aria-label="各状态的指标数">
      {shown.map((status) => (
        <li
          key={status}
          className={mergeClasses(styles.count, colours[counts[status] > 0 ? status : 'unset'])}
        >
          {STATUS_WORDS[status]} {counts[status]}
        </li>
      ))}
    </ul>
  );
}
