import { formatDay } from '../../domain/day';
import type { LedgerEntry } from '../../domain/ledger';
import type { RawRow } from '../cell';
import { isBlank, textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import type { LedgerContext } from '../decode/LedgerContext';
import { readDate } from '../decode/readDate';
import { readEntry } from '../decode/readLedger';
import { columnNamesOf } from '../encode/columnNames';
import { issueText } from '../encode/issueText';
import type { AdoptedLedger } from './AdoptedLedger';
import { ADOPTED_FIELDS } from './adoptedFields';
import { adoptedRows } from './adoptedRows';
import { headerColumns, shownHeader } from './headerColumns';
import type { AdoptedField, LedgerMapping } from './LedgerMapping';
import { locateAdopted, missingHeaders } from './locateAdopted';
import type { MappingPreview, PreviewRow } from './MappingPreview';
import { skippedRows } from './skippedRows';

/** How many entries are shown. */
const SHOWN = 10;

/** Entries between two yields. */
const ENTRIES_PER_STEP = 100;

/**
 * Shows how a sheet will be read by a mapping: its first entries, what is left out, what is missing. Without a context
 * (no plan in the workbook yet) cells are shown as they were taken, and nothing is said of them. Yields now and then.
 */
export function* previewMapping(
  mapping: LedgerMapping,
  grid: SheetGrid,
  context: LedgerContext | null,
): Generator<void, MappingPreview> {
  const ledger = locateAdopted(mapping, grid);
  if (ledger === null)
    return { rows: [], read: 0, skipped: [], unused: [], missing: missingHeaders(mapping, grid) };
  const rows: PreviewRow[] = [];
  let read = 0;
  for (const row of adoptedRows(ledger, grid, context)) {
    read += 1;
    if (rows.length < SHOWN) rows.push(previewRow(row, ledger, grid, context));
    if (read % ENTRIES_PER_STEP === 0) yield;
  }
  return {
    rows,
    read,
    skipped: yield* skippedRows(ledger, grid),
    unused: unusedHeaders(ledger, grid),
    missing: ledger.missing,
  };
}

function previewRow(
  row: RawRow<AdoptedField>,
  ledger: AdoptedLedger,
  grid: SheetGrid,
  context: LedgerContext | null,
): PreviewRow {
  const reading = context === null ? null : readEntry(row, context);
  const names = columnNamesOf([{ ...ledger, grid }]);
  const cells: Partial<Record<AdoptedField, string>> = {};
  for (const field of ADOPTED_FIELDS) {
    const text =
      (context === null || reading === null ? null : readText(field, reading.entry, row, context)) ??
      takenText(field, row);
    if (text !== '') cells[field] = text;
  }
  return {
    rowNumber: row.origin.rowNumber,
    cells,
    problems: (reading?.issues ?? []).map((issue) => issueText(issue, names)),
  };
}

/** What a field was understood as; null where that is the text itself. */
function readText(
  field: AdoptedField,
  { date, activity, hours, quantity }: LedgerEntry,
  { cells }: RawRow<AdoptedField>,
  { roster, readNames }: LedgerContext,
): string | null {
  switch (field) {
    case 'date':
      return date === null ? null : formatDay(date);
    case 'activity':
      return activity?.name ?? null;
    case 'hours':
      return hours === null ? null : String(hours);
    case 'quantity':
      return quantity === null ? null : `${quantity.value}${quantity.unit}`;
    case 'participants':
    case 'absentees':
    case 'chair':
    case 'speaker': {
      if (roster === null || isBlank(cells[field])) return null;
      const { named, grouped, absent, unknown } = readNames(
        textOf(cells[field]).trim(),
        field === 'participants' || field === 'absentees',
        date,
      );
      const nameOf = (index: number): string => roster.members[index]?.name ?? '';
      return [
        ...[...new Set([...named, ...grouped])].map(nameOf),
        ...absent.map((index) => `${nameOf(index)}(请假)`),
        ...unknown,
      ].join('、');
    }
    case 'topics':
    case 'content':
    case 'note':
    case 'organisers':
    case 'level':
    case 'firstTopic':
    case 'attribution':
    case 'targets':
    case 'evidence':
    case 'expectedCount':
    case 'presentCount':
    case 'leaveCount':
    case 'absentCount':
      return null;
  }
}

/** A cell as it was taken; a date number is shown as the date it is. */
function takenText(field: AdoptedField, { cells }: RawRow<AdoptedField>): string {
  const cell = cells[field];
  const day = field === 'date' && typeof cell === 'number' ? readDate(cell, 0) : null;
  return day === null ? textOf(cell).trim() : formatDay(day);
}

/** Headers of the sheet's columns that the mapping does not read, ours not among them. */
function unusedHeaders({ located, mapping }: AdoptedLedger, grid: SheetGrid): string[] {
  const used = new Set(located.columns.values());
  return headerColumns(grid, located.headerRow - mapping.headerRows + 1, mapping.headerRows)
    .filter(({ columnIndex }) => !used.has(columnIndex))
    .map(shownHeader);
}
