import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Outdated, ShownCheck } from '../ShownCheck';
import { whenText } from './whenText';

const useStyles = makeStyles({
  made: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  told: { ':empty': { display: 'none' } },
  old: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  button: { flexShrink: 0 },
});

interface Props {
  readonly shown: ShownCheck;
  readonly outdated: Outdated | null;
  /** `YYYY-MM-DD HH:mm` */
  readonly now: string;
  readonly busy: boolean;
  readonly onCheck: () => void;
}

/** When the results were made, and whether the workbook has changed since: never fresher than they are. */
export function FreshnessBar({ shown, outdated, now, busy, onCheck }: Props): ReactElement {
  const styles = useStyles();
  const old = oldText(shown, outdated);
  const checkedAt = shown.kind === 'outcome' ? shown.outcome.checkedAt : shown.checkedAt;
  return (
    <>
      <p className={styles.made}>
        {whenText(checkedAt, now)} 检查
        {shown.kind === 'outcome' && shown.origin === 'opening' && RESTORED}
      </p>
      <div role="status" className={styles.told}>
        {old !== null && (
          <div className={styles.old}>
            <span>
              <span className={styles.word}>已过时</span>：{old}
            </span>
            <Button className={styles.button} size="small" disabledFocusable={busy} onClick={onCheck}>
              重新检查
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** Before the first check of its own the pane does not watch, so it must not say that nothing has changed since. */
const RESTORED = '的结果，打开窗格时表格没有改动过；此后的改动要重新检查才知道。';

function oldText(shown: ShownCheck, outdated: Outdated | null): string | null {
  if (outdated !== null) {
    const where = outdated.sheet === null ? '表格' : `「${outdated.sheet}」`;
    switch (outdated.by) {
      case 'user':
        return `您改动了${where}。`;
      case 'coauthor':
        return `其他人刚修改了${where}。`;
      case 'pane':
        return '检查之后写入了新的内容。';
    }
  }
  switch (shown.kind) {
    case 'outcome':
      return null;
    case 'past':
      return '检查之后表格有改动，下面是当时的结果。';
    case 'torn':
      return '结果只写了一部分，请重新检查。';
  }
}
