import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PeriodLine } from '../../sheets/encode/Explanation';
import { shownActual } from './shownActual';
import { usePeriodColour } from './usePeriodColour';

const useStyles = makeStyles({
  chips: {
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
  },
  chip: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly label: string;
  readonly periods: readonly PeriodLine[];
}

/** The periods of an obligation, one chip each: the period, its status in words and what is there. */
export function PeriodChips({ label, periods }: Props): ReactElement {
  const styles = useStyles();
  const colourOf = usePeriodColour();
  return (
    <ul className={styles.chips} aria-label={label}>
      {periods.map((period) => (
        <li key={period.label} className={mergeClasses(styles.chip, colourOf(period.statusKey))}>
          {`${period.label} ${period.status} ${shownActual(period)}`.trim()}
        </li>
      ))}
    </ul>
  );
}
