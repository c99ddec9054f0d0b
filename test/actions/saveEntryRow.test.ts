import type { EntryBook, EntryDraft } from '../../src/actions/entryForm';
import { openEntry, saveEntry } from '../../src/actions/entryForm';
import { undoWrite } from '../../src/actions/undoWrite';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { Host } from '../../workbench/node/startHost';
import { afterSync } from '../support/hostMeanwhile';
import { REQUEST, columnValues, errorOf, officeHost, sortRows } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';

import { LEDGER, NEW, cells, select, undoOf } from '../support/ledgerForm';

describe('saveEntry, the selected row', () => {
  async function selected(host: Host, address: string): Promise<{ book: EntryBook; draft: EntryDraft }> {
    select(host, address);
    const book = await openEntry(REQUEST);
    if (book.selected === null) throw new Error('No row is selected');
    return { book, draft: book.selected.draft };
  }

  test('writes only what was changed in the form, and takes it back', async () => {
    const host = await officeHost();
    const { book, draft } = await selected(host, 'B6');
    const before = snapshotOf(host.workbook);
    const saved = await saveEntry(book, { ...draft, participants: '张三、李四', note: '更正' }, 6);
    expect(saved).toMatchObject({ written: 2, left: [], rowNumber: 6 });
    expect(cells(host, 6)).toMatchObject({ 参加人员: '张三、李四', 备注: '更正', 活动类型: '学习会' });
    await undoWrite(undoOf(saved));
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  test('a field that is emptied is emptied; one that the form does not have stays', async () => {
    const host = await officeHost();
    const { book } = await selected(host, 'B6');
    expect((await saveEntry(book, { hours: '' }, 6)).written).toBe(1);
    expect(cells(host, 6)).toMatchObject({ 学时: '', 内容: '学讲话', 活动类型: '学习会' });
  });

  test('a text date is made a date only where it is changed', async () => {
    const host = await officeHost();
    const { book, draft } = await selected(host, 'B7');
    await saveEntry(book, { ...draft, hours: '2' }, 7);
    expect(cells(host, 7)).toMatchObject({
      日期: draft.date === '3.5' ? cells(host, 7)['日期'] : '',
      学时: 2,
    });
    const saved = await saveEntry(await openEntry(REQUEST), { date: '2022-03-05' }, 7);
    expect(saved.written).toBe(1);
    expect(host.workbook.text(LEDGER, 'B7')).toBe('2022-03-05');
  });

  test('after a sort the row is found again', async () => {
    const host = await officeHost();
    const { book, draft } = await selected(host, 'B6');
    sortRows(host.workbook, LEDGER, [10, 9, 8, 7, 6, 5]);
    expect(await saveEntry(book, { ...draft, note: '更正' }, 6)).toMatchObject({ written: 1, rowNumber: 9 });
    expect(columnValues(host.workbook, LEDGER, '备注', 10)).toEqual(['', '', '', '', '更正', '']);
  });

  test.each([
    ['before it is saved', null],
    ['while it is saved', 3],
  ])('a row that somebody changes %s is left whole', async (_when, nth) => {
    const host = await officeHost();
    const { book, draft } = await selected(host, 'B6');
    const change = (): void => {
      host.workbook.type(LEDGER, 'E6', '学报告');
    };
    if (nth === null) change();
    else afterSync(nth, change);
    expect(await saveEntry(book, { ...draft, note: '更正' }, 6)).toMatchObject({
      written: 0,
      left: ['「工作台账」第6行刚刚有改动，没有写入；请看一下再试。'],
    });
    expect(cells(host, 6)).toMatchObject({ 内容: '学报告', 备注: '' });
  });

  test('nothing changed: nothing is written', async () => {
    const host = await officeHost();
    const { book, draft } = await selected(host, 'B6');
    const before = snapshotOf(host.workbook);
    expect(await saveEntry(book, draft, 6)).toMatchObject({ written: 0, left: [], undo: null });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  test.each<['filtered' | 'protected', (workbook: EngineWorkbook) => void]>([
    [
      'filtered',
      (workbook): void => {
        workbook.setFilter('Ledger', '活动类型', ['集中学习']);
      },
    ],
    [
      'protected',
      (workbook): void => {
        workbook.protect(LEDGER);
      },
    ],
  ])('a %s ledger is refused', async (reason, hinder) => {
    const host = await officeHost();
    const { book, draft } = await selected(host, 'B6');
    hinder(host.workbook);
    const refused = { name: 'ObstacleError', obstacle: { reason, sheets: [LEDGER] } };
    expect(await errorOf(saveEntry(book, { ...draft, note: '更正' }, 6))).toMatchObject(refused);
    expect(await errorOf(saveEntry(book, NEW, null))).toMatchObject(refused);
  });
});
