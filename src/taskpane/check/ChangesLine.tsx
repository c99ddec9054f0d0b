import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import type { Day } from '../../domain/day';
import { formatDay } from '../../domain/day';
import { FilterChip } from './FilterChip';
import type { ResultFilter } from './ResultFilter';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', margin: 0 },
  since: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly changes: NonNullable<CheckOutcome['changes']>;
  readonly asOf: Day;
  readonly filter: ResultFilter;
  readonly onFilter: (filter: ResultFilter) => void;
}

/** What changed since the check before; a number lists what is behind it. */
export function ChangesLine({ changes, asOf, filter, onFilter }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label="与上次相比" className={styles.line} title={`上次检查：${changes.since}`}>
      <span className={styles.since}>与上次相比</span>
      <FilterChip
        pressed={filter.kind === 'resolved'}
        disabled={changes.resolved.length === 0}
        onPress={() => {
          onFilter({ kind: 'resolved' });
        }}
      >
        已消除 {changes.resolved.length}
      </FilterChip>
      <FilterChip
        pressed={filter.kind === 'added'}
        disabled={changes.added.length === 0}
        onPress={() => {
          onFilter({ kind: 'added' });
        }}
      >
        新增 {changes.added.length}
      </FilterChip>
      <span>未变 {changes.same}</span>
      {changes.sinceDay !== formatDay(asOf) && (
        <span className={styles.since}>（上次截至 {changes.sinceDay}，两次核查日期不同）</span>
      )}
    </div>
  );
}
