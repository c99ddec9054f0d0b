import fc from 'fast-check';
import type { Assessment } from '../../../src/domain/assess';
import { formatDay } from '../../../src/domain/day';
import { circularText } from '../../../src/sheets/reports/circularText';
import { peoplePage } from '../../../src/sheets/reports/peoplePage';
import { progressPage } from '../../../src/sheets/reports/progressPage';
import type { ReportFacts } from '../../../src/sheets/reports/ReportFacts';
import type { ReportPage } from '../../../src/sheets/reports/ReportPage';
import { summaryPage } from '../../../src/sheets/reports/summaryPage';
import { supervisionPage } from '../../../src/sheets/reports/supervisionPage';
import { day } from '../../support/ledgerDay';
import { bookOf, checkBook, parseLedgerText } from '../../support/ledgerText';
import { rowTexts } from './pageText';
import { factsOf } from './reportCases';

/*
 * Every figure of the pages is counted again here, from result.assessments alone and by other means than the pages',
 * for random offices.
 */

const SEED = 20221105;
const PEOPLE = ['张一', '李二', '王三', '赵四', '钱五'];
const JUDGED = ['short', 'atRisk', 'late', 'onTrack', 'met'];
const SIGN: Readonly<Record<string, string>> = {
  short: '✗',
  atRisk: '△',
  late: '补',
  onTrack: '…',
  met: '✓',
};
const WORD: Readonly<Record<string, string>> = {
  short: '未达标',
  atRisk: '滞后',
  late: '逾期补齐',
  onTrack: '正常',
  met: '达标',
};

const FRAME = parseLedgerText(`
  截至 2022-09-15
  人员名册
  | 姓名 | 科室   | 党支部   | 身份       |
  | 张一 | 综合科 | 第一支部 | 党支部书记 |
  | 李二 | 综合科 | 第一支部 | 党员       |
  | 王三 | 法规科 | 第二支部 | 党员       |
  | 赵四 | 法规科 |          | 党员       |
  | 钱五 |        | 第二支部 | 群众       |
  活动类型
  | 活动类型 |
  | 党课     |
  | 例会     |
  | 培训     |
`);

const targets = fc.array(
  fc.tuple(
    fc.constantFrom('党组', '支部', '综合科', '党组、支部', ''),
    fc.constantFrom('集体', '集体', '每个科室', '每个党支部', '每名党员', '每名党支部书记'),
    fc.constantFrom('党课', '例会', '培训'),
    fc.constantFrom('次数', '学时', '占比', '最新值'),
    fc.constantFrom('1', '2', '5', 'XX'),
    fc.constantFrom('年', '半年', '季度', '月', '周'),
    fc.constantFrom('≥', '≥', '≤'),
    fc.constantFrom('是', '是', '是', '只记数', '否'),
    fc.constantFrom('甲章', '乙章', ''),
  ),
  { minLength: 1, maxLength: 9 },
);

const rows = fc.array(
  fc.tuple(
    fc.integer({ min: day('2022-01-03'), max: day('2022-12-20') }).map(formatDay),
    fc.constantFrom('党课', '例会', '培训', '没有'),
    fc.constantFrom('全体党员', '张一', '李二、王三', ''),
    fc.constantFrom('', '2', '4'),
    fc.constantFrom('', '综合科', '第一支部', '法规科、第二支部'),
    // What is done for an earlier period is late.
    fc.constantFrom('', '', '2022Q1', '2022H1', '2022-03'),
  ),
  { maxLength: 30 },
);

const asOfDay = fc.integer({ min: day('2022-01-05'), max: day('2023-02-10') });

