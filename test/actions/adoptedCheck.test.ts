import { checkLedger } from '../../src/actions/checkLedger';
import { clearMarks } from '../../src/actions/clearMarks';
import { repairMarks } from '../../src/actions/repairMarks';
import { undoCheck } from '../../src/actions/undoCheck';
import { AMBER, FAULT, GREEN, RED } from '../../src/sheets/describe/highlight';
import type { Host } from '../../workbench/node/startHost';
import { adoptedOffice, LECTURES, STUDY } from '../support/adoptedOffice';
import { errorOf, REQUEST, SMALL_LEDGER, sortRows } from '../support/hostOffice';
import { afterSync } from '../support/hostMeanwhile';
import type { SheetSnapshot } from '../support/hostSnapshot';
import { snapshotOf } from '../support/hostSnapshot';

/** 核查 and 核查说明 of the study sheet, rows 4 to 8. */
const STUDY_MARKS = [
  ['计入', '计入 1a、1b'],
  ['', ''],
  ['提醒', '计入 1a、1b；〔参学〕「李五」不在名册（似：李四）'],
  [
    '未计入',
    '未计入：〔学习时间〕「待定」不是一个日期，请填如 2022-3-5；跨多日请分行或填起始日；〔类型〕「党会」不是活动类型（似：党课），请填活动类型的名称，一行只填一种',
  ],
  ['', ''],
];

const LECTURE_MARKS = [
  ['计入', '计入 2a'],
  ['计入', '计入 2a'],
];

const studyMarks = ({ workbook }: Host): unknown[][] => workbook.values('学习台账', 'H4:I8');
const lectureMarks = ({ workbook }: Host): unknown[][] => workbook.values('党课台账', 'E2:F3');

/** All of the sheets of others that is not a cell of 核查 or 核查说明. */
function untouched(host: Host): readonly SheetSnapshot[] {
  const ours: Readonly<Record<string, RegExp>> = { [STUDY.name]: /^[HI]\d+$/, [LECTURES.name]: /^[EF]\d+$/ };
  return snapshotOf(host.workbook).sheets.flatMap((sheet) => {
    const isOurs = ours[sheet.name];
    if (isOurs === undefined) return [];
    const cells = Object.entries(sheet.cells).filter(([address]) => !isOurs.test(address));
    return [{ ...sheet, cells: Object.fromEntries(cells) }];
  });
}

test('the ledgers of others are checked with ours, and called by their own headers', async () => {
  const host = await adoptedOffice(undefined, SMALL_LEDGER);
  const outcome = await checkLedger(REQUEST);
  expect(studyMarks(host)).toEqual(STUDY_MARKS);
  expect(lectureMarks(host)).toEqual(LECTURE_MARKS);
  expect(host.workbook.values('工作台账', 'A5:A10').flat()).toEqual([
    '计入',
    '提醒',
    '未计入',
    '未计入',
    '未计入',
    '计划中',
  ]);
  // The lecture of two days is one row.
  expect(outcome.rows).toEqual({ read: 11, counted: 6 });
  expect(outcome.problems.map(({ origin, column, address }) => [origin.sheet, column, address])).toEqual([
    ['工作台账', '参加人员', 'F6'],
    ['工作台账', '日期', 'B7'],
    ['工作台账', '学时', 'J7'],
    ['工作台账', '活动类型', 'C8'],
    ['工作台账', '主讲人', 'I9'],
    ['学习台账', '参学', 'F6'],
    ['学习台账', '学习时间', 'B7'],
    ['学习台账', '类型', 'D7'],
  ]);
  expect(outcome.findings.map(({ targetId, rows }) => [targetId, rows])).toEqual([['1a', '学习台账第6行']]);
});

test('nothing of the sheets but the two columns is touched, however often it is checked and cleared', async () => {
  const host = await adoptedOffice();
  const before = untouched(host);
  await checkLedger(REQUEST);
  await checkLedger({ ...REQUEST, checkedAt: '2022-06-30 11:00' });
  expect(untouched(host)).toEqual(before);
  await clearMarks();
  expect(untouched(host)).toEqual(before);
  expect([...studyMarks(host), ...lectureMarks(host)].flat().every((cell) => cell === '')).toBe(true);
});

test('the cells at fault are coloured below a header of one row and of two', async () => {
  const { workbook } = await adoptedOffice();
  await checkLedger(REQUEST);
  expect(workbook.shownFills('学习台账', 'B6:G7')).toEqual([
    [undefined, undefined, undefined, undefined, FAULT.fill, undefined],
    [FAULT.fill, undefined, FAULT.fill, undefined, undefined, undefined],
  ]);
  expect(workbook.shownFills('学习台账', 'H4:H7').flat()).toEqual([
    GREEN.fill,
    '#F5F5F5',
    AMBER.fill,
    RED.fill,
  ]);
});

