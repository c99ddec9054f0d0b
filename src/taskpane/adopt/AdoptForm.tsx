import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { FormProps } from '../FormProps';
import { usePanelStyles } from '../panelStyles';
import { AdoptedList } from './AdoptedList';
import { useAdoptStyles } from './adoptStyles';
import { ColumnsStep } from './ColumnsStep';
import { PreviewStep } from './PreviewStep';
import { RowsStep } from './RowsStep';
import { SheetList } from './SheetList';
import type { Adopting, Adoption } from './useAdoption';
import { useAdoption } from './useAdoption';

/** 套用现有台账: the sheets that hold ledgers, and page by page how one of them is read. */
export function AdoptForm({ pane, onDone }: FormProps): ReactElement {
  const panel = usePanelStyles();
  const styles = useAdoptStyles();
  const adoption = useAdoption(pane);
  const heading = useRef<HTMLHeadingElement>(null);
  const { book, adopting } = adoption;
  const page = adopting === null ? 'sheets' : `${adopting.sheet.id} ${adopting.step}`;
  const shownPage = useRef(page);
  useEffect(() => {
    // The button that had the focus is gone with its page.
    if (shownPage.current === page) return;
    shownPage.current = page;
    heading.current?.focus();
  }, [page]);
  const busy = pane.runner.running !== null;
  return (
    <section className={panel.panel} aria-label="套用现有台账">
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {adopting === null ? '套用现有台账' : `${adopting.sheet.name}：${STEP_WORDS[adopting.step]}`}
      </h2>
      {book !== null && adopting !== null && (
        <AdoptionPage book={book} adopting={adopting} adoption={adoption} busy={busy} />
      )}
      {adopting === null && (
        <>
          <p className={panel.quiet}>
            已经在用的台账不用重新录入：选一个工作表，说明各列是什么，就能一起检查。您的单元格、格式和打印设置都不改，只在右边加
            核查、核查说明 两列，随时可以取消。
          </p>
          {book !== null && (
            <>
              <AdoptedList book={book} adoption={adoption} busy={busy} />
              <SheetList book={book} busy={busy} onChoose={adoption.choose} />
            </>
          )}
          <div className={panel.buttons}>
            <Button disabledFocusable={busy} onClick={adoption.reread}>
              重新读取
            </Button>
            <Button disabledFocusable={busy} onClick={onDone}>
              返回
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

const STEP_WORDS: Readonly<Record<Adopting['step'], string>> = {
  columns: '各列是什么',
  rows: '怎样读',
  preview: '预览',
};

interface PageProps {
  readonly book: NonNullable<Adoption['book']>;
  readonly adopting: Adopting;
  readonly adoption: Adoption;
  readonly busy: boolean;
}

function AdoptionPage({ book, adopting, adoption, busy }: PageProps): ReactElement | null {
  const { change, forward, back, adopt } = adoption;
  switch (adopting.step) {
    case 'columns':
      return (
        <ColumnsStep book={book} adopting={adopting} onChange={change} onForward={forward} onBack={back} />
      );
    case 'rows':
      return <RowsStep book={book} adopting={adopting} onChange={change} onForward={forward} onBack={back} />;
    case 'preview':
      return adopting.preview === null ? null : (
        <PreviewStep
          book={book}
          adopting={adopting}
          preview={adopting.preview}
          busy={busy}
          onAdopt={adopt}
          onBack={back}
        />
      );
  }
}
