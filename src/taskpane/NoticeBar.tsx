import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { Notice } from './Notice';
import { ACTION_WORDS } from './words';

const useStyles = makeStyles({
  bar: { height: 'auto', paddingBlock: '8px', alignItems: 'start' },
  body: { whiteSpace: 'normal' },
  title: { display: 'block' },
  left: { margin: '4px 0', paddingInlineStart: '16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
});

interface Props {
  readonly notice: Notice;
  readonly busy: boolean;
  readonly onDismiss: () => void;
}

/**
 * What came of an action. Takes the focus when it appears, so that it is read out and the keyboard goes on from it; a
 * quiet one is read out and leaves the focus where it is.
 */
export function NoticeBar({ notice, busy, onDismiss }: Props): ReactElement {
  const styles = useStyles();
  const bar = useRef<HTMLElement | null>(null);
  const { intent, title, advice, left = [], undo, quiet = false } = notice;
  useEffect(() => {
    if (!quiet) bar.current?.focus();
  }, [notice, quiet]);
  return (
    <MessageBar
      ref={(element: HTMLElement | null) => {
        bar.current = element;
      }}
      tabIndex={-1}
      role={intent === 'error' ? 'alert' : quiet ? 'status' : 'group'}
      intent={intent}
      layout="multiline"
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {advice}
        {left.length > 0 && (
          <ul className={styles.left}>
            {left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <div className={styles.buttons}>
          {undo !== undefined && (
            <Button size="small" disabledFocusable={busy} onClick={undo}>
              {ACTION_WORDS.undoWrite.label}
            </Button>
          )}
          <Button size="small" appearance="transparent" onClick={onDismiss}>
            知道了
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
