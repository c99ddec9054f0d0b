import { dayOf } from '../../../src/domain/day';
import { columnLetters } from '../../../src/sheets/columnLetters';
import { placedCells } from '../../../src/sheets/reports/placedCells';
import type { ReportFacts } from '../../../src/sheets/reports/ReportFacts';
import type { ReportPage } from '../../../src/sheets/reports/ReportPage';
import { summaryPage } from '../../../src/sheets/reports/summaryPage';
import { clauseOf, ownersOf, shortNames } from '../../../src/sheets/reports/summaryParts';
import { textHeight } from '../../../src/sheets/reports/textHeight';
import { expectGolden } from '../../support/hostGrid';
import { pageText, rowTexts } from './pageText';
import { OFFICES, officeFacts, textFacts } from './reportCases';

const history = [
  { asOf: dayOf(2022, 6, 30), met: 11, onTrack: 38, atRisk: 2, short: 5, late: 1, unset: 11 },
  { asOf: dayOf(2022, 8, 31), met: 24, onTrack: 22, atRisk: 4, short: 6, late: 1, unset: 11 },
];

function sample(extra: Partial<ReportFacts> = {}): ReportFacts {
  const facts = officeFacts({}, extra);
  return { ...facts, history: [...history, ...facts.history] };
}

/** The first text of the row after the one that begins so. */
function rowsAfter(page: ReportPage, heading: string): string[][] {
  const rows = rowTexts(page);
  return rows.slice(rows.findIndex(([first]) => first?.startsWith(heading)) + 1);
}

test('领导汇总 of the sample office', () => {
  const page = summaryPage(sample(), { formula: '=""' });
  expectGolden('领导汇总-示例', pageText(page));
});

describe('what is late', () => {
  const OFFICE = `
    截至 2022-05-28
    计划指标
    | 编号 | 指标 | 责任主体 | 活动类型 | 指标值 | 周期 | 考核范围 | 计算方式 | 比较 | 单位 |
    | m    | 例会 | 党组     | 会议     | 1      | 月   | 集体     |          |      |      |
    | q    | 研判 | 党组     | 研判     | 1      | 季度 | 集体     |          |      |      |
    | d    | 计划 | 各科室   | 计划     | 1      | 月   | 每个科室 |          |      |      |
    | h    | 学时 | 党支部   | 学习     | 40     | 年   | 每名党员 | 学时     |      | 学时 |
    | c    | 公车 | 综合科   | 公车     | 1      | 年   | 集体     |          | ≤    |      |
    人员名册
    | 姓名 | 科室   | 身份 |
    | 张三 | 综合科 | 党员 |
    | 李四 | 法规科 | 党员 |
    | 王五 | 法规科 | 党员 |
    工作台账
    | 日期       | 活动类型 | 内容 | 组织单位 | 参加人员 | 学时 |
    | 2022-01-05 | 会议     | 甲   |          |          |      |
    | 2022-02-05 | 会议     | 乙   |          |          |      |
    | 2022-01-05 | 计划     | 丁   | 综合科   |          |      |
    | 2022-02-05 | 学习     | 丙   |          | 张三     | 4    |
    | 2022-02-06 | 学习     | 丙   |          | 李四     | 30   |
    | 2022-02-05 | 公车     | 丙   |          |          |      |
    | 2022-02-06 | 公车     | 戊   |          |          |      |
  `;
  const matters = (extra: Partial<ReportFacts> = {}): string[][] =>
    rowsAfter(summaryPage(textFacts(OFFICE, extra), ''), '一、').slice(1, 6);

  test('the most urgent first, each with who, how much, until when and how', () => {
    expect(matters()).toEqual([
      [
        '例会（m）',
        '未达标',
        '党组',
        '3—5月，差3次',
        '5月31日',
        '再开展会议1次；已过期的2期补做，记为逾期补齐',
      ],
      [
        '计划（d）',
        '未达标',
        '综合科、法规科',
        '2个科室共9期',
        '5月31日',
        '督促各自补上，共2次；已过期的7期补做，记为逾期补齐',
      ],
      [
        '研判（q）',
        '未达标',
        '党组',
        '台账无记录（没做还是没登记？）',
        '已过期',
        '先核实：已做的补登台账，没做的说明原因',
      ],
      ['公车（c）', '未达标', '综合科', '超出1次', '已超限', '核对台账，确已超过的说明原因'],
      [
        '学时（h）',
        '滞后',
        '党支部：综合科1人、法规科1人',
        '2人，最多的差40学时',
        '12月31日',
        '组织学习，各自补足学时',
      ],
    ]);
  });

  test('people are named only where that is asked for', () => {
    expect(JSON.stringify(rowTexts(summaryPage(textFacts(OFFICE), '')))).not.toMatch(/张三|李四|王五/);
    expect(matters({ withNames: true })[4]?.[2]).toBe('党支部：张三、王五');
  });

  test('下步 names what falls due by day, what is behind before what is not', () => {
    expect(
      rowsAfter(summaryPage(textFacts(OFFICE), ''), '二、')
        .slice(0, 3)
        .flat(),
    ).toEqual([
      '1. 5月31日前完成：例会（党组）、计划（各科室，2个）。',
      '2. 6月30日前完成：研判（党组）。',
      '3. 12月31日前完成：学时（党支部，3人）。',
    ]);
  });
});

