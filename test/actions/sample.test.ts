import { checkLedger } from '../../src/actions/checkLedger';
import { createTemplate } from '../../src/actions/createTemplate';
import type { CheckRequest } from '../../src/actions/readAndCheck';
import { putSample, removeSample } from '../../src/actions/sample';
import { undoWrite } from '../../src/actions/undoWrite';
import { dayOf } from '../../src/domain/day';
import type { IssueCode } from '../../src/domain/issue';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import type { PlanTemplate } from '../../src/plans/PlanTemplate';
import type { Host } from '../../workbench/node/startHost';
import {
  SMALL_PLAN,
  columnOf,
  columnValues,
  emptyHost,
  errorOf,
  sortRows,
  typeRows,
} from '../support/hostOffice';
import type { BookSnapshot } from '../support/hostSnapshot';
import { snapshotOf } from '../support/hostSnapshot';
import { TORN } from '../support/hostTorn';

const REQUEST: CheckRequest = {
  asOf: null,
  today: dayOf(2026, 3, 1),
  checkedAt: '2026-03-01 09:00',
  whenFiltered: 'ask',
};

async function newOffice(): Promise<Host> {
  const host = emptyHost();
  await createTemplate(FINANCE_OFFICE_2022);
  return host;
}

/** The same sample beside a plan that is made sooner. */
const QUICK: PlanTemplate = { ...FINANCE_OFFICE_2022, targets: SMALL_PLAN.targets };

async function quickOffice(): Promise<Host> {
  const host = emptyHost();
  await createTemplate(QUICK);
  return host;
}

const put = (): ReturnType<typeof putSample> => putSample(FINANCE_OFFICE_2022);

function kept({ workbook }: Host): unknown {
  return workbook.state.settings.get('planLedgerCheck.sample') ?? '';
}

/** All but the settings, which an add-in cannot take away once they are there. */
function sheets({ sheets: all }: BookSnapshot): unknown {
  return all.map(({ name, cells, tables }) => ({ name, cells, tables }));
}

test('a check of the sample shows every colour and the slips of clerks', async () => {
  const host = await newOffice();
  const outcome = await put();
  expect(outcome.left).toEqual([]);
  const { figures, result, issues, rows } = await checkLedger(REQUEST);
  expect(result.asOf).toBe(dayOf(2022, 9, 30));
  expect(rows.read).toBeGreaterThanOrEqual(40);
  for (const status of ['met', 'short', 'atRisk', 'late', 'onTrack', 'unset'] as const)
    expect([status, figures.counts[status] > 0]).toEqual([status, true]);
  const words = columnValues(host.workbook, '工作台账', '核查', 4 + rows.read);
  expect(new Set(words)).toEqual(new Set(['计入', '提醒', '未计入', '计划中']));
  const codes = issues.map(({ code }) => code);
  for (const code of [
    'duplicate',
    'participantUnknown',
    'typeUnknown',
    'dateUnreadable',
    'hoursUnreadable',
  ] satisfies IssueCode[])
    expect(codes).toContain(code);
  expect(result.outcomes.flatMap(({ nearMisses }) => nearMisses).length).toBeGreaterThan(0);
  const ledger = columnValues(host.workbook, '工作台账', '核查说明', 4 + rows.read).join('\n');
  expect(ledger).toContain('似：张三');
  expect(ledger).toContain('似：党组会议');
});

test('without the sample the workbook is as it was, also after a check', async () => {
  const host = await newOffice();
  const before = snapshotOf(host.workbook);
  await put();
  expect(kept(host)).not.toBe('');
  await checkLedger(REQUEST);
  const outcome = await removeSample();
  expect(outcome.left).toEqual([]);
  const after = snapshotOf(host.workbook);
  const own = ['计划指标', '工作台账', '人员名册'];
  const ofSheets = (book: BookSnapshot): unknown =>
    sheets({ ...book, sheets: book.sheets.filter(({ name }) => own.includes(name)) });
  expect(ofSheets(after)).toEqual(ofSheets(before));
  expect(host.workbook.value('设置', 'B7')).toBe('');
  expect(kept(host)).toBe('');
  expect(await removeSample()).toEqual({ written: 0, left: ['工作簿里没有示例。'], undo: null });
});

test('formats of the sample’s slips go with it', async () => {
  const host = await newOffice();
  const before = snapshotOf(host.workbook);
  await put();
  await removeSample();
  const looks = (book: BookSnapshot): unknown => book.sheets.map(({ name, looks: own }) => ({ name, own }));
  expect(looks(snapshotOf(host.workbook))).toEqual(looks(before));
});

