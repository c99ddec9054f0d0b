import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Explanation } from '../../sheets/encode/Explanation';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { ExplainedPerson } from './ExplainedPerson';
import { ExplainedRow } from './ExplainedRow';
import { ExplainedTarget } from './ExplainedTarget';

interface Props {
  readonly pane: Pane;
}

/** 查看: what the selected ledger row, person or target means to the check, at the press of a button. */
export function ExplainPanel({ pane }: Props): ReactElement {
  const styles = usePanelStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [explained, setExplained] = useState<Explanation | null>(null);
  const busy = pane.runner.running !== null;
  useEffect(() => {
    if (explained !== null) heading.current?.focus();
  }, [explained]);
  const look = (): void => {
    pane.runner.run('explainSelection', async (control) => {
      setExplained(await pane.actions.explainSelection(pane.request(), control));
      return null;
    });
  };
  return (
    <section className={styles.panel} aria-label="查看">
      <p className={styles.quiet}>
        在表格里选中一个单元格，再按下面的按钮：选台账的一行，看它计入哪些指标；选名册的一人，看他还差什么；选计划指标的一行，看各期完成情况。
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={look}>
          查看所选单元格
        </Button>
      </div>
      {explained !== null && (
        <>
          <h2 className={styles.heading} ref={heading} tabIndex={-1}>
            {headingOf(explained)}
          </h2>
          <ExplainedBody explained={explained} pane={pane} />
        </>
      )}
    </section>
  );
}

function headingOf(explained: Explanation): string {
  switch (explained.kind) {
    case 'row':
      return explained.place;
    case 'person':
      return `${explained.name}（${explained.place}）`;
    case 'target':
      return `${explained.targetId} ${explained.title}`;
    case 'none':
      return '这里没有可查看的内容';
  }
}

function ExplainedBody({ explained, pane }: Props & { readonly explained: Explanation }): ReactElement {
  const styles = usePanelStyles();
  switch (explained.kind) {
    case 'row':
      return <ExplainedRow row={explained} pane={pane} />;
    case 'person':
      return <ExplainedPerson person={explained} pane={pane} />;
    case 'target':
      return <ExplainedTarget target={explained} pane={pane} />;
    case 'none':
      return (
        <p className={styles.text}>
          现在选的是{explained.place}
          。请选中「工作台账」「人员名册」或「计划指标」里有内容的一行，再按上面的按钮。
        </p>
      );
  }
}
