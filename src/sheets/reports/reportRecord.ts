import type { PageShape } from './pageShape';
import { shapeOf } from './pageShape';
import type { PageTraces } from './pageTraces';
import { tracesOf } from './pageTraces';
import { extentOf } from './placedCells';
import type { ReportKey, ReportPage } from './ReportPage';

/** What the workbook keeps of a page of ours: its sheet, how far it reaches, and its shape. */
export interface ReportRecord {
  readonly key: ReportKey;
  /** '' until it is known: then the page is known by the name of its sheet and its title. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  /** Null where it is too long to keep: the page can be written again, but not be put back. */
  readonly shape: PageShape | null;
  /** By what its rows are found again where the user put rows in or took some away; not there while it is being written. */
  readonly traces?: PageTraces;
  /** Written by an earlier version, with another page set-up. */
  readonly earlier?: true;
}

/** Characters of a shape; the settings are read each time that the pane opens. */
const LONGEST_SHAPE = 60_000;

/** The record of a page on its sheet. */
export function recordOf(page: ReportPage, sheetId: string, sheet: string): ReportRecord {
  const shape = shapeOf(page);
  const kept = JSON.stringify(shape).length <= LONGEST_SHAPE;
  return {
    key: page.key,
    sheetId,
    sheet,
    title: titleOf(page),
    ...extentOf(page),
    shape: kept ? shape : null,
    traces: tracesOf(page),
  };
}

/** The record of a page while it is being written: nobody knows yet what of it stands there. */
export function withoutTraces({ traces: _traces, ...record }: ReportRecord): ReportRecord {
  return record;
}

/** The first text of a page, which stands in its first cell. */
function titleOf({ rows }: ReportPage): string {
  const value = rows[0]?.cells[0]?.value;
  return typeof value === 'string' ? value : '';
}

/** The records as kept in the workbook's settings. */
export function writeRecords(records: readonly ReportRecord[]): string {
  return JSON.stringify({ version: 1, pages: records });
}

/** Reads kept records; none where there is no text, or one of another hand. */
export function readRecords(kept: unknown): readonly ReportRecord[] {
  if (typeof kept !== 'object' || kept === null || !('pages' in kept) || !Array.isArray(kept.pages))
    return [];
  return kept.pages.filter(isRecord);
}

function isRecord(each: unknown): each is ReportRecord {
  return (
    typeof each === 'object' &&
    each !== null &&
    'key' in each &&
    'sheet' in each &&
    'rows' in each &&
    typeof each.rows === 'number' &&
    'columns' in each &&
    typeof each.columns === 'number'
  );
}
