import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useEffectEvent } from 'react';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { EntryFormView } from './EntryFormView';
import { WaitingBar } from './WaitingBar';
import { useEntry } from './useEntry';

interface Props {
  readonly pane: Pane;
}

/** 登记: a new ledger row, or the selected one, filled in with what it will count for in view. */
export function RecordPanel({ pane }: Props): ReactElement {
  const styles = usePanelStyles();
  const form = useEntry(pane);
  const busy = pane.runner.running !== null;
  const { entry, saved, waiting } = form;
  const openDraft = useEffectEvent(() => {
    if (pane.draft !== null) form.open({ what: 'new', prefill: pane.draft.entry });
  });
  useEffect(() => {
    openDraft();
  }, [pane.draft]);
  if (pane.setup?.template === false)
    return (
      <section className={styles.panel} aria-label="登记">
        <p className={styles.text}>这个工作簿里还没有台账。请先到「检查」页按「放入计划模板」。</p>
      </section>
    );
  return (
    <section className={styles.panel} aria-label="登记">
      <p className={styles.quiet}>填好一笔，先看它会计入哪些指标，再写进「工作台账」。不得录入涉密内容。</p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            form.open({ what: 'new', prefill: {} });
          }}
        >
          记一笔
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            form.open({ what: 'selected' });
          }}
        >
          读取所选行
        </Button>
      </div>
      {waiting !== null && <WaitingBar busy={busy} onReplace={form.replace} />}
      {saved !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>已写入第 {saved.rowNumber} 行</MessageBarTitle>
            <div className={mergeClasses(styles.buttons, styles.inBar)}>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => {
                  pane.jump({ sheet: saved.sheet, address: saved.address });
                }}
              >
                跳到这一行
              </Button>
              <Button size="small" appearance="primary" disabledFocusable={busy} onClick={form.again}>
                再记一笔
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      {entry !== null && (
        <EntryFormView pane={pane} entry={entry} onChange={form.change} onSave={form.save} />
      )}
    </section>
  );
}
