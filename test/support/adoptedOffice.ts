import { adoptLedger } from '../../src/actions/adoptLedger';
import type { LedgerMapping } from '../../src/sheets/adopt/LedgerMapping';
import { columnLetters } from '../../src/sheets/columnLetters';
import type { Host } from '../../workbench/node/startHost';
import { mappingOf, sheetOf } from '../sheets/adopt/adoptedText';
import { officeHost, type Typed } from './hostOffice';

/** A sheet of others: its name, its cells as text (`sheetOf`), and how it is read. */
export interface OtherLedger {
  readonly name: string;
  readonly text: string;
  readonly mapping: Partial<LedgerMapping>;
}

/** A ledger of study sessions below a merged title and a two-row header, with a subtotal and notes; body from row 4. */
export const STUDY: OtherLedger = {
  name: '学习台账',
  text: `
    | 2022年学习台账 | <         | <        | <      | <    | <    | <    |
    | 序号           | 学习 时间 | 学习内容 | 类型   | 人员 | <    | 课时 |
    | ^              | ^         | ^        | ^      | 应到 | 参学 | ^    |
    | 1              | 2022-1-20 | 学纲要   | 学习会 | 2    | 张三、李四 | 2 |
    | 小计           |           |          |        | 2    |      | 2    |
    | 2              | 2022-4-15 | 学法规   | 学习会 | 2    | 张三、李五 | 2 |
    | 3              | 待定      | 学党史   | 党会   | 2    | 张三 | 1    |
    | 注：课时按学时填 |         |          |        |      |      |      |`,
  mapping: {
    headerRows: 2,
    columns: {
      date: ['学习时间'],
      content: ['学习内容'],
      activity: ['类型'],
      participants: ['人员/参学'],
      hours: ['课时'],
    },
  },
};

/** A ledger of party lectures only: the type is fixed, a cell with two days is two deeds. Body from row 2. */
export const LECTURES: OtherLedger = {
  name: '党课台账',
  text: `
    | 授课时间     | 题目   | 主讲 | 地点   |
    | 2022-3-7     | 讲党史 | 张三 | 会议室 |
    | 5月9日/10日  | 讲党章 | 张三 | 会议室 |`,
  mapping: {
    columns: { date: ['授课时间'], content: ['题目'], speaker: ['主讲'] },
    fixed: { activity: '党课' },
    splitDates: 'eachDay',
  },
};

/** The small office with sheets of others, none of them adopted yet. */
export async function officeWithOthers(
  others: readonly OtherLedger[],
  ledger: readonly Typed[] = [],
): Promise<Host> {
  const host = await officeHost(ledger);
  for (const other of others) await addSheet(host, other);
  host.resetCounters();
  return host;
}

/** The small office with sheets of others, all adopted. */
export async function adoptedOffice(
  others: readonly OtherLedger[] = [STUDY, LECTURES],
  ledger: readonly Typed[] = [],
): Promise<Host> {
  const host = await officeWithOthers(others, ledger);
  for (const other of others) await adopt(other);
  host.resetCounters();
  return host;
}

/** 套用 of a sheet, as the pane does it. */
export async function adopt({ name, mapping }: Pick<OtherLedger, 'name' | 'mapping'>): Promise<void> {
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load('id');
    await context.sync();
    return sheet.id;
  });
  const outcome = await adoptLedger({ id, name }, mappingOf({ id: '', ...mapping, sheet: name }));
  if (outcome.kind === 'changed') throw new Error(`${name} cannot be adopted`);
}

/** Makes a sheet as a user would: typed, then merged. */
export async function addSheet(
  { workbook }: Host,
  { name, text }: Pick<OtherLedger, 'name' | 'text'>,
): Promise<void> {
  const { values, merges = [] } = sheetOf(text, name);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  values.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (cell !== '') workbook.type(name, `${columnLetters(column)}${rowIndex + 1}`, String(cell));
    }),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { rowIndex, columnIndex, rowCount, columnCount } of merges)
      sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).merge();
    await context.sync();
  });
}
