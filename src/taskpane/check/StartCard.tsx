import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Pane } from '../Pane';
import { ACTION_WORDS } from '../words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A workbook without our sheets: put the plan in, or look at a sample first. */
export function StartCard({ pane }: { readonly pane: Pane }): ReactElement {
  const styles = useStyles();
  const busy = pane.runner.running !== null;
  return (
    <section className={styles.card} aria-label="开始">
      <h2 className={styles.title}>从放入计划模板开始</h2>
      <p className={styles.text}>
        {pane.plan.name}（{pane.plan.targets.length} 条指标）会写进新的工作表；已有的工作表只补全，不清空。
      </p>
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={pane.putTemplate}>
        {ACTION_WORDS.createTemplate.label}
      </Button>
      <Button disabledFocusable={busy} onClick={pane.putSample}>
        先看示例
      </Button>
      <p className={styles.text}>
        示例带一份名册和台账，随时可以清除。已经有台账的，放入模板后可以套用，不用重新录入。
      </p>
    </section>
  );
}
