import fc from 'fast-check';
import { dayOf, formatDay } from '../../src/domain/day';
import { exactSum } from '../../src/domain/exact';
import { shortfallOf } from '../../src/domain/finding';
import { parsePeriodLabel, periodHolding, periodsOfYear } from '../../src/domain/period';
import { day } from '../support/ledgerDay';
import { OFFICE } from '../support/ledgerOffice';
import type { CheckedText, TextTable } from '../support/ledgerText';
import { bookOf, checkBook, parseLedgerText } from '../support/ledgerText';

const SEED = 20220305;

/** Runs a property on the same examples each time. */
function holds<Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = 120): void {
  fc.assert(property, { seed: SEED, numRuns });
}

const PLAN = parseLedgerText(`
  截至 2022-09-15
  计划指标
  | 编号 | 考核范围   | 活动类型   | 主题       | 计算方式 | 指标值 | 周期   | 单位 | 参与方式 | 由谁组织 | 截止规则          |
  | 1    | 集体       | 党课       |            | 次数     | 3      | 月     |      |          |          |                   |
  | 2    | 每名党员   | 党课、例会 |            | 次数     | 4      | 季度   |      | 参加     |          |                   |
  | 3    | 每名党员   | 培训       |            | 学时     | 20     | 年     |      |          |          |                   |
  | 4    | 集体       | 招商       |            | 数量     | 5      | 半年   | 万元 |          |          |                   |
  | 5    | 集体       |            | 甲、乙、丙 | 覆盖     |        | 年     |      |          |          |                   |
  | 6    | 每个党支部 | 党课       |            | 次数     | 1      | 季度   |      |          |          |                   |
  | 7    | 集体       | 例会       |            | 次数     | 1      | 每周一 |      |          |          |                   |
  | 8    | 集体       | 例会       |            | 次数     | 1      | 月     |      |          |          | 当月最后1个工作日 |
  | 9    | 每名党员   | 例会       |            | 次数     | 2      | 半年   |      | 主持     | 所在支部 |                   |
  ${OFFICE}
  活动类型
  | 活动类型 | 同日计一次 | 需学时 |
  | 党课     | 是         |        |
  | 例会     |            |        |
  | 培训     |            | 是     |
  | 招商     |            |        |
`);

const HEADERS = [
  '日期',
  '活动类型',
  '内容',
  '主题',
  '参加人员',
  '主持人',
  '学时',
  '数量',
  '组织单位',
  '归属周期',
  '备注',
  '对应指标',
];

const date = fc.integer({ min: day('2021-12-20'), max: day('2023-01-20') }).map(formatDay);

function row(content: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
  return fc.tuple(
    fc.oneof({ weight: 12, arbitrary: date }, fc.constantFrom('', '3.5', '待定')),
    fc.constantFrom('党课', '例会', '培训', '招商', '没有这种'),
    content,
    fc.constantFrom('', '甲', '乙、丙', '丁'),
    fc.constantFrom('', '张三', '李四、王五', '全体党员', '全体党员（除孙七）', '周八'),
    fc.constantFrom('', '张三', '王五'),
    fc.constantFrom('', '1.1', '0.2', '半天', '很多'),
    fc.constantFrom('', '0.1', '0.2万元', '3000元', '3家'),
    fc.constantFrom('', '一支部', '一支部、二支部'),
    fc.constantFrom('', '', '', '2022Q1', '2022-03', '2022', '年初'),
    fc.constantFrom('', '改期'),
    fc.constantFrom('', '', '1', '4、5'),
  );
}

const ROWS = fc.array(row(fc.constantFrom('', '甲', '乙')), { maxLength: 25 });
const ROWS_WITHOUT_CONTENT = fc.array(row(fc.constant('')), { maxLength: 25 });

function check(rows: readonly (readonly string[])[]): Omit<CheckedText, 'text'> {
  const ledger: TextTable = { headers: HEADERS, rows };
  return checkBook(bookOf({ ...PLAN, tables: new Map([...PLAN.tables, ['工作台账', ledger]]) }), PLAN.asOf);
}