test.each([
  ['（二）深化思想引领，持续深入学习贯彻各项工作要求', '（二）深化思想引领'],
  ['三、组织领导和工作保障', '三、组织领导和工作保障'],
])('the chapter %s is listed as %s', (chapter, short) => {
  expect(clauseOf(chapter)).toBe(short);
});

test.each([
  ['党组、综合科、党支部', '党组、综合科、党支部'],
  ['党组、党支部、综合科、资本市场科', '党组等4个'],
  ['地方金融监督管理和金融风险防范处置协调科', '地方金融监督管理和…'],
])('the owners %s are listed as %s', (owner, short) => {
  expect(ownersOf(owner)).toBe(short);
});

test('names are not cut to the same word', () => {
  const names = ['党组、党支部、综合科、资本市场科', '党组、党支部、综合科、普惠金融科', '综合科'];
  expect([...shortNames(names, ownersOf).values()]).toEqual(names);
});

test('nothing amiss is said as such', () => {
  const page = summaryPage(OFFICES['nothingAmiss']?.() ?? sample(), '');
  const texts = rowTexts(page).flat();
  expect(texts).toContain('没有滞后和未达标的事项。');
  expect(texts.join('')).toContain('2项已达标或按序时推进，占100.0%；没有滞后和未达标的。');
  expect(texts).toContain('目前没有已开始而未完成的事项，按计划推进。');
});

test('a share of meetings is not made good by another meeting', () => {
  const page = summaryPage(officeFacts({}, {}, dayOf(2023, 4, 15)), '');
  const [first] = rowsAfter(page, '事项');
  expect([first?.[0], first?.at(-1)]).toEqual([
    '会议落实第一议题（5a）',
    '已过期，核对登记，确未安排的说明原因',
  ]);
});

test('after the year nothing falls due', () => {
  const steps = (facts: ReportFacts): string | undefined =>
    rowsAfter(summaryPage(facts, ''), '二、下步要求')[0]?.[0];
  expect(steps(officeFacts({}, {}, dayOf(2022, 12, 31)))).toMatch(/^1\. /);
  const over = officeFacts({}, {}, dayOf(2023, 4, 15));
  expect(steps(over)).toBe('计划年度已结束，没有完成的事项补做并登记（记为逾期补齐），不能补做的说明原因。');
  expect(steps({ ...over, result: { ...over.result, findings: [] } })).toBe(
    '计划年度已结束，没有未完成的事项。',
  );
});