const facts = fc
  .tuple(targets, rows, asOfDay, fc.boolean())
  .map(([plan, ledger, asOf, withNames]): ReportFacts => {
    const tables = new Map([
      ...FRAME.tables,
      [
        '计划指标',
        {
          headers: [
            '编号',
            '指标',
            '责任主体',
            '考核范围',
            '活动类型',
            '计算方式',
            '指标值',
            '周期',
            '比较',
            '启用',
            '章节',
          ],
          rows: plan.map((fields, index) => [`t${index}`, `事项${index}号`, ...fields]),
        },
      ],
      [
        '工作台账',
        {
          headers: ['日期', '活动类型', '参加人员', '学时', '组织单位', '归属周期', '内容'],
          rows: ledger.map((fields, index) => [...fields, `内容${index}`]),
        },
      ],
    ]);
    return factsOf(checkBook(bookOf({ ...FRAME, tables }), asOf), { withNames });
  });

function holds(check: (office: ReportFacts) => void): void {
  fc.assert(fc.property(facts, check), { seed: SEED, numRuns: 150 });
}

const worst = (assessments: readonly Assessment[]): string | undefined =>
  JUDGED.find((status) => assessments.some((each) => each.status === status));

/** The judged targets with the worst of their assessments, as semantics §5 says: met only where the whole year is. */
function judgedTargets({ result }: ReportFacts): {
  readonly id: string;
  readonly chapter: string;
  readonly owner: string;
  readonly status: string;
}[] {
  return result.plan.grids.flatMap(({ target: { id, chapter, owner } }, index) => {
    const own = result.assessments[index] ?? [];
    if (own.some(({ status }) => status === 'tally')) return [];
    const bad = ['short', 'atRisk', 'late'].find((status) => own.some((each) => each.status === status));
    const judged = own.some(({ status }) => JUDGED.includes(status));
    const unset = own.some(({ obligation, status }) => status === 'unset' || obligation.quota === null);
    if (unset || own.every(({ status }) => status === 'exempt')) return [];
    if (bad !== undefined) return [{ id, chapter, owner, status: bad }];
    const done = own.every(({ status }) => status === 'met' || status === 'exempt');
    return judged || own.length > 0 ? [{ id, chapter, owner, status: done ? 'met' : 'onTrack' }] : [];
  });
}

function rate(part: number, whole: number): string {
  return whole === 0 ? '—' : String(Math.floor((part * 1000) / whole + 0.5) / 1000);
}

/** The rows after the first whose first text begins so. */
function after(page: ReportPage, heading: string): string[][] {
  const texts = rowTexts(page);
  return texts.slice(texts.findIndex(([first]) => first?.startsWith(heading) === true) + 1);
}

test('领导汇总: the four figures, the parts and how many matters', () => {
  holds((office) => {
    const page = summaryPage(office, '');
    const judged = judgedTargets(office);
    const count = (status: string): number => judged.filter((each) => each.status === status).length;
    expect(after(page, '应考核')[0]).toEqual([
      String(judged.length),
      rate(count('met'), judged.length),
      rate(count('met') + count('onTrack'), judged.length),
      String(count('short')),
    ]);
    const lines = after(page, '章节');
    const body = lines.slice(
      0,
      lines.findIndex(([first]) => first === '合计'),
    );
    for (const [column, field] of [
      [0, 'chapter'],
      [9, 'owner'],
    ] as const)
      for (const line of body) {
        const word = line[column] ?? '';
        if (word === '') continue;
        const own = judged.filter((each) => each[field] === (word.startsWith('（未') ? '' : word));
        const of = (...wanted: string[]): number =>
          own.filter(({ status }) => wanted.includes(status)).length;
        expect(line.slice(column + 1, column + 8)).toEqual([
          ...['met', 'onTrack', 'late', 'atRisk', 'short'].map((status) => String(of(status))),
          String(own.length),
          rate(of('met', 'onTrack'), own.length),
        ]);
      }
    const bad = judged.filter(({ status }) => status === 'short' || status === 'atRisk').length;
    if (bad > 0) expect(JSON.stringify(rowTexts(page))).toMatch(new RegExp(`事项（共${bad}项`));
  });
});