test('after a sort, with rows changed and rows added: those of the user stay, changed ones are named', async () => {
  const host = await newOffice();
  await put();
  const { workbook } = host;
  const content = columnOf(workbook, '工作台账', '内容');
  workbook.type('工作台账', `${content}7`, '学习中央经济工作会议精神和省委全会精神');
  const last = columnValues(workbook, '工作台账', '内容', 60).filter((cell) => cell !== '').length + 4;
  typeRows(
    workbook,
    '工作台账',
    [{ 日期: '2022-9-19', 活动类型: '集中学习', 内容: '学我们自己的' }],
    last + 1,
  );
  sortRows(
    workbook,
    '工作台账',
    Array.from({ length: last + 1 - 4 }, (_, index) => last + 1 - index),
  );
  const outcome = await removeSample();
  expect(outcome.left).toEqual([
    '「工作台账」示例中的「2022-01-10 集中学习 学习中央经济工作会议精神」已改动或删去；改动的按您填写的保留。',
  ]);
  const left = columnValues(workbook, '工作台账', '内容', 60).filter((cell) => cell !== '');
  expect(left).toEqual(['学我们自己的', '学习中央经济工作会议精神和省委全会精神']);
  expect(columnValues(workbook, '人员名册', '姓名', 20).every((cell) => cell === '')).toBe(true);
  const { rows: read } = await checkLedger(REQUEST);
  expect(read.read).toBe(2);
});

test('taking 清除示例 back brings the sample again, to be removed again', async () => {
  const host = await newOffice();
  await put();
  const filled = snapshotOf(host.workbook);
  const { undo } = await removeSample();
  if (undo === null) throw new Error('There is nothing to undo');
  expect((await undoWrite(undo)).left).toEqual([]);
  expect(sheets(snapshotOf(host.workbook))).toEqual(sheets(filled));
  expect((await removeSample()).left).toEqual([]);
});

test('taking 放入示例 back empties all and forgets it', async () => {
  const host = await newOffice();
  const before = snapshotOf(host.workbook);
  const { undo } = await put();
  if (undo === null) throw new Error('There is nothing to undo');
  expect((await undoWrite(undo)).left).toEqual([]);
  expect(sheets(snapshotOf(host.workbook))).toEqual(sheets(before));
  expect(kept(host)).toBe('');
});

test.each([
  ['人员名册', { 姓名: '张三' }],
  ['工作台账', { 日期: '2022-1-10' }],
])('is refused where %s holds a row of the user’s', async (sheet, row) => {
  const host = await newOffice();
  typeRows(host.workbook, sheet, [row]);
  const before = snapshotOf(host.workbook);
  expect(await put()).toEqual({
    written: 0,
    left: [`「${sheet}」里已有内容，没有放入示例；示例只放进空白的名册和台账。`],
    undo: null,
  });
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test('twice: the second time it says that there is something', async () => {
  await newOffice();
  await put();
  expect((await put()).written).toBe(0);
});

test('a 核查日期 of the user’s stays', async () => {
  const host = await newOffice();
  host.workbook.type('设置', 'B7', '2022-6-30');
  await put();
  await removeSample();
  expect(host.workbook.text('设置', 'B7')).toContain('2022');
});

test('without a template there is nowhere to put it; a plan may have no sample', async () => {
  emptyHost();
  expect(await errorOf(put())).toMatchObject({ name: 'BookLayoutError' });
  expect(await putSample(SMALL_PLAN)).toEqual({ written: 0, left: ['这份计划没有示例。'], undo: null });
});

test.each(TORN)('%s at every sync of 清除示例: done again, nothing of it is left', async (fault) => {
  for (let nth = 1; nth <= 9; nth += 1) {
    const host = await quickOffice();
    await put();
    host.faults = { [fault]: nth };
    await errorOf(removeSample());
    host.faults = {};
    await removeSample();
    expect(kept(host)).toBe('');
    expect(columnValues(host.workbook, '工作台账', '内容', 60).every((cell) => cell === '')).toBe(true);
  }
});

test.each(TORN)('%s at every sync of 放入示例: all or nothing', async (fault) => {
  for (let nth = 1; nth <= 8; nth += 1) {
    const host = await quickOffice();
    host.faults = { [fault]: nth };
    await errorOf(put());
    host.faults = {};
    const filled = columnValues(host.workbook, '工作台账', '内容', 60).filter((cell) => cell !== '').length;
    expect([0, 41]).toContain(filled);
    expect(kept(host) === '').toBe(filled === 0);
  }
});
