import { formatDay } from '../../domain/day';
import type { CellValue } from '../cell';
import { isBlank, textOf } from '../cell';
import type { LedgerField } from './fields';
import { readDate, serialOf } from './readDate';

/** A ledger row as a form holds it, by column: texts, a date as YYYY-MM-DD; '' is blank, a missing one is left as it is. */
export type EntryDraft = Readonly<Partial<Record<LedgerField, string>>>;

/** The cells of a ledger row, by column. */
export type EntryCells = Readonly<Partial<Record<LedgerField, CellValue>>>;

/** A row's cells as a form shows them; a date that cannot be read stays the text it is. */
export function draftOf(cells: EntryCells, planYear: number): EntryDraft {
  const draft: Partial<Record<LedgerField, string>> = {};
  for (const [field, cell] of Object.entries(cells) as [LedgerField, CellValue][]) {
    const day = field === 'date' && !isBlank(cell) ? readDate(cell, planYear) : null;
    draft[field] = day === null ? textOf(cell).trim() : formatDay(day);
  }
  return draft;
}

/** A field of a form as its cell will hold it: real dates and numbers where the column has them. */
export function draftCell(field: LedgerField, text: string, planYear: number): CellValue {
  const trimmed = text.trim();
  if (field === 'date') {
    const day = trimmed === '' ? null : readDate(trimmed, planYear);
    return day === null ? trimmed : serialOf(day);
  }
  const isNumber = (field === 'hours' || field === 'quantity') && /^\d{1,15}(?:\.\d+)?$/.test(trimmed);
  return isNumber ? Number(trimmed) : trimmed;
}

/** All fields of a form as cells. */
export function draftCells(draft: EntryDraft, planYear: number): EntryCells {
  const cells: Partial<Record<LedgerField, CellValue>> = {};
  for (const [field, text] of Object.entries(draft) as [LedgerField, string][])
    cells[field] = draftCell(field, text, planYear);
  return cells;
}
