import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Problem } from '../actions/CheckOutcome';
import { JumpTo } from './JumpTo';
import { useResultStyles } from './resultStyles';
import { useStatusStyles } from './statusStyles';
import { placeText } from './words';

interface Props {
  readonly problem: Problem;
  readonly busy: boolean;
  readonly onJump: () => void;
}

/** One data problem: the cell, and what to do with it. */
export function ProblemItem({ problem, busy, onJump }: Props): ReactElement {
  const styles = useResultStyles();
  const colours = useStatusStyles();
  const isError = problem.severity === 'error';
  return (
    <>
      <div className={styles.head}>
        <span className={mergeClasses(styles.word, isError ? colours.short : colours.unset)}>
          {isError ? '有误' : '提醒'}
        </span>
        <JumpTo busy={busy} onJump={onJump}>
          {placeText(problem)}
        </JumpTo>
      </div>
      <p className={styles.fact}>{problem.text}</p>
    </>
  );
}
