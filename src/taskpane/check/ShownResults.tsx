import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { localMinute } from '../../actions/localTime';
import { longDate } from '../../sheets/encode/words';
import type { Pane } from '../Pane';
import type { ShownCheck } from '../ShownCheck';
import { ChangesLine } from './ChangesLine';
import { FreshnessBar } from './FreshnessBar';
import { listFindings } from './ListedFinding';
import { RatesLine } from './RatesLine';
import { ResultBrowser } from './ResultBrowser';
import type { ResultFilter } from './ResultFilter';
import { ALL, sameFilter } from './ResultFilter';
import { StatusCounts } from './StatusCounts';
import { UnwrittenBar } from './UnwrittenBar';
import { WrittenLine } from './WrittenLine';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

interface Props {
  readonly pane: Pane;
  readonly shown: ShownCheck;
}

/**
 * What a check found, how old it is, and the list. The heading takes the focus when a check that a button started is
 * over, never after a live one or on opening.
 */
export function ShownResults({ pane, shown }: Props): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [resultsOnly, setResultsOnly] = useState(false);
  const [asked, setAsked] = useState(shown);
  if (asked !== shown) {
    setAsked(shown);
    // Whoever presses the button again is asked again; a live check does not ask.
    if (shown.kind === 'outcome' && shown.origin === 'button') setResultsOnly(false);
  }
  const [filter, setFilter] = useState<ResultFilter>(ALL);
  const findings = useMemo(() => listFindings(shown), [shown]);
  useEffect(() => {
    if (shown.kind === 'outcome' && shown.origin === 'button') heading.current?.focus();
  }, [shown]);
  const outcome = shown.kind === 'outcome' ? shown.outcome : null;
  const restored = shown.kind === 'outcome' && shown.origin === 'opening';
  const busy = pane.runner.running !== null;
  const choose = (next: ResultFilter): void => {
    setFilter(sameFilter(filter, next) ? ALL : next);
  };
  return (
    <section className={styles.results} aria-label="检查结果">
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {headingText(shown)}
      </h2>
      <FreshnessBar
        shown={shown}
        outdated={pane.outdated}
        now={localMinute(pane.now())}
        busy={busy}
        onCheck={pane.check}
      />
      {outcome !== null && (
        <>
          {outcome.unwritten !== null && !resultsOnly && (
            <UnwrittenBar
              unwritten={outcome.unwritten}
              busy={busy}
              onClearFilters={pane.checkClearingFilters}
              onResultsOnly={() => {
                setResultsOnly(true);
                heading.current?.focus();
              }}
            />
          )}
          <StatusCounts
            counts={outcome.figures.counts}
            old={pane.outdated !== null}
            filter={filter}
            onFilter={choose}
          />
          <RatesLine outcome={outcome} />
          <WrittenLine pane={pane} outcome={outcome} restored={restored} />
          {outcome.changes !== null && (
            <ChangesLine changes={outcome.changes} asOf={outcome.asOf} filter={filter} onFilter={choose} />
          )}
        </>
      )}
      {shown.kind !== 'torn' && (
        <ResultBrowser
          pane={pane}
          findings={findings}
          outcome={outcome}
          filter={filter}
          onFilter={setFilter}
        />
      )}
    </section>
  );
}

function headingText(shown: ShownCheck): string {
  switch (shown.kind) {
    case 'outcome':
      return `截至${longDate(shown.outcome.asOf)}`;
    case 'past':
      return `截至${shown.asOf}`;
    case 'torn':
      return '上次检查没有写完';
  }
}
