import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Unwritten } from '../../actions/CheckOutcome';
import { unwrittenText } from '../words';

const useStyles = makeStyles({
  bar: { height: 'auto', paddingBlock: '8px', alignItems: 'start' },
  body: { whiteSpace: 'normal' },
  title: { display: 'block' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

interface Props {
  readonly unwritten: Unwritten;
  readonly busy: boolean;
  readonly onClearFilters: () => void;
  readonly onResultsOnly: () => void;
}

/** Results that stand in the pane only: why, and under a filter the choice between writing and leaving it. */
export function UnwrittenBar({ unwritten, busy, onClearFilters, onResultsOnly }: Props): ReactElement {
  const styles = useStyles();
  const { title, advice } = unwrittenText(unwritten);
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {advice}
        {unwritten.reason === 'filtered' && (
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onClearFilters}>
              清除筛选并写入
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={onResultsOnly}>
              只看结果
            </Button>
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