test('every date lies in exactly one period of each cadence, and in at most one week', () => {
  holds(
    fc.property(fc.integer({ min: dayOf(1995, 1, 1), max: dayOf(2060, 12, 31) }), (each) => {
      const year = Number(formatDay(each).slice(0, 4));
      for (const span of ['year', 'halfYear', 'quarter', 'month', 'week'] as const) {
        const holding = periodsOfYear(span, year).filter(({ start, end }) => start <= each && each < end);
        if (span === 'week') expect(holding.length).toBeLessThanOrEqual(1);
        else expect(holding).toHaveLength(1);
        const own = periodHolding(span, each);
        expect(own.start <= each && each < own.end).toBe(true);
        expect(parsePeriodLabel(own.label)).toEqual(own);
      }
    }),
    1000,
  );
});

test('one more entry never raises an at-least shortfall', () => {
  holds(
    fc.property(ROWS, row(fc.constantFrom('', '甲', '乙')), (rows, more) => {
      const shortfalls = (checked: Omit<CheckedText, 'text'>): readonly (number | null)[] =>
        checked.result.assessments.flat().map(shortfallOf);
      const [before, after] = [shortfalls(check(rows)), shortfalls(check([...rows, more]))];
      expect(after).toHaveLength(before.length);
      after.forEach((shortfall, index) => expect(shortfall ?? 0).toBeLessThanOrEqual(before[index] ?? 0));
    }),
  );
});

test('the order of rows is irrelevant but for duplicates and ties', () => {
  const shuffled = ROWS_WITHOUT_CONTENT.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
  );
  holds(
    fc.property(shuffled, ([rows, other]) => {
      const judged = (checked: Omit<CheckedText, 'text'>): unknown => ({
        assessments: checked.result.assessments.flat().map(({ actual, status }) => `${actual} ${status}`),
        targets: checked.result.targetStatuses.map(({ status }) => status),
        findings: checked.sheets.findings.map(({ rows: _, ...rest }) => rest),
        issues: checked.issues.map(({ code, found }) => `${code} ${found}`).sort(),
      });
      expect(judged(check(other))).toEqual(judged(check(rows)));
    }),
  );
});

test('checking twice gives the same', () => {
  holds(
    fc.property(ROWS, (rows) => {
      const [first, second] = [check(rows), check(rows)];
      expect(second.sheets).toEqual(first.sheets);
      expect(second.issues).toEqual(first.issues);
    }),
    40,
  );
});

test('every filled row has a word, and the word says whether it counts', () => {
  holds(
    fc.property(ROWS, (rows) => {
      const { sheets, result, book } = check(rows);
      book.input.entries.forEach(({ origin }, place) => {
        const cells = sheets.cells.ledger.get(origin.rowNumber);
        const counts = result.assessments.flat().some((each) => each.rows.includes(place));
        expect(['计入', '提醒'].includes(String(cells?.['status']))).toBe(counts);
        expect(['计入', '提醒', '未计入', '计划中']).toContain(cells?.['status']);
        expect(cells?.['explanation']).not.toBe('');
      });
    }),
    60,
  );
});

test('sums are exact decimals', () => {
  const decimal = fc.tuple(fc.integer({ min: 0, max: 9_000_000_000_000 }), fc.integer({ min: 0, max: 4 }));
  holds(
    fc.property(fc.array(decimal, { maxLength: 40 }), (decimals) => {
      const values = decimals.map(([digits, places]) => Number(`${digits % 1e9}e-${places}`));
      const units = decimals.reduce(
        (sum, [digits, places]) => sum + BigInt(digits % 1e9) * 10n ** BigInt(4 - places),
        0n,
      );
      const text = units.toString().padStart(5, '0');
      expect(exactSum(values)).toBe(Number(`${text.slice(0, -4)}.${text.slice(-4)}`));
    }),
    2000,
  );
});
