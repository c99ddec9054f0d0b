import { adoptLedger } from '../../src/actions/adoptLedger';
import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import { checkLedger } from '../../src/actions/checkLedger';
import { reportOf, type Report } from '../../workbench/demo/report';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { ALL_LEDGERS } from '../../workbench/samples/ledgers/allLedgers';
import { MEETINGS } from '../../workbench/samples/ledgers/meetings';
import { FAULT } from '../../src/sheets/describe/highlight';
import { columnOf, typeRows } from '../support/hostOffice';
import { ALL_EXPECTED } from './expected/allExpected';
import { EXPECTED_VOLUNTEERING } from './expected/volunteering';
import { YEAR_END, adoption, adoptionSheet, answered, ledgerOffice } from './ledgerOffice';

interface Checked {
  readonly workbook: EngineWorkbook;
  readonly outcome: CheckOutcome;
  readonly report: Report;
}

/** All ledgers in one workbook, adopted and checked together; the filter that was left on is off. */
const checked: Promise<Checked> = (async () => {
  const { workbook } = await ledgerOffice(ALL_LEDGERS);
  workbook.clearFilter(MEETINGS.sheet);
  const book = await adoption();
  for (const expected of ALL_EXPECTED) {
    const sheet = adoptionSheet(book, expected.sample);
    await adoptLedger(sheet, answered(sheet, expected));
  }
  const outcome = await checkLedger(YEAR_END);
  return { workbook, outcome, report: reportOf(outcome) };
})();

describe.each(ALL_EXPECTED.map((expected) => [expected.sample.sheet, expected] as const))(
  '%s',
  (name, expected) => {
    test('every entry has its word, and no other row has one', async () => {
      const { workbook } = await checked;
      const column = columnOf(workbook, name, '核查');
      const words = workbook
        .values(name, `${column}1:${column}40`)
        .flatMap(([word], index) => (word === '' || word === '核查' ? [] : [`${index + 1} ${String(word)}`]));
      expect(words.join(' ')).toBe(expected.words);
    });
  },
);

/** Worked out by hand from the ledgers. */
test.each([
  // 3-18 (three talks), 4-12, 5-12, 6-9 (of two days), 9-15 (two talks).
  ['10f', '', '2022', 5],
  // 2 + 1.5 + 2 (5-5) + 1.5 (7-1) + 2 (12-8) + 12 (12-9 to 12-10).
  ['10b', '王磊', '2022', 21],
  // And 4 (4-18), 16 (11-21 to 11-22).
  ['10b', '赵建国', '2022', 41],
  // 2 + 1.5 + 16 (2-21 to 2-22).
  ['10b', '韩志勇', '2022', 19.5],
  ['9e', '吴国强', '2022', 37],
  // 会议台账 and 党组会议 are one stream; the meeting of 22 February takes two rows and is one.
  ['2i', '', '2022-01', 2],
  ['2i', '', '2022-02', 1],
  ['2i', '', '2022-03', 2],
  ['7a', '', '2022', 1],
  ['11e', '', '2022', 1],
  ['17h', '', '2022', 1],
  ['8c', '', '2022', 1],
  // 会议台账 6-24, 学习台账 4-18.
  ['5d', '', '2022', 2],
  ['5g', '赵建国', '2022', 1],
  ['5i', '吴国强', '2022', 1],
  ['5f', '', '2022-W02', 1],
  ['5f', '', '2022-W07', 1],
  ['5f', '', '2022-W49', 0],
  // 3 of 16 meetings.
  ['5a', '', '2022', 18.75],
  ['17e', '', '2022-02', 1],
  ['17e', '', '2022-03', 0],
  ['5c', '', '2022', 1],
  ['8a', '', '2022', 1],
  ['17a', '', '2022', 1],
  ['14c', '', '2022', 4],
  ['13a', '', '2022', 1],
  ['10d', '', '2022', 4],
  // 党员大会 4 + 1, 支委会 2, 党小组会 1 + 4, 党课 2, 主题党日 6, 组织生活会 1.
  ['10c', '', '2022', 21],
])('%s %s %s: %s', async (targetId, subject, period, actual) => {
  const { report } = await checked;
  const found = report.assessments.find(
    (each) => each.targetId === targetId && each.subject === subject && each.period === period,
  );
  expect(found?.actual).toBe(actual);
});

test.each([
  ['谈心谈话', 9, '谈话对象', '张山'],
  ['谈心谈话', 11, '谈话时间', '待定'],
  ['会议台账', 8, '会议类型', '专题会'],
  ['学习台账', 13, '课时', '两小时'],
  ['发文登记', 8, '印发日期', ''],
  ['党组会议', 8, '参会人员', '各科科长'],
])(
  '%s row %s: 〔%s〕%s is named with the header of its sheet and coloured',
  async (sheet, row, header, word) => {
    const { workbook } = await checked;
    const said = String(workbook.value(sheet, `${columnOf(workbook, sheet, '核查说明')}${row}`));
    expect(said).toContain(`〔${header}〕`);
    expect(said).toContain(word);
    expect(workbook.shownFill(sheet, `${columnOf(workbook, sheet, header)}${row}`)).toBe(FAULT.fill);
  },
);

test('problems and counted rows name the sheet', async () => {
  const { outcome } = await checked;
  const places = outcome.problems.map(({ origin }) => `${origin.sheet} ${origin.rowNumber}`);
  expect(places).toEqual(expect.arrayContaining(['谈心谈话 9', '会议台账 8', '志愿服务台账 4', 'Sheet1 19']));
  const [lectures] = outcome.findings.filter(({ targetId }) => targetId === '5d');
  expect(lectures?.rows).toContain('会议台账');
  expect(lectures?.rows).toContain('学习台账');
});

test('what stands in two ledgers is counted once', async () => {
  const { workbook } = await ledgerOffice([EXPECTED_VOLUNTEERING.sample]);
  typeRows(workbook, '工作台账', [
    { 日期: '2022-2-25', 活动类型: '志愿服务', 内容: '社区防疫值守', 参加人员: '王磊' },
  ]);
  const sheet = adoptionSheet(await adoption(), EXPECTED_VOLUNTEERING.sample);
  await adoptLedger(sheet, answered(sheet, EXPECTED_VOLUNTEERING));
  const outcome = await checkLedger(YEAR_END);
  const { name } = sheet;
  const said = String(workbook.value(name, `${columnOf(workbook, name, '核查说明')}2`));
  expect(said).toContain('工作台账');
  expect(outcome.issues.map(({ code, origin }) => `${code} ${origin.sheet} ${origin.rowNumber}`)).toContain(
    `duplicate ${name} 2`,
  );
});

test('a filter left on: nothing is written, and that is said', async () => {
  const { workbook } = await ledgerOffice([MEETINGS]);
  const expected = ALL_EXPECTED.find(({ sample }) => sample === MEETINGS);
  const sheet = adoptionSheet(await adoption(), MEETINGS);
  if (expected !== undefined) await adoptLedger(sheet, answered(sheet, expected));
  const { unwritten, rows } = await checkLedger(YEAR_END);
  expect(unwritten).toEqual({ reason: 'filtered', sheets: [MEETINGS.sheet] });
  // Rows that cannot be seen count all the same.
  expect(rows.read).toBe(9);
  expect(workbook.value(MEETINGS.sheet, `${columnOf(workbook, MEETINGS.sheet, '核查')}3`)).toBe('');
});
