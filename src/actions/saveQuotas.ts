import { fold } from '../domain/fold';
import type { Measure } from '../domain/target';
import { readBook } from '../excel/readBook';
import { BookLayoutError } from '../sheets/BookLayoutError';
import type { CellValue } from '../sheets/cell';
import { isBlank, textOf } from '../sheets/cell';
import type { QuotaReading } from '../sheets/decode/readQuota';
import { readQuota } from '../sheets/decode/readQuota';
import { rowsOf } from '../sheets/decode/tableRows';
import { describe } from '../sheets/describe/allSheets';
import { quoted } from '../sheets/encode/issueText';
import { MEASURE } from '../sheets/words';
import { tableInGrid } from './checkTables';
import type { PlannedEdit } from './plannedEdits';
import { cellEdit } from './plannedEdits';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';
import type { WriteOutcome } from './UserWrite';
import { writeForUser } from './writeForUser';

/** What the user says of a target that was 待明确. */
export interface Quota {
  readonly targetId: string;
  readonly text: string;
}

/**
 * 补填待明确: writes 指标值 of targets by their 编号, as the check reads it. A blank text is passed over, one that is no
 * number refused; a value that is there already is never overwritten.
 */
export async function saveQuotas(
  quotas: readonly Quota[],
  control: ActionControl = {},
): Promise<WriteOutcome> {
  return runAction(control, async (context) => {
    const book = await readBook(context, { only: ['targets'] });
    const at = tableInGrid('targets', book);
    if (at?.located.columns.has('quota') !== true)
      throw new BookLayoutError({ kind: 'sheetMissing', sheet: describe('targets').sheet.name, column: '' });
    const rows = rowsOf<'id' | 'title' | 'measure' | 'quota'>(at.located, at.grid);
    const left: string[] = [];
    const edits = quotas.flatMap(({ targetId, text }): PlannedEdit[] => {
      if (isBlank(text)) return [];
      const row = rows.find(({ cells }) => fold(textOf(cells.id)) === fold(targetId));
      const name = `${targetId}${row === undefined ? '' : quoted(textOf(row.cells.title))}`;
      const measure = MEASURE.read(textOf(row?.cells.measure)) ?? 'count';
      const fault = row === undefined ? '已不在计划指标中' : faultOf(text, row.cells.quota ?? '', measure);
      if (row === undefined || fault !== null) {
        if (fault !== null) left.push(`${name}${fault}，没有写入。`);
        return [];
      }
      const { value, format } = quotaCell(text, measure);
      const edit = cellEdit(at, row.origin.rowNumber - 1, 'quota', value);
      return [format === null ? edit : { ...edit, format }];
    });
    const outcome = await writeForUser(context, book, edits, { verb: '写入' });
    return { ...outcome, left: [...left, ...outcome.left] };
  });
}

/** Why a text is not written; null where it is. */
function faultOf(text: string, cell: CellValue, measure: Measure): string | null {
  const now = readQuota(cell, measure);
  if (now !== null) return `的指标值已是${quoted(textOf(cell))}`;
  const value: QuotaReading = readQuota(text, measure);
  if (value !== null && value !== 'unreadable') return null;
  return `：${quoted(text)}不是一个数，请只填数字${measure === 'ratio' ? '，如 80%' : '，不带单位'}`;
}

/** A quota as it stands in its cell: a number, a percentage as a fraction that Excel shows in percent. */
function quotaCell(
  text: string,
  measure: Measure,
): { readonly value: number; readonly format: string | null } {
  const value = Number(readQuota(text, measure));
  if (measure !== 'ratio' || readQuota(value / 100, measure) !== value) return { value, format: null };
  return { value: value / 100, format: Number.isInteger(value) ? '0%' : '0.0#%' };
}