describe.each(Object.keys(OFFICES))('%s', (office) => {
  const facts = OFFICES[office]?.() ?? sample();
  const page = summaryPage(facts, '');
  const { result } = facts;
  const count = (...wanted: readonly string[]): number =>
    result.targetStatuses.filter(({ status }) => wanted.includes(status)).length;
  const judged = count('met', 'onTrack', 'late', 'atRisk', 'short');
  const rate = (part: number): string =>
    judged === 0 ? '—' : String(Math.floor((part * 1000) / judged + 0.5) / 1000);

  test('every figure equals the assessments', () => {
    expect(rowsAfter(page, '应考核')[0]).toEqual([
      String(judged),
      rate(count('met')),
      rate(count('met', 'onTrack')),
      String(count('short')),
    ]);
    const matters = new Set(result.findings.map(({ target }) => target.id));
    const listed = rowsAfter(page, '一、').slice(1);
    const end = listed.findIndex(([first]) => first?.startsWith('二、'));
    if (matters.size > 0) expect(end).toBeLessThanOrEqual(Math.min(10, matters.size));
    for (const [matter = ''] of listed.slice(0, matters.size === 0 ? 0 : end))
      expect(matters).toContain(/（([^（）]+)）$/.exec(matter)?.[1]);
  });

  test('the parts add up, and their totals are sums of exactly their rows', () => {
    const rows = rowTexts(page);
    const header = rows.findIndex(([first]) => first === '章节');
    const totals = rows.findIndex(([first], index) => index > header && first === '合计');
    const states = ['met', 'onTrack', 'late', 'atRisk', 'short'];
    for (const first of [1, 10]) {
      states.forEach((status, index) => {
        const column = rows.slice(header + 1, totals).map((row) => Number(row[first + index] ?? 0));
        expect(column.reduce((sum, each) => sum + each, 0)).toBe(count(status));
        const letters = columnLetters(first + index);
        expect(rows[totals]?.[first + index]).toBe(`=SUM(${letters}${header + 2}:${letters}${totals})`);
      });
    }
  });

  test('the chart lies beside the table that it shows', () => {
    const { chart } = page;
    if (chart === null) return expect(judged).toBe(0);
    const rows = rowTexts(page);
    expect(rows[chart.headerRow]?.slice(chart.categoryColumn, chart.categoryColumn + 6)).toEqual([
      '责任主体',
      '达标',
      '正常',
      '逾期补齐',
      '滞后',
      '未达标',
    ]);
    expect(chart.seriesColumns).toEqual([10, 11, 12, 13, 14]);
    expect(chart.colours).toHaveLength(5);
    const owners = rows.slice(chart.rows.start, chart.rows.end).map((row) => row[chart.categoryColumn]);
    expect(owners.every((owner) => owner !== '' && owner !== '合计')).toBe(true);
    expect(rows[chart.rows.end]?.[chart.categoryColumn] ?? '').toMatch(/^(合计)?$/);
    return undefined;
  });

  test('one page that prints large enough to be read, nothing cut off', () => {
    expect([page.fit, page.orientation]).toEqual(['onePage', 'landscape']);
    const { widths, rows } = page;
    const POINTS: Readonly<Record<string, number>> = {
      title: 22,
      lead: 14,
      heading: 14,
      figure: 24,
      figurePercent: 24,
    };
    for (const { cell, row, column, columns } of placedCells(page)) {
      if (typeof cell.value === 'object') continue;
      // Merged cells have the margins of all their columns but one.
      const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each + 5 / 7, -5 / 7);
      const needed = textHeight([{ text: String(cell.value), width }], POINTS[cell.style] ?? 11);
      if (cell.style !== 'figure' && cell.style !== 'figurePercent')
        // Lines of the page are a little closer than elsewhere.
        expect((rows[row]?.height ?? 0) + 4).toBeGreaterThanOrEqual(needed);
    }
    const [across, down] = [
      widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0),
      rows.reduce((sum, { height }) => sum + (height ?? 0), 0),
    ];
    const centimetre = 72 / 2.54;
    const scale = Math.min(1, ((29.7 - 2.2) * centimetre) / across, ((21 - 2.2) * centimetre) / down);
    expect(scale * 11).toBeGreaterThan(office === 'sample' ? 8 : 7.5);
  });
});
