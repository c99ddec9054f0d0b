import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Pane } from '../Pane';
import type { ListedFinding } from './ListedFinding';
import { LedgerLinks } from './LedgerLinks';
import { PlaceLink } from './PlaceLink';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
    margin: '4px 0 0',
  },
  name: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly listed: ListedFinding;
  readonly pane: Pane;
}

/** All that is known of a finding, the rows that counted and the person as links. */
export function FindingDetails({ listed, pane }: Props): ReactElement {
  const styles = useStyles();
  const { row } = listed;
  const { memberPlace } = row;
  const facts: readonly (readonly [string, string])[] = [
    ['期次', row.periods],
    ['要求', row.requirement],
    ['已有', row.actual],
    ['还差', row.shortfall],
    ['最迟', row.latest === '—' ? row.mendable : `${row.latest}（${row.mendable}）`],
    ['怎么补', row.mend],
    ['责任主体', row.owner],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact]) => (
        <Fact key={name} name={name}>
          {fact}
        </Fact>
      ))}
      <Fact name="计入的行">
        <LedgerLinks listed={listed} pane={pane} />
      </Fact>
      {memberPlace !== null && (
        <Fact name="名册">
          <PlaceLink pane={pane} place={memberPlace}>
            {row.subject}
          </PlaceLink>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
