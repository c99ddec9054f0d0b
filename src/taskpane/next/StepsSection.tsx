import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { localDay } from '../../actions/localTime';
import type { Roster } from '../../domain/roster';
import type { NextSteps, Step } from '../../domain/nextSteps/Step';
import { stepText, uncoveredText } from '../../sheets/encode/nextStepText';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { Folded } from '../Folded';
import { ShownList } from '../ShownList';
import { stepDraft } from './stepDraft';

const FIRST = 6;

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly pane: Pane;
  readonly next: NextSteps;
  readonly roster: Roster | null;
}

/** 最少活动: what to hold, with whom and until when, best first, and what each serves. */
export function StepsSection({ pane, next: { steps, uncovered }, roster }: Props): ReactElement {
  const styles = usePanelStyles();
  return (
    <section className={styles.part} aria-label="最少活动">
      <h2 className={styles.heading}>最少活动（{steps.length}）</h2>
      <p className={styles.quiet}>按这些活动去办，一次能补上好几项；排在前面的补得最多。</p>
      {steps.length === 0 && <p className={styles.text}>没有要补办的活动。</p>}
      <ShownList items={steps} first={FIRST}>
        {(step) => <StepCard pane={pane} step={step} roster={roster} />}
      </ShownList>
      {uncovered.length > 0 && (
        <Folded
          title={`另有 ${uncovered.length} 项排不出活动，要自己想办法`}
          lines={[...new Set(uncovered.map(uncoveredText))]}
        />
      )}
    </section>
  );
}

interface CardProps {
  readonly pane: Pane;
  readonly step: Step;
  readonly roster: Roster | null;
}

function StepCard({ pane, step, roster }: CardProps): ReactElement {
  const panel = usePanelStyles();
  const styles = useStyles();
  const { title, details, serves, closes, warning } = stepText(step, roster);
  return (
    <section className={styles.step} aria-label={title}>
      <h3 className={panel.smallHeading}>{title}</h3>
      {details.map((detail) => (
        <p key={detail} className={panel.quiet}>
          {detail}
        </p>
      ))}
      {warning !== '' && <p className={panel.text}>注意：{warning}</p>}
      <Folded title={`能补上 ${closes} 项（${serves.length} 项指标）`} lines={serves} />
      <div>
        <Button
          size="small"
          aria-label={`记一笔：${title}`}
          disabledFocusable={pane.runner.running !== null}
          onClick={() => {
            pane.record(stepDraft(step, localDay(pane.now()), roster));
          }}
        >
          记一笔
        </Button>
      </div>
    </section>
  );
}
