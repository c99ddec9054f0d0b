import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { JUDGED } from '../../domain/assess';
import type { Figures } from '../../domain/figures';
import { STATUS_WORDS } from '../../sheets/encode/words';
import { useStatusStyles } from '../statusStyles';
import { FilterChip } from './FilterChip';
import type { ResultFilter } from './ResultFilter';

const useStyles = makeStyles({
  counts: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const UNJUDGED = ['unset', 'tally', 'exempt'] as const;

interface Props extends Pick<Figures, 'counts'> {
  /** Drawn without their colours where the workbook has changed since. */
  readonly old: boolean;
  readonly filter: ResultFilter;
  readonly onFilter: (filter: ResultFilter) => void;
}

/** How many targets stand where: every judgement, and of the rest those that occur. A count lists its targets. */
export function StatusCounts({ counts, old, filter, onFilter }: Props): ReactElement {
  const styles = useStyles();
  const colours = useStatusStyles();
  const shown = [...JUDGED, ...UNJUDGED.filter((status) => counts[status] > 0)];
  return (
    <ul
      className={styles.counts}
      role="list"
      aria-label={old ? '各状态的指标数（已过时）' : '各状态的指标数'}
    >
      {shown.map((status) => (
        <li key={status}>
          <FilterChip
            pressed={filter.kind === 'status' && filter.status === status}
            disabled={counts[status] === 0}
            {...(old || counts[status] === 0 ? {} : { className: colours[status] })}
            onPress={() => {
              onFilter({ kind: 'status', status });
            }}
          >
            {STATUS_WORDS[status]} {counts[status]}
          </FilterChip>
        </li>
      ))}
    </ul>
  );
}
