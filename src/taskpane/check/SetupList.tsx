import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Setup } from '../../actions/openPane';
import type { Pane } from '../Pane';
import { ACTION_WORDS } from '../words';
import { SetupStepItem } from './SetupStepItem';
import type { SetupStep } from './setupSteps';
import { setupSteps } from './setupSteps';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: '4px 4px 4px 12px',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  done: { margin: 0, minWidth: 0 },
  steps: { listStyleType: 'none', margin: 0, padding: '0 0 4px' },
  sample: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly pane: Pane;
  readonly setup: Setup;
}

/** The first run as a check list; once all is done, one line that unfolds. */
export function SetupList({ pane, setup }: Props): ReactElement {
  const styles = useStyles();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const steps = setupSteps(setup, pane.outcome !== null);
  const left = steps.filter(({ state }) => state !== 'done').length;
  const open = wanted ?? left > 0;
  const busy = pane.runner.running !== null;
  const press = ({ key }: SetupStep): void => {
    if (key === 'check') pane.check();
    else if (key === 'ledger') pane.openTab('record');
    else pane.openForm(key);
  };
  return (
    <section className={styles.card} aria-label="准备">
      <div className={styles.head}>
        {left > 0 ? (
          <h2 className={styles.title}>准备（还有 {left} 步）</h2>
        ) : (
          <p className={styles.done}>
            准备好了：{setup.members} 人，台账 {setup.ledgerRows} 行
          </p>
        )}
        <span>
          {open && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={pane.opening.kind === 'reading'}
              title="按表格现在的样子重新数一遍"
              onClick={pane.reload}
            >
              重新数
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            aria-label={open ? '收起准备清单' : '展开准备清单'}
            onClick={() => {
              setWanted(!open);
            }}
          >
            {open ? '收起' : '展开'}
          </Button>
        </span>
      </div>
      {setup.sample && (
        <p className={styles.sample}>
          表里是示例，不是真的。
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={pane.removeSample}>
            {ACTION_WORDS.removeSample.label}
          </Button>
        </p>
      )}
      {open && (
        <>
          <ol className={styles.steps}>
            {steps.map((step, index) => (
              <SetupStepItem
                key={step.key}
                number={index + 1}
                step={step}
                busy={busy}
                onPress={() => {
                  press(step);
                }}
              />
            ))}
          </ol>
          <p className={styles.sample}>
            {setup.adopted.length === 0
              ? '已经有自己的台账？不用重新录入。'
              : `已套用：${setup.adopted.join('、')}`}
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => {
                pane.openForm('adopt');
              }}
            >
              {setup.adopted.length === 0 ? '套用' : '管理'}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
