import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Explanation } from '../../sheets/encode/Explanation';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { TargetLink } from '../TargetLink';
import { SubjectGrid } from './SubjectGrid';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: '8px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly target: Extract<Explanation, { kind: 'target' }>;
  readonly pane: Pane;
}

/** A target: the clause, what it asks for, and a grid of its subjects by periods. */
export function ExplainedTarget({ target, pane }: Props): ReactElement {
  const panel = usePanelStyles();
  const styles = useStyles();
  const { targetId, title, place, quote, requirement, subjects } = target;
  return (
    <>
      <p className={panel.text}>
        <strong>{requirement}</strong>
      </p>
      {quote !== '' && <blockquote className={styles.quote}>{quote}</blockquote>}
      {subjects.length === 0 ? (
        <p className={panel.text}>{place}。没有期次可看。</p>
      ) : (
        <SubjectGrid subjects={subjects} />
      )}
      <div>
        <TargetLink pane={pane} targetId={targetId} title={title} />
      </div>
    </>
  );
}
