import { checkLedger } from '../../src/actions/checkLedger';
import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import { failureText } from '../../src/actions/failureText';
import { goToPlace } from '../../src/actions/goToCell';
import type { Host } from '../../workbench/node/startHost';
import { addSheet, adoptedOffice, LECTURES, STUDY } from '../support/adoptedOffice';
import { errorOf, REQUEST } from '../support/hostOffice';

async function onSheet(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const remove = (name: string): Promise<void> => onSheet(name, (sheet) => sheet.delete());

const rename = (name: string, to: string): Promise<void> =>
  onSheet(name, (sheet) => {
    sheet.name = to;
  });

/** Keeps a text as the workbook's mappings, as another hand or version may. */
async function keepMappings(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add('planLedgerCheck.mappings', text);
    await context.sync();
  });
}

/** The data problems of whole ledgers. */
function ledgerProblems({ problems, issues }: CheckOutcome): unknown[] {
  const codes = new Map(issues.map(({ code, origin }) => [`${origin.sheet} ${origin.rowNumber}`, code]));
  return problems.flatMap(({ origin, severity, text, address }) => {
    const code = codes.get(`${origin.sheet} ${origin.rowNumber}`) ?? '';
    return code.startsWith('adopted') ? [[origin.sheet, severity, text, address]] : [];
  });
}

const lectureMarks = ({ workbook }: Host, sheet = '党课台账'): unknown[] =>
  workbook.values(sheet, 'E2:E3').flat();

test('a sheet that was renamed is found by its id, one that was made anew by its name', async () => {
  const host = await adoptedOffice();
  await rename('党课台账', '讲课');
  await remove('学习台账');
  await addSheet(host, STUDY);
  const outcome = await checkLedger(REQUEST);
  expect(ledgerProblems(outcome)).toEqual([]);
  expect(lectureMarks(host, '讲课')).toEqual(['计入', '计入']);
  expect(outcome.rows.read).toBe(5);
  expect(host.workbook.values('学习台账', 'H3:I4')).toEqual([
    ['核查', '核查说明'],
    ['计入', '计入 1a、1b'],
  ]);
});

test('a sheet that is gone is found by its headers on another, and that is said', async () => {
  const host = await adoptedOffice();
  await remove('党课台账');
  await addSheet(host, { ...LECTURES, name: '党课2022' });
  const outcome = await checkLedger(REQUEST);
  expect(ledgerProblems(outcome)).toEqual([
    [
      '党课2022',
      'notice',
      '套用的工作表「党课台账」找不到，按表头改读「党课2022」；请在“套用现有台账”中确认或修改',
      'A1',
    ],
  ]);
  expect(outcome.rows.read).toBe(5);
  // Nobody said that it may be written on.
  expect(host.workbook.values('党课2022', 'E1:F3').flat().join('')).toBe('');
});

test.each([
  ['no other has its headers', []],
  ['two others have them', ['党课甲', '党课乙']],
])('a sheet that is gone, and %s: its rows are not checked, and that is an error', async (_what, others) => {
  const host = await adoptedOffice();
  await remove('党课台账');
  for (const name of others) await addSheet(host, { ...LECTURES, name });
  const outcome = await checkLedger(REQUEST);
  expect(ledgerProblems(outcome)).toEqual([
    [
      '党课台账',
      'error',
      '套用的工作表「党课台账」找不到了，其中的记录没有检查；请在“套用现有台账”中修改或取消套用',
      null,
    ],
  ]);
  expect(outcome.rows.read).toBe(3);
  for (const name of others) expect(host.workbook.values(name, 'E1:F3').flat().join('')).toBe('');
  const [problem] = outcome.problems;
  if (problem === undefined) throw new RangeError('No problem');
  expect(await goToPlace(problem.place)).toEqual({ found: 'asBefore' });
});

test.each([
  [
    'A1',
    '时光',
    [
      'error',
      '套用的工作表「党课台账」里找不到对应的表头，其中的记录没有检查；请恢复表头，或在“套用现有台账”中修改或取消套用',
    ],
    3,
  ],
  [
    'C1',
    '教员',
    ['notice', '套用的列「主讲」找不到了，这一列没有读取；请恢复表头，或在“套用现有台账”中修改'],
    5,
  ],
])('the header %s is changed to %s', async (address, header, [severity, text], read) => {
  const host = await adoptedOffice();
  host.workbook.type('党课台账', address, header);
  const outcome = await checkLedger(REQUEST);
  expect(ledgerProblems(outcome)).toEqual([['党课台账', severity, text, 'A1']]);
  expect(outcome.rows.read).toBe(read);
});

test('what a row lacks because its sheet has no such column is said of the sheet', async () => {
  const host = await adoptedOffice();
  host.workbook.type('党课台账', 'C1', '教员');
  await checkLedger(REQUEST);
  expect(host.workbook.value('党课台账', 'F2')).toBe(
    '未计入：本表没有〔主讲人〕这一列，这类活动需填主讲人；可在“套用现有台账”中对应一列或固定填写；〔主讲人〕中没有 2a 的考核对象',
  );
});

test.each([
  ['{', '对应关系不是有效的 JSON，套用的台账没有检查；请在“套用现有台账”中修改或取消套用'],
  [
    '{"version":9}',
    '对应关系的版本是「9」，这里只认 1，套用的台账没有检查；请在“套用现有台账”中修改或取消套用',
  ],
])('mappings that cannot be read (%s) are a data problem, and the rest is checked', async (kept, text) => {
  await adoptedOffice(undefined, [{ 日期: '2022-3-7', 活动类型: '文件印发', 内容: '通知' }]);
  await keepMappings(kept);
  const outcome = await checkLedger(REQUEST);
  expect(ledgerProblems(outcome)).toEqual([['工作台账', 'error', text, null]]);
  expect(outcome.rows).toEqual({ read: 1, counted: 1 });
});

describe('a workbook without 工作台账', () => {
  test('is checked on what was adopted', async () => {
    const host = await adoptedOffice([LECTURES]);
    await remove('工作台账');
    const outcome = await checkLedger(REQUEST);
    expect(outcome.rows).toEqual({ read: 2, counted: 2 });
    expect(outcome.unwritten).toBeNull();
    expect(lectureMarks(host)).toEqual(['计入', '计入']);
  });

  test('a sheet of others that is called so is read by its mapping', async () => {
    const host = await adoptedOffice();
    await remove('工作台账');
    await rename('党课台账', '工作台账');
    const outcome = await checkLedger(REQUEST);
    expect(outcome.rows).toEqual({ read: 5, counted: 4 });
    expect(lectureMarks(host, '工作台账')).toEqual(['计入', '计入']);
    expect(host.workbook.values('工作台账', 'A1:G1').flat()).toEqual([
      '授课时间',
      '题目',
      '主讲',
      '地点',
      '核查',
      '核查说明',
      '',
    ]);
  });

  test('and whose adopted sheets are gone as well has no ledger', async () => {
    await adoptedOffice([LECTURES]);
    await remove('工作台账');
    await remove('党课台账');
    const error = await errorOf(checkLedger(REQUEST));
    expect(failureText(error).title).toBe('缺少工作表「党课台账」');
  });
});
