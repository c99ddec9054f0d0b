import type { BookReading } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import type { OtherSheet } from '../excel/readOtherSheets';
import { readOtherSheets } from '../excel/readOtherSheets';
import type { Selection } from '../excel/readSelection';
import { readSelection } from '../excel/readSelection';
import type { LedgerMapping } from '../sheets/adopt/LedgerMapping';
import { proposeMapping } from '../sheets/adopt/proposeMapping';
import type { KnownPlan, SheetProposal } from '../sheets/adopt/SheetProposal';
import type { MergedArea } from '../sheets/decode/BookGrids';
import type { LedgerContext } from '../sheets/decode/LedgerContext';
import { isLocated, locateTable } from '../sheets/decode/locateTable';
import { TABLE_KEYS } from '../sheets/decode/locateTables';
import { isStaffList } from '../sheets/staff/isStaffList';
import { ignoreStep, inSlices } from './inSlices';
import type { ActionControl } from './Progress';
import type { CheckRequest } from './readAndCheck';
import { decodeInSlices, readControlOf } from './readAndCheck';
import { runAction } from './runAction';

/** A sheet that may be adopted, or is. */
export interface AdoptionSheet extends OtherSheet {
  /** How it might be read; null where no header is found. */
  readonly proposal: SheetProposal | null;
  /** How it is read now; null where it is not adopted. */
  readonly mapping: LedgerMapping | null;
  /** Whether it lists people: they go into 人员名册 (从已有名单填). */
  readonly listsStaff: boolean;
}

/** The workbook as 套用现有台账 sees it. */
export interface AdoptionBook {
  /** Those that look most like ledgers first. */
  readonly sheets: readonly AdoptionSheet[];
  /** Adopted ledgers whose sheet is gone. */
  readonly lost: readonly LedgerMapping[];
  /** The sheet on which something is selected, where it is one of these. */
  readonly selected: string | null;
  /** The known 活动类型; [] without a plan. */
  readonly activities: readonly string[];
  /** What the plan knows, to propose and to ask by. */
  readonly known: KnownPlan;
  /** What rows are read against; null without a plan. */
  readonly context: LedgerContext | null;
}

/** 套用现有台账: reads the sheets that are not ours, and how each might be read as a ledger. Nothing is written. */
export function openAdoption(request: CheckRequest, control: ActionControl = {}): Promise<AdoptionBook> {
  return runAction(control, async (context, telling) => {
    const selection = await readSelection(context);
    const others = await readOtherSheets(context, readControlOf(telling));
    const book = await readBook(context, readControlOf(telling));
    const words = await wordsOf(book, request, telling);
    const steps = proposedSheets(others, book, words.known, selection);
    const sheets = await inSlices(steps, ignoreStep, control.signal);
    const score = ({ proposal }: AdoptionSheet): number => proposal?.score ?? -1;
    return {
      ...words,
      sheets: [...sheets].sort((a, b) => score(b) - score(a)),
      lost: book.lost ?? [],
      selected: others.find(({ name }) => name === selection.sheet)?.name ?? null,
    };
  });
}

/** The activities and the people of the plan's sheets, which need no ledger to be there yet. */
async function wordsOf(
  book: BookReading,
  request: CheckRequest,
  control: ActionControl,
): Promise<Pick<AdoptionBook, 'activities' | 'known' | 'context'>> {
  const tables = new Map(
    TABLE_KEYS.flatMap((key) => {
      const found = key === 'ledger' ? null : locateTable(key, book);
      return isLocated(found) ? [[key, found] as const] : [];
    }),
  );
  if (!tables.has('targets')) return { activities: [], known: { activities: [] }, context: null };
  const located = { tables, adopted: [], adoptedIssues: [] };
  const { input, ledgerContext } = await decodeInSlices(book, located, request, control);
  return {
    activities: (input.activities ?? []).map(({ name }) => name),
    known: {
      activities: ledgerContext.catalog.names,
      aliases: Object.fromEntries([...ledgerContext.catalog.byWord].map(([word, { name }]) => [word, name])),
      topics: [...new Set(input.targets.flatMap(({ topics }) => topics))],
    },
    context: ledgerContext,
  };
}

/** Yields before each sheet and within: a big one takes its time. */
function* proposedSheets(
  others: readonly OtherSheet[],
  book: BookReading,
  known: KnownPlan,
  selection: Selection,
): Generator<void, readonly AdoptionSheet[]> {
  const sheets: AdoptionSheet[] = [];
  for (const other of others) {
    yield;
    const area = other.name === selection.sheet ? chosenArea(selection) : null;
    const proposal = yield* proposeMapping(other.grid, { ...known, ...(area === null ? {} : { area }) });
    const mapping = book.grids.find(({ name }) => name === other.name)?.mapping ?? null;
    sheets.push({ ...other, proposal, mapping, listsStaff: isStaffList(other.grid, proposal) });
  }
  return sheets;
}

/** The selected cells as a choice of where the ledger lies; a single row chooses nothing. */
function chosenArea({ rowNumber, rowCount, columnIndex, columnCount }: Selection): MergedArea | null {
  return rowCount < 2 ? null : { rowIndex: rowNumber - 1, rowCount, columnIndex, columnCount };
}
