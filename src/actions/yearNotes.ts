import type { AdoptedRows } from './adoptedLedgers';
import type { YearBook } from './yearBook';
import { textOf } from '../sheets/cell';
import { cellAt, endColumnOf } from '../sheets/decode/BookGrids';

/** What is still to be done by hand in the new year, in sentences. */
export function yearNotes({ year, adopted, lost, reports }: YearBook): string[] {
  const notes = ['指标、指标值和原文还是上年的，请对照新年度的计划修改；不再在岗的人，请在名册里填 任职止。'];
  for (const each of adopted) {
    const { name } = each.grid;
    if (name.includes(String(year)) || titleSays(each, String(year)))
      notes.push(`「${name}」的表名或标题里写着${year}，请自行修改。`);
    if (each.skipped.some(({ why }) => why === 'subtotal'))
      notes.push(`「${name}」的小计、合计行没有清空；其中手填的数字请自行修改。`);
  }
  for (const sheet of lost)
    notes.push(`套用的「${sheet}」没有找到或表头改了，没有存档，也没有清空；请在 套用现有台账 里看一下。`);
  if (reports.length > 0)
    notes.push(`${reports.map((name) => `「${name}」`).join('')}还是上年的内容，新年度检查后再生成。`);
  return notes;
}

/** Whether something above an adopted ledger's header names the year. */
function titleSays({ located, grid }: AdoptedRows, word: string): boolean {
  for (let row = grid.rowIndex; row < located.headerRow; row += 1)
    for (let column = grid.columnIndex; column < endColumnOf(grid); column += 1)
      if (textOf(cellAt(grid, row, column)).includes(word)) return true;
  return false;
}
