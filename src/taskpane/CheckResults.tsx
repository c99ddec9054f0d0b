import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { CheckOutcome } from '../actions/CheckOutcome';
import { longDate, percent } from '../sheets/encode/words';
import { FindingItem } from './FindingItem';
import type { Place } from './findingPlace';
import { findingPlace } from './findingPlace';
import { ProblemItem } from './ProblemItem';
import { ResultList } from './ResultList';
import { StatusCounts } from './StatusCounts';
import { UnwrittenBar } from './UnwrittenBar';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  line: { margin: 0 },
});

interface Props {
  readonly outcome: CheckOutcome;
  readonly busy: boolean;
  readonly onJump: (place: Place) => void;
  readonly onClearFilters: () => void;
}

/** What a check found. The heading takes the focus when new results appear. */
export function CheckResults({ outcome, busy, onJump, onClearFilters }: Props): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [resultsOnly, setResultsOnly] = useState(false);
  useEffect(() => {
    heading.current?.focus();
  }, [outcome]);
  const { figures, findings, problems, rows, unwritten } = outcome;
  return (
    <section className={styles.results} aria-label="检查结果">
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        截至{longDate(outcome.asOf)}
      </h2>
      {unwritten !== null && !resultsOnly && (
        <UnwrittenBar
          unwritten={unwritten}
          busy={busy}
          onClearFilters={onClearFilters}
          onResultsOnly={() => {
            setResultsOnly(true);
            heading.current?.focus();
          }}
        />
      )}
      <StatusCounts counts={figures.counts} />
      <p className={styles.line}>
        应考核 {figures.judged} 项，达标率 {percent(figures.metRate)}，序时达标率{' '}
        {percent(figures.onPaceRate)}。台账 {rows.read} 行，计入 {rows.counted} 行。
      </p>
      <ResultList
        title="问题"
        none="没有未达标或滞后的指标。"
        items={findings}
        keyOf={({ number }) => String(number)}
      >
        {(finding) => (
          <FindingItem
            finding={finding}
            busy={busy}
            onJump={() => {
              onJump(findingPlace(outcome, finding));
            }}
          />
        )}
      </ResultList>
      <ResultList
        title="数据问题"
        none="没有读不懂或可疑的单元格。"
        items={problems}
        keyOf={({ origin }, index) => `${origin.sheet} ${origin.rowNumber} ${index}`}
      >
        {(problem) => (
          <ProblemItem
            problem={problem}
            busy={busy}
            onJump={() => {
              const { sheet, rowNumber } = problem.origin;
              onJump({ sheet, address: problem.address ?? `A${rowNumber}` });
            }}
          />
        )}
      </ResultList>
    </section>
  );
}
