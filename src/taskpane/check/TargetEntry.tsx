import type { ReactElement } from 'react';
import { STATUS_WORDS } from '../../sheets/encode/words';
import { useStatusStyles } from '../statusStyles';
import { EntryFrame } from './EntryFrame';
import type { ItemProps } from './ItemProps';
import type { ResultRow } from './ResultRow';

interface Props extends ItemProps {
  readonly row: Extract<ResultRow, { kind: 'target' | 'resolved' }>;
}

/** A target in good standing, or a finding of the last check that is gone. */
export function TargetEntry({ row, pane, inTabOrder, current }: Props): ReactElement {
  const colours = useStatusStyles();
  const [word, colour, title] =
    row.kind === 'target'
      ? [STATUS_WORDS[row.status], colours[row.status], `${row.targetId} ${row.title}`]
      : ['已消除', colours.met, `${row.finding.targetId} ${row.finding.title} · ${row.finding.subject}`];
  return (
    <EntryFrame
      word={word}
      colour={colour}
      title={title}
      busy={pane.runner.running !== null}
      inTabOrder={inTabOrder}
      current={current}
      onJump={() => {
        pane.jump(row.place);
      }}
    />
  );
}
