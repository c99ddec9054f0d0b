import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePanelStyles } from '../panelStyles';

interface Props {
  readonly busy: boolean;
  readonly onReplace: (yes: boolean) => void;
}

/** Asks before an entry that was begun makes room for another; takes the focus, since the form may be scrolled away. */
export function WaitingBar({ busy, onReplace }: Props): ReactElement {
  const styles = usePanelStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>这一笔还没有写入台账</MessageBarTitle>
        <div className={mergeClasses(styles.buttons, styles.inBar)}>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              onReplace(true);
            }}
          >
            不要了，换一笔
          </Button>
          <Button
            autoFocus
            size="small"
            appearance="primary"
            onClick={() => {
              onReplace(false);
            }}
          >
            接着填这一笔
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