test('修复高亮 puts the rules of ours back where their columns stand now, and leaves the rules of others', async () => {
  const { workbook } = await adoptedOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('学习台账');
    const { custom } = sheet.getRange('G4:G9').conditionalFormats.add('Custom');
    custom.rule.formula = '=$G4>5';
    custom.format.fill.color = '#00FF00';
    await context.sync();
  });
  await checkLedger(REQUEST);
  const rules = (): unknown =>
    snapshotOf(workbook).sheets.map(({ name, rules: own }) => [name, [...own].sort()]);
  const before = rules();
  await repairMarks();
  expect(rules()).toEqual(before);
  workbook.moveColumn('学习台账', 1, 4);
  await repairMarks();
  await checkLedger(REQUEST);
  expect(workbook.value('学习台账', 'D3')).toBe('');
  expect(
    workbook
      .shownFills('学习台账', 'B7:G7')
      .flat()
      .filter((fill) => fill === FAULT.fill),
  ).toHaveLength(2);
});

test('a deed that stands in two ledgers is a duplicate, and says where the first stands', async () => {
  const host = await adoptedOffice(
    [STUDY, LECTURES],
    [{ 日期: '2022-3-7', 活动类型: '党课', 内容: '讲党史', 主讲人: '张三' }],
  );
  const { findings } = await checkLedger(REQUEST);
  expect(lectureMarks(host)[0]).toEqual([
    '未计入',
    '未计入：〔题目〕「2022-03-07 讲党史」与工作台账第5行重复，本行不计；确是两次的请把内容写清',
  ]);
  expect(findings.map(({ rows }) => rows)).not.toContain('第5行');
});

test('撤销 puts the columns of the check before back, also after the rows were sorted', async () => {
  const host = await adoptedOffice();
  await checkLedger(REQUEST);
  host.workbook.type('学习台账', 'F6', '张三、李四');
  await checkLedger({ ...REQUEST, checkedAt: '2022-06-30 11:00' });
  expect(studyMarks(host)[2]).toEqual(['计入', '计入 1a、1b']);
  sortRows(host.workbook, '党课台账', [3, 2], 2);
  await undoCheck();
  expect(studyMarks(host)).toEqual(STUDY_MARKS);
  expect(lectureMarks(host)).toEqual(LECTURE_MARKS);
});

test('marks of rows that the user emptied since go, also below the last row that is filled', async () => {
  const host = await adoptedOffice();
  await checkLedger(REQUEST);
  for (const column of 'ABC') host.workbook.type('党课台账', `${column}3`, '');
  host.workbook.type('党课台账', 'D3', '');
  await checkLedger(REQUEST);
  expect(lectureMarks(host)).toEqual([LECTURE_MARKS[0], ['', '']]);
});

describe('what stands in the way of writing on a sheet of others', () => {
  test('a filter: nothing is written until the user agrees to clear it', async () => {
    const host = await adoptedOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('党课台账');
      sheet.autoFilter.apply(sheet.getRange('A1:D3'), 1, { filterOn: 'Values', values: ['讲党史'] });
      await context.sync();
    });
    const before = snapshotOf(host.workbook);
    expect((await checkLedger(REQUEST)).unwritten).toEqual({ reason: 'filtered', sheets: ['党课台账'] });
    expect(snapshotOf(host.workbook)).toEqual(before);
    expect((await checkLedger({ ...REQUEST, whenFiltered: 'clearFilters' })).unwritten).toBeNull();
    expect(lectureMarks(host)).toEqual(LECTURE_MARKS);
  });

  test('protection', async () => {
    const host = await adoptedOffice();
    host.workbook.protect('学习台账');
    const before = snapshotOf(host.workbook);
    expect((await checkLedger(REQUEST)).unwritten).toEqual({ reason: 'protected', sheets: ['学习台账'] });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  test('rows that are sorted while the check is made: it reads again', async () => {
    const host = await adoptedOffice();
    afterSync(4, () => {
      sortRows(host.workbook, '学习台账', [4, 5, 7, 6, 8], 4);
    });
    await checkLedger(REQUEST);
    const [first, subtotal, unknown, unreadable, note] = STUDY_MARKS;
    expect(studyMarks(host)).toEqual([first, subtotal, unreadable, unknown, note]);
  });
});

test('a connection that is lost in whichever sync leaves their cells alone, and a second check puts all right', async () => {
  const reference = await adoptedOffice();
  await checkLedger(REQUEST);
  const syncs = reference.syncCount;
  const host = await adoptedOffice();
  const before = untouched(host);
  for (let nth = 1; nth <= syncs; nth += 1) {
    host.faults = { failAtSync: nth };
    await errorOf(checkLedger(REQUEST));
    expect(untouched(host)).toEqual(before);
  }
  host.faults = {};
  await checkLedger(REQUEST);
  expect([...studyMarks(host), ...lectureMarks(host)]).toEqual([...STUDY_MARKS, ...LECTURE_MARKS]);
});
