import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import type { Pane } from '../Pane';
import type { Grouping } from './findingGroups';
import { GROUPING_WORDS, PAST_GROUPING_WORDS } from './findingGroups';
import type { ListedFinding } from './ListedFinding';
import type { ResultFilter } from './ResultFilter';
import { ALL, filterText } from './ResultFilter';
import { listedProblems } from './problemRows';
import { ResultList } from './ResultList';
import { placeOfRow } from './ResultRow';
import type { ListView } from './resultRows';
import { resultRows } from './resultRows';
import { Segments } from './Segments';
import { useEntryCursor } from './useEntryCursor';
import { useEntryKeys } from './useEntryKeys';

const useStyles = makeStyles({
  browser: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // Stays in sight while the list scrolls.
  tools: {
    position: 'sticky',
    top: '-12px',
    zIndex: 1,
    display: 'flex',
    gap: '4px',
    padding: '4px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  search: { flexGrow: 1, minWidth: 0 },
  step: { minWidth: '64px', paddingInline: '4px' },
  filter: { display: 'flex', alignItems: 'center', gap: '4px', margin: 0 },
  none: { margin: 0 },
});

interface Props {
  readonly pane: Pane;
  readonly findings: readonly ListedFinding[];
  /** Null where only the sheet of an earlier check is left. */
  readonly outcome: CheckOutcome | null;
  readonly filter: ResultFilter;
  readonly onFilter: (filter: ResultFilter) => void;
}

/** The list of what was found with the ways to look at it: group, search, filter, and go from one to the next. */
export function ResultBrowser({ pane, findings, outcome, filter, onFilter }: Props): ReactElement {
  const styles = useStyles();
  const [wantsProblems, setWantsProblems] = useState(false);
  const [grouping, setGrouping] = useState<Grouping>('target');
  const [search, setSearch] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  // A filter of findings goes before the data problems.
  const shows = wantsProblems && filter.kind === 'all' ? 'problems' : 'findings';
  const deferred = useDeferredValue(search);
  const view = useMemo<ListView>(
    () => ({ shows, grouping, filter, search: deferred, folded }),
    [shows, grouping, filter, deferred, folded],
  );
  const rows = useMemo(() => resultRows({ findings, outcome }, view), [findings, outcome, view]);
  const cursor = useEntryCursor(rows, (row) => {
    const place = placeOfRow(row);
    if (place !== null) pane.jump(place);
  });
  useEntryKeys(pane.tab === 'check', cursor.step);
  const problems = useMemo(
    () => (outcome === null ? 0 : listedProblems(outcome.problems, outcome.fixes).length),
    [outcome],
  );
  return (
    <div className={styles.browser}>
      {outcome !== null && (
        <Segments
          label="看哪一类"
          words={{ findings: `问题 ${findings.length}`, problems: `数据问题 ${problems}` }}
          chosen={shows}
          onChoose={(choice) => {
            setWantsProblems(choice === 'problems');
            onFilter(ALL);
          }}
        />
      )}
      {shows === 'findings' && (
        <Segments
          label="分组"
          words={outcome === null ? PAST_GROUPING_WORDS : GROUPING_WORDS}
          chosen={grouping}
          onChoose={setGrouping}
        />
      )}
      <div className={styles.tools}>
        <Input
          className={styles.search}
          type="search"
          size="small"
          aria-label="查找"
          placeholder="查找：指标、姓名、原文…"
          value={search}
          onChange={(_event, { value }) => {
            setSearch(value);
          }}
        />
        <Button
          className={styles.step}
          size="small"
          title="Alt+↑ 或 Shift+F8"
          disabledFocusable={!cursor.hasPrevious}
          onClick={() => {
            cursor.step(-1);
          }}
        >
          上一条
        </Button>
        <Button
          className={styles.step}
          size="small"
          title="Alt+↓ 或 F8"
          disabledFocusable={!cursor.hasNext}
          onClick={() => {
            cursor.step(1);
          }}
        >
          下一条
        </Button>
      </div>
      {filter.kind !== 'all' && (
        <p className={styles.filter}>
          {filterText(filter)}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onFilter(ALL);
            }}
          >
            看全部
          </Button>
        </p>
      )}
      {rows.length === 0 ? (
        <p className={styles.none}>{noneText(view, findings.length)}</p>
      ) : (
        <ResultList
          label={shows === 'problems' ? '数据问题清单' : '问题清单'}
          rows={rows}
          cursor={cursor}
          pane={pane}
          outcome={outcome}
          onFold={(key) => {
            setFolded((before) => toggled(before, key));
          }}
        />
      )}
    </div>
  );
}

function noneText({ shows, search, filter }: ListView, findings: number): string {
  if (search.trim() !== '') return '没有找到。换个词，或清空查找框。';
  if (shows === 'problems') return '没有读不懂或可疑的单元格。';
  return filter.kind === 'all' && findings === 0 ? '没有未达标或滞后的指标。' : '没有这样的问题。';
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
