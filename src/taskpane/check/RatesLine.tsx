import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import { percent } from '../../sheets/encode/words';

const useStyles = makeStyles({ line: { margin: 0 } });

/** The rates in a sentence. */
export function RatesLine({ outcome }: { readonly outcome: CheckOutcome }): ReactElement {
  const styles = useStyles();
  const { judged, metRate, onPaceRate } = outcome.figures;
  return (
    <p className={styles.line}>
      应考核 {judged} 项，达标率 {percent(metRate)}，序时达标率 {percent(onPaceRate)}。
    </p>
  );
}
