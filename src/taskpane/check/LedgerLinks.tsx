import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Place } from '../../actions/goToCell';
import type { Pane } from '../Pane';
import type { ListedFinding } from './ListedFinding';
import { PlaceLink } from './PlaceLink';

// The mark after a row stays with it.
const useStyles = makeStyles({ row: { display: 'inline-block' } });

/** How many rows are named before the rest is only counted. */
const SHOWN_ROWS = 12;

interface Props {
  readonly listed: ListedFinding;
  readonly pane: Pane;
}

/** The ledger rows that counted, each a link; of a check of which only the sheet is left, what it says. */
export function LedgerLinks({ listed, pane }: Props): ReactElement {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { ledgerPlaces, rows } = listed.row;
  if (ledgerPlaces.length === 0) return <>{rows || '无'}</>;
  const sheets = new Set(ledgerPlaces.map(({ sheet }) => sheet));
  const shown = all ? ledgerPlaces : ledgerPlaces.slice(0, SHOWN_ROWS);
  return (
    <>
      {shown.map((place, index) => (
        <span key={`${place.sheet} ${place.address}`} className={styles.row}>
          <PlaceLink pane={pane} place={place} label={`到「${place.sheet}」${rowText(place)}`}>
            {sheets.size > 1 && place.sheet}
            {rowText(place)}
          </PlaceLink>
          {index < shown.length - 1 && '、'}
        </span>
      ))}
      {shown.length < ledgerPlaces.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          共 {ledgerPlaces.length} 行，全部列出
        </Button>
      )}
    </>
  );
}

function rowText({ address }: Place): string {
  return `第${/\d+/.exec(address)?.[0] ?? ''}行`;
}
