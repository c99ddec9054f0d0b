import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { STATUS_WORDS } from '../../sheets/encode/words';
import { useStatusStyles } from '../statusStyles';
import { EntryFrame } from './EntryFrame';
import { FindingDetails } from './FindingDetails';
import type { ItemProps } from './ItemProps';
import type { ResultRow } from './ResultRow';

const useStyles = makeStyles({
  short: {
    margin: '1px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Props extends ItemProps {
  readonly row: Extract<ResultRow, { kind: 'finding' }>;
}

/** One finding: who is short of what and until when; unfolded all of it. */
export function FindingEntry({ row, pane, inTabOrder, current, open, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const colours = useStatusStyles();
  const { listed, title } = row;
  const { status, shortfall, latest, mendable, periods } = listed.row;
  const until = latest === '—' ? mendable : `最迟 ${latest}`;
  return (
    <EntryFrame
      word={status}
      colour={status === STATUS_WORDS.short ? colours.short : colours.atRisk}
      title={title}
      isNew={listed.isNew}
      busy={pane.runner.running !== null}
      inTabOrder={inTabOrder}
      current={current}
      onJump={() => {
        pane.jump(listed.row.place);
      }}
      fold={{ open, onOpen }}
    >
      {open ? (
        <FindingDetails listed={listed} pane={pane} />
      ) : (
        <p className={styles.short}>
          还差 {shortfall} · {until} · {periods}
        </p>
      )}
    </EntryFrame>
  );
}
