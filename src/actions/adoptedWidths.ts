import type { ColumnWidths } from '../excel/queueAdoption';
import { readJson } from './readJson';

/** How wide the columns were in which adopted sheets got ours, by the mapping's id and the column's key. */
export type AdoptedWidths = Readonly<Record<string, ColumnWidths>>;

/** Reads the kept widths; a column without one gets the standard width of its sheet back. */
export function readAdoptedWidths(text: string | null): AdoptedWidths {
  const kept = text === null ? null : readJson(text);
  return isRecord(kept)
    ? Object.fromEntries(Object.entries(kept).map(([id, each]) => [id, widthsIn(each)]))
    : {};
}

/** The widths as they are kept; '' for none. */
export function writeAdoptedWidths(widths: AdoptedWidths): string {
  return Object.keys(widths).length === 0 ? '' : JSON.stringify(widths);
}

function widthsIn(kept: unknown): ColumnWidths {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
