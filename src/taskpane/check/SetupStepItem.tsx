import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SetupStep } from './setupSteps';
import { STEP_WORDS } from './setupSteps';

const useStyles = makeStyles({
  step: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  number: {
    flexShrink: 0,
    width: '20px',
    height: '20px',
    lineHeight: '18px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
  },
  doneNumber: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder2}`,
  },
  nextNumber: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
  },
  what: { flexGrow: 1, minWidth: 0 },
  nextTitle: { fontWeight: tokens.fontWeightSemibold },
  fact: { color: tokens.colorNeutralForeground2, marginInlineStart: '6px', whiteSpace: 'nowrap' },
  state: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { flexShrink: 0, minWidth: '72px' },
});

interface Props {
  readonly number: number;
  readonly step: SetupStep;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** One step: its number, what there is, how far it is in a word, and the button that goes on with it. */
export function SetupStepItem({ number, step, busy, onPress }: Props): ReactElement {
  const styles = useStyles();
  const { title, fact, state, button } = step;
  const isNext = state === 'next';
  return (
    <li className={styles.step} aria-current={isNext ? 'step' : undefined}>
      <span
        className={mergeClasses(
          styles.number,
          state === 'done' && styles.doneNumber,
          isNext && styles.nextNumber,
        )}
        aria-hidden
      >
        {state === 'done' ? '✓' : number}
      </span>
      <span className={styles.what}>
        <span className={isNext ? styles.nextTitle : undefined}>{title}</span>
        <span className={styles.fact}>{fact}</span>
      </span>
      <span className={styles.state}>{STEP_WORDS[state]}</span>
      <Button
        size="small"
        appearance={isNext ? 'primary' : 'subtle'}
        className={styles.button}
        disabledFocusable={busy}
        onClick={onPress}
      >
        {button}
      </Button>
    </li>
  );
}
