import type { EntryBook, EntryDraft } from '../../src/actions/entryForm';
import { openEntry, previewEntry } from '../../src/actions/entryForm';
import { REQUEST, officeHost } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';

import { LEDGER, NEW, select } from '../support/ledgerForm';

describe('openEntry', () => {
  test('gives what there is to choose from and writes nothing', async () => {
    const host = await officeHost();
    const before = snapshotOf(host.workbook);
    const book = await openEntry(REQUEST);
    expect(book).toMatchObject({
      sheet: LEDGER,
      departments: ['综合科', '业务科'],
      branches: ['第一支部'],
      roles: ['党支部书记', '党支部委员', '党员'],
      selected: null,
    });
    expect(book.activities.map(({ name, wantsHours }) => [name, wantsHours])).toEqual([
      ['集中学习', true],
      ['党课', false],
      ['文件印发', false],
    ]);
    expect(book.members.map(({ name }) => name)).toEqual(['张三', '李四']);
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  test('and the selected row, its date as a form has it', async () => {
    const host = await officeHost();
    select(host, 'E6:F7');
    expect((await openEntry(REQUEST)).selected).toEqual({
      rowNumber: 6,
      draft: expect.objectContaining({
        date: '2022-02-14',
        activity: '学习会',
        participants: '张三、李五',
        hours: '2',
        note: '',
      }) as EntryDraft,
    });
  });

  test('a date that is none stays as it was typed', async () => {
    const host = await officeHost();
    select(host, 'A7');
    expect((await openEntry(REQUEST)).selected?.draft).toMatchObject({ date: '3.5', hours: '两次' });
  });

  test.each([
    ['the header', LEDGER, 'B4'],
    ['below the table', LEDGER, 'B30'],
    ['another sheet', '人员名册', 'B5'],
  ])('%s is no row of the ledger', async (_what, sheet, address) => {
    const host = await officeHost();
    select(host, address, sheet);
    expect((await openEntry(REQUEST)).selected).toBeNull();
  });
});

describe('previewEntry', () => {
  const preview = (draft: EntryDraft, book: EntryBook): unknown => {
    const { status, counted, near, problems } = previewEntry(book, draft);
    return {
      status,
      counted: counted.map(({ targetId, whom, period }) => `${targetId} ${whom} ${period}`),
      near: near.map(({ targetId, reason }) => `${targetId} ${reason}`),
      problems,
    };
  };

  test('says what the row will count for, for whom and when', async () => {
    await officeHost();
    expect(preview(NEW, await openEntry(REQUEST))).toEqual({
      status: '计入',
      counted: ['1a 集体 2季度', '1b 张三 2022年'],
      near: [],
      problems: [],
    });
  });

  test('says what is wrong and what it misses, as the check does', async () => {
    await officeHost();
    const book = await openEntry(REQUEST);
    expect(preview({ ...NEW, participants: '张山', hours: '' }, book)).toEqual({
      status: '提醒',
      counted: ['1a 集体 2季度'],
      near: ['1b 〔参加人员〕中没有 1b 的考核对象'],
      problems: ['〔参加人员〕「张山」不在名册（似：张三）', '〔学时〕未填，这类活动需填学时'],
    });
    expect(preview({ ...NEW, activity: '党会' }, book)).toMatchObject({ status: '未计入', counted: [] });
  });

  test('a day after the day of the check is 计划中, with what it will count for', async () => {
    await officeHost();
    expect(preview({ ...NEW, date: '2022-09-05' }, await openEntry(REQUEST))).toEqual({
      status: '计划中',
      counted: ['1a 集体 3季度', '1b 张三 2022年'],
      near: [],
      problems: [],
    });
  });

  test('says that the row is there already; a row is no duplicate of itself', async () => {
    const host = await officeHost();
    const same: EntryDraft = {
      date: '2022-01-10',
      activity: '集中学习',
      content: '学文件',
      participants: '张三、李四',
      hours: '2',
    };
    expect(preview(same, await openEntry(REQUEST))).toMatchObject({
      status: '未计入',
      problems: ['〔内容〕「2022-01-10 学文件」与第5行重复，本行不计；确是两次的请把内容写清'],
    });
    select(host, 'B5');
    expect(preview(same, await openEntry(REQUEST))).toMatchObject({ status: '计入', problems: [] });
  });
});
