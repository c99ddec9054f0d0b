import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStatusStyles } from '../statusStyles';
import { placeText } from '../words';
import { EntryFrame } from './EntryFrame';
import { FixButtons } from './FixButtons';
import type { ItemProps } from './ItemProps';
import type { ResultRow } from './ResultRow';

const useStyles = makeStyles({ text: { margin: '2px 0 0', overflowWrap: 'anywhere' } });

interface Props extends ItemProps {
  readonly row: Extract<ResultRow, { kind: 'problem' }>;
}

/** One data problem: the cell, what to do with it, and its correction where there is a safe one. */
export function ProblemEntry({ row, pane, inTabOrder, current }: Props): ReactElement {
  const styles = useStyles();
  const colours = useStatusStyles();
  const { problem, fix, alike } = row;
  const isError = problem.severity === 'error';
  return (
    <EntryFrame
      word={isError ? '有误' : '提醒'}
      colour={isError ? colours.short : colours.unset}
      title={placeText(problem)}
      busy={pane.runner.running !== null}
      inTabOrder={inTabOrder}
      current={current}
      onJump={() => {
        pane.jump(problem.place);
      }}
    >
      <p className={styles.text}>{problem.text}</p>
      {fix !== null && <FixButtons pane={pane} fix={fix} alike={alike} />}
    </EntryFrame>
  );
}
