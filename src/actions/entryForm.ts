import { expandPlan } from '../domain/obligation';
import { readBook } from '../excel/readBook';
import { readSelection } from '../excel/readSelection';
import { chineseHolidays } from '../holidays/chineseHolidays';
import { BookLayoutError } from '../sheets/BookLayoutError';
import { isBlank } from '../sheets/cell';
import type { DecodedBook } from '../sheets/decode/decodeBook';
import { decodeBook } from '../sheets/decode/decodeBook';
import { locateTables } from '../sheets/decode/locateTables';
import type { EntryCells, EntryDraft } from '../sheets/decode/entryDraft';
import { draftCells, draftOf } from '../sheets/decode/entryDraft';
import type { EntryChoices } from '../sheets/encode/entryChoices';
import { entryChoices } from '../sheets/encode/entryChoices';
import type { EntryPreview, PreviewFacts } from '../sheets/encode/entryPreview';
import { previewRow } from '../sheets/encode/entryPreview';
import type { SavedEntry } from './entryRows';
import { selectedRow, writeEntry } from './entryRows';
import { ignoreStep, inSlices } from './inSlices';
import type { ActionControl } from './Progress';
import type { CheckRequest } from './readAndCheck';
import { runAction } from './runAction';

export type { EntryDraft } from '../sheets/decode/entryDraft';
export type { EntryPreview } from '../sheets/encode/entryPreview';
export type { SavedEntry } from './entryRows';

/** What the form knows of the workbook besides its choices. */
export interface EntryFacts extends Omit<PreviewFacts, 'others' | 'rowNumber'> {
  readonly entries: DecodedBook['input']['entries'];
  readonly planYear: number;
  /** The cells of the selected row as they were read. */
  readonly selectedCells: EntryCells | null;
}

/** What the form offers to choose from, the selected ledger row, and what a preview is made with. */
export interface EntryBook extends EntryChoices {
  /** The ledger's sheet as it is called in this workbook. */
  readonly sheet: string;
  readonly selected: { readonly rowNumber: number; readonly draft: EntryDraft } | null;
  readonly facts: EntryFacts;
}

/** 记一笔, 填写此行: reads what the form needs, and the selected row where that is one of the ledger. Nothing is written. */
export async function openEntry(request: CheckRequest, control: ActionControl = {}): Promise<EntryBook> {
  return runAction(control, async (context, { signal, onProgress }) => {
    const selection = await readSelection(context);
    const book = await readBook(context, {
      onRead: (fraction) => onProgress?.({ stage: 'reading', fraction }),
      ...(signal === undefined ? {} : { signal }),
    });
    const located = locateTables(book);
    if ('kind' in located) throw new BookLayoutError(located);
    const { today, asOf } = request;
    const steps = decodeBook(book, located, { holidays: chineseHolidays, today, asOf });
    const { input, ledgerContext } = await inSlices(steps, ignoreStep, signal);
    const ledgerSheet = located.tables.get('ledger')?.sheet ?? '';
    const { planYear } = input.options;
    const row = selectedRow(book, selection);
    return {
      ...entryChoices(input),
      sheet: ledgerSheet,
      selected: row === null ? null : { rowNumber: row.rowNumber, draft: draftOf(row.cells, planYear) },
      facts: {
        ledgerContext,
        grids: expandPlan(input).grids,
        entries: input.entries,
        ledgerSheet,
        planYear,
        selectedCells: row?.cells ?? null,
      },
    };
  });
}

/** What a draft would count for: the check's own reading and counting of this one row, at once and without Excel. */
export function previewEntry(
  { facts, selected, sheet }: EntryBook,
  draft: EntryDraft,
  rowNumber: number | null = selected?.rowNumber ?? null,
): EntryPreview {
  const others = facts.entries.filter(
    ({ origin }) => origin.rowNumber !== rowNumber || origin.sheet !== sheet,
  );
  return previewRow(draftCells(draft, facts.planYear), { ...facts, others, rowNumber: rowNumber ?? 0 });
}

/**
 * 写入台账: fills the selected row's cells that changed, or with null the next free row of the ledger. A row that somebody
 * changed since it was read is left, and the outcome says so.
 */
export async function saveEntry(
  book: EntryBook,
  draft: EntryDraft,
  rowNumber: number | null,
  control: ActionControl = {},
): Promise<SavedEntry> {
  const { planYear, selectedCells } = book.facts;
  const isSelected = rowNumber !== null && rowNumber === book.selected?.rowNumber;
  const blank = Object.values(draft).every(isBlank);
  return runAction(control, (context) =>
    writeEntry(context, {
      draft,
      planYear,
      row: rowNumber === null ? null : { rowNumber, cells: isSelected ? selectedCells : null },
      blank: rowNumber === null && blank,
    }),
  );
}
