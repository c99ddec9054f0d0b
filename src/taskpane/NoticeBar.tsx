import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { Notice } from './Notice';

const useStyles = makeStyles({
  bar: { height: 'auto', paddingBlock: '8px', alignItems: 'start' },
  body: { whiteSpace: 'normal' },
  title: { display: 'block' },
});

interface Props {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** What came of an action. Takes the focus when it appears, so that it is read out and the keyboard goes on from it. */
export function NoticeBar({ notice, onDismiss }: Props): ReactElement {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.focus();
  }, [notice]);
  return (
    <div
      ref={bar}
      tabIndex={-1}
      role={notice.intent === 'error' ? 'alert' : 'group'}
      aria-label={notice.title}
    >
      <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{notice.title}</MessageBarTitle>
          {notice.advice}{' '}
          <Button size="small" appearance="transparent" onClick={onDismiss}>
            知道了
          </Button>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
