import { Button, Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDeferredValue, useMemo, useState } from 'react';
import { readPastedRoster } from '../../sheets/decode/pastedRoster';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { RosterFormPreview } from './RosterFormPreview';

interface Props {
  readonly pane: Pane;
  readonly onDone: () => void;
}

/** 名册: people pasted from anywhere, shown as they were understood before they are added. */
export function RosterForm({ pane, onDone }: Props): ReactElement {
  const styles = usePanelStyles();
  const [text, setText] = useState('');
  const pasted = useDeferredValue(text);
  const { members, notes } = useMemo(() => readPastedRoster(pasted), [pasted]);
  const busy = pane.runner.running !== null;
  const blank = text.trim() === '';

  const add = (): void => {
    pane.write(
      'addMembers',
      '名册已加入',
      () => pane.actions.addMembers(members),
      (outcome) => {
        if (outcome.left.length > 0) return;
        setText('');
        onDone();
      },
    );
  };

  return (
    <section className={styles.panel} aria-label="名册">
      <h2 className={styles.heading}>加入名册</h2>
      <p className={styles.quiet}>
        一人一行。姓名必须有；科室、党支部、身份决定谁要完成哪些指标：如「每名党员」看身份，「每个党支部」看党支部。
        别的列不用也行，没有的以后可在「人员名册」里补。第一行是表头时按表头对列。
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            pane.openForm('staffList');
          }}
        >
          从已有名单填
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            pane.openForm('gatherNames');
          }}
        >
          从台账收集姓名
        </Button>
      </div>
      <Field label="从 Excel、Word、微信粘贴">
        <Textarea
          rows={6}
          resize="vertical"
          disabled={busy}
          value={text}
          placeholder={EXAMPLE}
          onChange={(_event, data) => {
            setText(data.value);
          }}
        />
      </Field>
      {!blank && <RosterFormPreview members={members} notes={notes} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || blank || text !== pasted || members.length === 0}
          onClick={add}
        >
          加入名册{!blank && `（${members.length} 人）`}
        </Button>
        <Button disabledFocusable={busy} onClick={onDone}>
          {blank ? '返回' : '不加入，返回'}
        </Button>
      </div>
    </section>
  );
}

const EXAMPLE = '姓名\t科室\t党支部\t身份\n张三\t综合科\t第一党支部\t党员干部';
