import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import type { Pane } from '../Pane';
import { ACTION_WORDS } from '../words';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  undo: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  /** Found again on opening: nothing was written this time. */
  readonly restored: boolean;
}

/** How many rows were read, and whether the results stand in the sheets, with the way to take them back. */
export function WrittenLine({ pane, outcome, restored }: Props): ReactElement {
  const styles = useStyles();
  const { rows, unwritten, undoable } = outcome;
  const written = unwritten === null && !restored;
  return (
    <p className={styles.line}>
      台账 {rows.read} 行，计入 {rows.counted} 行。{written && '结果已写入表格。'}
      {written && undoable && (
        <Link
          as="button"
          inline
          className={styles.undo}
          disabledFocusable={pane.runner.running !== null}
          onClick={pane.undo}
        >
          {ACTION_WORDS.undoWrite.label}
        </Link>
      )}
    </p>
  );
}