test('月度进度: each row’s progress and word, and each month that one subject owes', () => {
  holds((office) => {
    const page = rowTexts(progressPage(office));
    office.result.plan.grids.forEach(({ target }, index) => {
      const own = office.result.assessments[index] ?? [];
      const line = page.find(([first]) => first === target.id);
      if (own.length === 0) return expect(line).toBeUndefined();
      const judged = own.filter(({ status }) => JUDGED.includes(status));
      const texts = line?.filter((text) => text !== '') ?? [];
      if (judged.length > 1) {
        const done = judged.filter(({ status }) => status === 'met' || status === 'late').length;
        expect(texts).toContain(`${done}/${judged.length} ${SIGN[worst(own) ?? ''] ?? ''}`);
      }
      if (target.cadence === 'month' && target.scope.kind === 'collective')
        for (const { status, actual, obligation } of judged)
          expect(texts).toContain(`${actual ?? '无'}/${obligation.quota ?? ''} ${SIGN[status] ?? ''}`);
      return undefined;
    });
  });
});

test('个人达标: each person’s done of judged and worst status, and all together', () => {
  holds((office) => {
    const page = rowTexts(peoplePage(office));
    const personal = office.result.plan.grids.flatMap(({ target }, index) =>
      target.scope.kind === 'person' ? [office.result.assessments[index] ?? []] : [],
    );
    for (const name of PEOPLE) {
      const things = personal
        .map((each) => each.filter(({ obligation }) => obligation.subject.name === name))
        .filter((each) => each.length > 0);
      const line = page.find(([first]) => first === name);
      if (things.length === 0) {
        expect(line).toBeUndefined();
        continue;
      }
      const states = things.flatMap((each) => worst(each) ?? []);
      const done = states.filter((status) => status === 'met' || status === 'late').length;
      const all = worst(things.flat());
      expect(line?.slice(-2)).toEqual(
        all === undefined
          ? ['—', expect.any(String)]
          : [`${done}/${states.length} ${SIGN[all] ?? ''}`, WORD[all]],
      );
    }
  });
});

test('督办单: every finding stands with each who must act, and the overview counts them', () => {
  holds((office) => {
    const page = rowTexts(supervisionPage(office));
    const owed = new Map<string, number>();
    office.result.plan.grids.forEach(({ target }, index) => {
      const bad = (office.result.assessments[index] ?? []).filter(
        ({ status }) => status === 'short' || status === 'atRisk',
      );
      const names = new Set(
        bad.flatMap(({ obligation: { subject } }) =>
          subject.kind === 'collective' ? (target.owner || '未列责任主体').split('、') : [subject.name],
        ),
      );
      for (const name of names) owed.set(name, (owed.get(name) ?? 0) + 1);
    });
    const overview = page.filter(
      (line) => /^\d+$/.test(line[0] ?? '') && line.length >= 6 && /^\d+$/.test(line[2] ?? ''),
    );
    const listed = overview.map(
      ([, name, count]) => [(name ?? '').replace(/（.*）$/, ''), Number(count)] as const,
    );
    expect(new Map(listed)).toEqual(owed);
    const blocks = page.flat().filter((text) => /^承办(单位|人)：/.test(text));
    expect(blocks).toHaveLength(owed.size);
  });
});

test('通报: its figures are those of the assessments', () => {
  holds((office) => {
    const text = circularText(office);
    const judged = judgedTargets(office);
    const count = (status: string): number => judged.filter((each) => each.status === status).length;
    if (judged.length === 0) return expect(text).toContain('没有可以考核的指标');
    expect(text).toContain(`列入考核${judged.length}项，达标${count('met')}项，`);
    for (const [status, word] of [
      ['short', '未达标'],
      ['atRisk', '滞后'],
    ] as const)
      if (count(status) > 0) expect(text).toContain(`${word}${count(status)}项`);
    return undefined;
  });
});

test('people are named on what others read only where that is asked for', () => {
  holds((office) => {
    const texts = [rowTexts(summaryPage(office, '')).flat().join('\n'), circularText(office)];
    if (office.withNames) return;
    for (const text of texts) for (const name of PEOPLE) expect(text).not.toContain(name);
  });
});
