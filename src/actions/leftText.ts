import { formatDay } from '../domain/day';
import type { Origin } from '../domain/issue';
import type { FoundCell } from '../excel/writeUserCells';
import { isBlank, textOf } from '../sheets/cell';
import { dayOfSerial } from '../sheets/decode/readDate';
import { quoted } from '../sheets/encode/issueText';

/** Why a cell was left as it is. `verb` is what was to be done: 更正, 写入, 撤销. */
export function leftCell(
  { sheet, address }: { readonly sheet: string; readonly address: string },
  { value, formula, format }: FoundCell,
  verb: string,
): string {
  const shown = typeof value === 'number' && isDateFormat(format) ? formatDay(dayOfSerial(value)) : value;
  const fact = formula ? '是公式' : isBlank(value) ? '已清空' : `已改为${quoted(textOf(shown))}`;
  return `「${sheet}」${address} ${fact}，没有${verb}。`;
}

/** Whether a number format shows a date. @example isDateFormat('yyyy-mm-dd') // true */
export function isDateFormat(format: string): boolean {
  return /[yd]/i.test(format);
}

/** Why a row was left: somebody wrote in it meanwhile. */
export function leftRow({ sheet, rowNumber }: Origin, verb: string): string {
  return `「${sheet}」第${rowNumber}行刚刚有改动，没有${verb}；请看一下再试。`;
}
