import { useState } from 'react';
import type { EntryBook } from '../../actions/entryForm';
import type { EntryDraft } from '../../sheets/decode/entryDraft';
import type { ActionControl } from '../../actions/Progress';
import type { WriteOutcome } from '../../actions/UserWrite';
import { localDay } from '../../actions/localTime';
import { formatDay } from '../../domain/day';
import type { LedgerField } from '../../sheets/decode/fields';
import type { Pane } from '../Pane';

/** The entry in the form. */
export interface Entry {
  readonly book: EntryBook;
  /** The ledger row that is filled in; null for a new one. */
  readonly rowNumber: number | null;
  /** As it was opened, to tell whether something was typed. */
  readonly opened: EntryDraft;
  readonly draft: EntryDraft;
}

/** What to open: a new row, prefilled or not, or the selected one. */
export type Opened = { readonly what: 'new'; readonly prefill: EntryDraft } | { readonly what: 'selected' };

/** A row that was written. */
export interface Saved {
  readonly sheet: string;
  readonly address: string;
  readonly rowNumber: number;
  readonly draft: EntryDraft;
}

/** The form of the panel 登记: what it holds, and the ways to open, change and save it. */
export interface EntryForm {
  readonly entry: Entry | null;
  /** The row that was written last, as long as no other entry is open. */
  readonly saved: Saved | null;
  /** What would take the place of an entry that was begun and is not written. */
  readonly waiting: Opened | null;
  readonly open: (opened: Opened) => void;
  /** Opens what waits, or leaves it. */
  readonly replace: (yes: boolean) => void;
  readonly change: (column: LedgerField, value: string) => void;
  readonly save: () => void;
  /** A new row of the same day and type as the one just written. */
  readonly again: () => void;
}

/** The state of the form; what was typed is replaced only when the user says so. */
export function useEntry(pane: Pane): EntryForm {
  const [entry, setEntry] = useState<Entry | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [waiting, setWaiting] = useState<Opened | null>(null);

  // Taken back, the row is no longer there to jump to.
  if (saved !== null && pane.runner.running?.name === 'undoWrite') setSaved(null);

  const read = (opened: Opened): void => {
    setWaiting(null);
    pane.runner.run('openEntry', async (control) => {
      const book = await pane.actions.openEntry(pane.request(), control);
      if (control.signal?.aborted === true) return null;
      if (opened.what === 'selected') {
        if (book.selected === null)
          return {
            intent: 'info',
            title: '没有选中台账的行',
            advice: '请先在「工作台账」里点一下要填的那一行，再按「读取所选行」。',
          };
        const { rowNumber, draft } = book.selected;
        setEntry({ book, rowNumber, opened: draft, draft });
      } else {
        const draft: EntryDraft = { date: formatDay(localDay(pane.now())), ...opened.prefill };
        setEntry({ book, rowNumber: null, opened: draft, draft });
      }
      setSaved(null);
      return null;
    });
  };

  const open = (opened: Opened): void => {
    if (entry !== null && isChanged(entry)) setWaiting(opened);
    else read(opened);
  };

  const save = (): void => {
    if (entry === null) return;
    const { book, draft, rowNumber } = entry;
    let place: Omit<Saved, 'draft'> | null = null;
    const work = async (control: ActionControl): Promise<WriteOutcome> => {
      const outcome = await pane.actions.saveEntry(book, draft, rowNumber, control);
      place = outcome;
      return outcome;
    };
    pane.write('saveEntry', '已写入台账', work, ({ written }) => {
      if (written === 0 || place === null) return;
      setSaved({ ...place, draft });
      setEntry(null);
    });
  };

  return {
    entry,
    saved,
    waiting,
    open,
    replace: (yes) => {
      if (yes && waiting !== null) read(waiting);
      setWaiting(null);
    },
    change: (column, value) => {
      setEntry((before) =>
        before === null ? null : { ...before, draft: { ...before.draft, [column]: value } },
      );
    },
    save,
    again: () => {
      const { date = '', activity = '' } = saved?.draft ?? {};
      read({ what: 'new', prefill: { date, activity } });
    },
  };
}

/** Whether the entry differs from what was opened; blank and missing are the same. */
function isChanged({ opened, draft }: Entry): boolean {
  const columns = new Set([...Object.keys(opened), ...Object.keys(draft)]) as ReadonlySet<LedgerField>;
  return [...columns].some((column) => (opened[column] ?? '') !== (draft[column] ?? ''));
}
