import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { LedgerField } from '../../sheets/decode/fields';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { EntryField } from './EntryField';
import { EntryPreviewSection } from './EntryPreviewSection';
import { entryColumns } from './entryColumns';
import type { Entry } from './useEntry';

/** The fields without which no new row is written; 活动类型 is the first list. */
const DATE = 'input[type="date"]';
const ACTIVITY = 'input[role="combobox"]';

interface Props {
  readonly pane: Pane;
  readonly entry: Entry;
  readonly onChange: (column: LedgerField, value: string) => void;
  readonly onSave: () => void;
}

/** The form of one ledger row, what it will count for, and the button that writes it. */
export function EntryFormView({ pane, entry, onChange, onSave }: Props): ReactElement {
  const styles = usePanelStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState(false);
  const { book, rowNumber, opened, draft } = entry;
  const { first, more } = entryColumns(book, draft.activity ?? '', opened);
  const missing = (column: LedgerField): string | null => {
    if (rowNumber !== null || (draft[column] ?? '').trim() !== '') return null;
    return column === 'date' ? '请选日期' : column === 'activity' ? '请选活动类型' : null;
  };
  useEffect(() => {
    heading.current?.focus();
  }, [opened]);
  const save = (): void => {
    const faulty = missing('date') !== null ? DATE : missing('activity') !== null ? ACTIVITY : null;
    setAsked(faulty !== null);
    if (faulty === null) onSave();
    else form.current?.querySelector<HTMLInputElement>(faulty)?.focus();
  };
  const fields = (columns: readonly LedgerField[]): ReactElement[] =>
    columns.map((column) => (
      <EntryField
        key={column}
        column={column}
        book={book}
        activity={draft.activity ?? ''}
        value={draft[column] ?? ''}
        fault={asked ? missing(column) : null}
        onValue={(value) => {
          onChange(column, value);
        }}
      />
    ));
  return (
    <section className={styles.panel} aria-label="台账一行" ref={form}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {rowNumber === null ? '记一笔' : `填写第 ${rowNumber} 行`}
      </h2>
      {fields(first)}
      {more.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="more">
            <AccordionHeader>更多栏目</AccordionHeader>
            <AccordionPanel>
              <div className={styles.panel}>{fields(more)}</div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      <EntryPreviewSection pane={pane} entry={entry} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={pane.runner.running !== null} onClick={save}>
          写入台账
        </Button>
      </div>
    </section>
  );
}
