import { createTemplate } from '../../src/actions/createTemplate';
import type { EntryBook } from '../../src/actions/entryForm';
import { openEntry, saveEntry } from '../../src/actions/entryForm';
import { undoWrite } from '../../src/actions/undoWrite';
import { dayOf } from '../../src/domain/day';
import { serialOf } from '../../src/sheets/decode/readDate';
import { afterSync } from '../support/hostMeanwhile';
import {
  REQUEST,
  SMALL_PLAN,
  SMALL_ROSTER,
  columnOf,
  emptyHost,
  officeHost,
  typeRows,
} from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';
import { atEverySync, TORN } from '../support/hostTorn';

import { LEDGER, NEW, cells, ledgerArea, undoOf } from '../support/ledgerForm';

describe('saveEntry, a new row', () => {
  test('goes below the last filled row; the table grows; it is taken back', async () => {
    const host = await officeHost();
    const before = snapshotOf(host.workbook);
    const saved = await saveEntry(await openEntry(REQUEST), NEW, null);
    expect(saved).toMatchObject({ written: 5, left: [], rowNumber: 11, sheet: LEDGER, address: 'B11' });
    expect(cells(host, 11)).toEqual({
      日期: serialOf(dayOf(2022, 6, 20)),
      活动类型: '集中学习',
      内容: '学条例',
      参加人员: '全体党员（除李四）',
      学时: 2,
      备注: '',
    });
    expect(host.workbook.text(LEDGER, 'B11')).toBe('2022-06-20');
    expect(ledgerArea(host.workbook)).toBe('A4:S11');
    expect(await undoWrite(undoOf(saved))).toEqual({ restored: 5, left: [] });
    expect(snapshotOf(host.workbook).sheets.map(({ cells: all, tables }) => ({ all, tables }))).toEqual(
      before.sheets.map(({ cells: all, tables }) => ({ all, tables })),
    );
  });

  test('two of them stand one below the other; a gap among the rows stays', async () => {
    const host = await officeHost();
    for (const column of ['B', 'C', 'E', 'F', 'J']) host.workbook.type(LEDGER, `${column}7`, '');
    const book = await openEntry(REQUEST);
    expect((await saveEntry(book, NEW, null)).rowNumber).toBe(11);
    expect((await saveEntry(book, { ...NEW, content: '又一次' }, null)).rowNumber).toBe(12);
    expect(cells(host, 7)['内容']).toBe('');
  });

  test('the blank row of a new template is used', async () => {
    const host = emptyHost();
    await createTemplate(SMALL_PLAN);
    const saved = await saveEntry(await openEntry(REQUEST), NEW, null);
    expect(saved.rowNumber).toBe(5);
    expect(ledgerArea(host.workbook)).toBe('A4:S5');
  });

  test('words that Excel would change stay as they are', async () => {
    const host = await officeHost();
    const draft = {
      ...NEW,
      content: '=1+1',
      attribution: '2022-05',
      date: '下周一',
      hours: '3-4',
      note: '007',
    };
    await saveEntry(await openEntry(REQUEST), draft, null);
    expect(cells(host, 11)).toMatchObject({ 日期: '下周一', 内容: '=1+1', 学时: '3-4', 备注: '007' });
    expect(host.workbook.value(LEDGER, `${columnOf(host.workbook, LEDGER, '归属周期')}11`)).toBe('2022-05');
  });

  test('nothing filled in: nothing is written', async () => {
    const host = await officeHost();
    const before = snapshotOf(host.workbook);
    expect(await saveEntry(await openEntry(REQUEST), { date: '', content: ' ' }, null)).toMatchObject({
      written: 0,
      left: ['还没有填写内容，没有写入。'],
    });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  test('a ledger without Excel table, with fewer columns: the next row below, and what has no column is said', async () => {
    const host = emptyHost();
    await createTemplate(SMALL_PLAN);
    typeRows(host.workbook, '人员名册', SMALL_ROSTER);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LEDGER).delete();
      context.workbook.worksheets.add(LEDGER);
      await context.sync();
    });
    host.workbook.paste(LEDGER, 'A1', [
      ['2022年工作台账', '', '', ''],
      ['序号', '日期', '活动类型', '内容'],
      [1, '2022-3-1', '党课', '讲党课'],
    ]);
    const saved = await saveEntry(await openEntry(REQUEST), NEW, null);
    expect(saved).toMatchObject({
      written: 3,
      rowNumber: 4,
      left: [
        '「工作台账」没有“参加人员”这一列，这一项没有写入。',
        '「工作台账」没有“学时”这一列，这一项没有写入。',
      ],
    });
    expect(host.workbook.values(LEDGER, 'A4:D4')).toEqual([
      ['', serialOf(dayOf(2022, 6, 20)), '集中学习', '学条例'],
    ]);
    expect(host.workbook.text(LEDGER, 'B4')).toBe('2022-06-20');
  });

  test('a row that a co-author begins meanwhile stays theirs', async () => {
    const host = await officeHost();
    const book = await openEntry(REQUEST);
    afterSync(3, () => {
      host.workbook.type(LEDGER, 'K11', '待补');
    });
    expect(await saveEntry(book, NEW, null)).toMatchObject({
      written: 0,
      left: ['「工作台账」第11行刚刚有改动，没有写入；请看一下再试。'],
    });
    expect(cells(host, 11)).toMatchObject({ 日期: '', 备注: '待补' });
  });

  test('a totals row is never written over: a free row above it is used, then it is refused', async () => {
    const host = await officeHost();
    const found = host.workbook.state.tables.find('Ledger');
    if (found === undefined) throw new RangeError('No table');
    found.table.model.table.totalsRow = true;
    host.workbook.type(LEDGER, 'A11', '汇总');
    const book = await openEntry(REQUEST);
    const refused = '「工作台账」的表格有汇总行，不能往下加行；请先在“表设计”中取消 汇总行。';
    expect(await saveEntry(book, NEW, null)).toMatchObject({ written: 0, left: [refused] });
    for (const column of ['B', 'C', 'E', 'F', 'J']) host.workbook.type(LEDGER, `${column}10`, '');
    expect(await saveEntry(book, NEW, null)).toMatchObject({ written: 5, rowNumber: 10 });
    expect(await saveEntry(book, NEW, null)).toMatchObject({ written: 0, left: [refused] });
  });

  test.each(TORN)('%s at every sync: all or nothing, and it can be done again', async (fault) => {
    let book: EntryBook | null = null;
    await atEverySync(
      fault,
      async () => {
        const host = await officeHost();
        book = await openEntry(REQUEST);
        return host;
      },
      () => (book === null ? Promise.resolve() : saveEntry(book, NEW, null)),
      async (host) => {
        const filled = Object.values(cells(host, 11)).filter((cell) => cell !== '').length;
        expect([0, 5]).toContain(filled);
        if (filled === 0 && book !== null) await saveEntry(book, NEW, null);
        expect(cells(host, 11)['内容']).toBe('学条例');
        expect(cells(host, 12)['内容']).toBe('');
      },
    );
  });
});
