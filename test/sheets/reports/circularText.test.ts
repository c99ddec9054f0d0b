import { dayOf } from '../../../src/domain/day';
import { severityOf } from '../../../src/domain/issue';
import { circularPage } from '../../../src/sheets/reports/circularPage';
import { circularText } from '../../../src/sheets/reports/circularText';
import type { ReportFacts } from '../../../src/sheets/reports/ReportFacts';
import { rowTexts } from './pageText';
import { OFFICES, textFacts } from './reportCases';

const OFFICE = `
  截至 2022-05-10
  计划指标
  | 编号 | 指标 | 责任主体 | 活动类型 | 指标值 | 周期 | 考核范围   | 章节   |
  | m    | 例会 | 党组     | 会议     | 1      | 月   | 集体       | （一） |
  | d    | 计划 | 各科室   | 计划     | 1      | 月   | 每个科室   | （一） |
  | p    | 党课 | 党支部   | 党课     | 9      | 年   | 每名党员   | （二） |
  | y    | 走访 | 综合科   | 走访     | 1      | 年   | 集体       | （二） |
  | x    | 调研 | 综合科   | 调研     | XX     | 年   | 集体       | （二） |
  人员名册
  | 姓名 | 科室   | 身份 |
  | 张三 | 综合科 | 党员 |
  | 李四 | 法规科 | 党员 |
  | 王五 | 法规科 | 党员 |
  工作台账
  | 日期       | 活动类型 | 内容 | 组织单位 | 参加人员   |
  | 2022-01-05 | 会议     | 甲   |          | 张三       |
  | 2022-02-05 | 会议     | 乙   |          | 张三       |
  | 2022-05-05 | 会议     | 丙   |          | 张三       |
  | 2022-01-05 | 计划     | 丁   | 综合科   |            |
  | 2022-02-05 | 计划     | 戊   | 综合科   |            |
  | 2022-03-05 | 计划     | 己   | 综合科   |            |
  | 2022-04-05 | 计划     | 庚   | 综合科   |            |
  | 2022-03-08 | 走访     | 辛   |          | 张三       |
  |            | 走访     | 壬   |          | 张三       |
`;

test('the whole paper, with people counted by department', () => {
  const history = [{ asOf: dayOf(2022, 4, 10), met: 2, onTrack: 0, atRisk: 0, short: 2, late: 0, unset: 1 }];
  expect(circularText(textFacts(OFFICE, { history })).split('\n')).toEqual([
    '市金融办2022年5月计划落实情况通报',
    '各科室：',
    '　　截至2022年5月10日，对照2022年计划核查了台账（台账共登记9条，计入8条），现将落实情况通报如下。',
    '　　一、总体情况',
    '　　列入考核4项，达标1项，达标率25.0%；按序时进度正常推进0项，序时达标率25.0%；滞后1项，未达标2项。另有1项指标值待明确，不计入。',
    '　　与上次核查（截至2022年4月10日）相比，达标减少1项，滞后增加1项。',
    '　　分章节看：（一）应考核2项，达标0项，达标率0.0%；（二）应考核2项，达标1项，达标率50.0%。',
    '　　有未达标或滞后事项的责任主体：党组未达标1项；各科室未达标1项；党支部滞后1项。',
    '　　二、主要问题',
    '　　（一）未达标2项。以下事项有一期或几期没有达到要求。',
    '　　1. m 例会（责任主体：党组）：要求每月不少于1次，考核5期，缺3、4月共2期，还差2次。',
    '　　2. d 计划（责任主体：各科室）：要求每个科室每月不少于1次，法规科未达标。',
    '　　（二）滞后1项。以下事项落后于序时进度、临近期限，或者力争完成而没有完成。',
    '　　1. p 党课（责任主体：党支部）：要求每人全年不少于9次，3人滞后（综合科1人、法规科2人）。',
    '　　（三）台账无记录1项。没有开展还是没有登记，须由责任主体核实：p 党课。',
    '　　（四）台账登记质量。1条登记有误、没有计入。',
    '　　三、下步要求',
    '　　（一）抓紧补齐。下列事项还可以补办，请责任主体按期办结。',
    '　　最迟2022年12月31日：党支部——p 党课。',
    '　　已过期或超限的2项，能补做的尽快补做（记为逾期补齐），不能补做的说明原因。',
    '　　（二）核实更正。台账无记录的1项，已开展的立即补登，没有开展的限期开展；登记有误和需要核对的，对照台账 核查说明 逐条更正；指标值待明确的1项，尽快确定指标值。',
    '　　各责任主体要按计划推进各项工作，办结一项登记一项，做到事项、时间、人员与台账一致。',
    '　　　　　　　　　　　　　　　　　　　　市金融办',
    '　　　　　　　　　　　　　　　　　　　　2022年5月10日',
  ]);
});

test('names stand in an annex, and only where they are asked for', () => {
  const withNames = circularText(textFacts(OFFICE, { withNames: true }));
  expect(withNames.split('\n').slice(-2)).toEqual([
    '　　附：未达标人员名单',
    '　　p 党课　滞后3人：张三、李四、王五。',
  ]);
  expect(circularText(textFacts(OFFICE))).toBe(withNames.split('\n').slice(0, -2).join('\n'));
});

describe.each(Object.keys(OFFICES))('every number in the paper of %s is the workbook’s', (office) => {
  const facts = officeOf(office);
  const text = circularText(facts);
  const { result, input, issues } = facts;
  const statuses = result.targetStatuses.map(({ status }) => status);
  const count = (status: string): number => statuses.filter((each) => each === status).length;
  const judged = count('met') + count('onTrack') + count('atRisk') + count('short') + count('late');
  const percent = (part: number): string => `${(Math.floor((part * 1000) / judged + 0.5) / 10).toFixed(1)}%`;

  test('the figures', () => {
    if (judged === 0) return expect(text).toContain('目前没有可以考核的指标');
    expect(text).toContain(`列入考核${judged}项，达标${count('met')}项，达标率${percent(count('met'))}；`);
    expect(text).toContain(
      `正常推进${count('onTrack')}项，序时达标率${percent(count('met') + count('onTrack'))}`,
    );
    for (const [status, word] of [
      ['atRisk', '滞后'],
      ['short', '未达标'],
      ['late', '逾期补齐'],
    ] as const)
      expect(new RegExp(`${word}${count(status)}项`).test(text) || count(status) === 0).toBe(true);
    return undefined;
  });

  test('chapters and owners add up', () => {
    const chapters = [...text.matchAll(/应考核(\d+)项，达标(\d+)项/g)];
    const sum = (place: number): number => chapters.reduce((all, match) => all + Number(match[place]), 0);
    if (chapters.length > 0) expect([sum(1), sum(2)]).toEqual([judged, count('met')]);
    const owners = /责任主体：(.*)。$/m.exec(
      text.split('\n').find((line) => line.includes('有未达标或滞后')) ?? '',
    );
    const ofOwners = (word: string): number =>
      [...(owners?.[1] ?? '').matchAll(new RegExp(`${word}(\\d+)项`, 'g'))].reduce(
        (all, [, each]) => all + Number(each),
        0,
      );
    expect([ofOwners('未达标'), ofOwners('滞后')]).toEqual([count('short'), count('atRisk')]);
  });

  test('the lists and what they leave out', () => {
    for (const [status, word] of [
      ['short', '未达标'],
      ['atRisk', '滞后'],
    ] as const) {
      const lines = text.split('\n');
      const start = lines.findIndex((line) =>
        new RegExp(`^\u3000\u3000（.）${word}\\d+项。|^\u3000\u3000${word}\\d+项。`).test(line),
      );
      expect(start === -1).toBe(count(status) === 0);
      if (start === -1) continue;
      const after = lines.slice(start + 1);
      const listed = after.slice(
        0,
        after.findIndex((line) => !/^\u3000\u3000(\d+\. |其余)/.test(line)),
      );
      const rest = Number(/其余(\d+)项/.exec(listed.join('\n'))?.[1] ?? 0);
      expect(listed.filter((line) => /^\u3000\u3000\d/.test(line)).length + rest).toBe(count(status));
    }
  });

  test('台账: rows, rows that counted, rows at fault', () => {
    const entries = input.entries.length;
    const counted = result.outcomes.filter(({ countedFor }) => countedFor.length > 0).length;
    expect(text).toContain(entries === 0 ? '台账还没有登记' : `台账共登记${entries}条，计入${counted}条`);
    const rowsOf = (severity: string): Set<number> =>
      new Set(
        issues
          .filter((issue) => issue.table === 'ledger' && severityOf(issue) === severity)
          .map(({ origin }) => origin.rowNumber),
      );
    const faulty = rowsOf('error');
    const doubtful = [...rowsOf('notice')].filter((row) => !faulty.has(row));
    expect(/(\d+)条登记有误/.exec(text)?.[1] ?? '0').toBe(String(faulty.size));
    expect(/(\d+)条需要核对/.exec(text)?.[1] ?? '0').toBe(String(doubtful.length));
    const unrecorded = result.findings.filter(({ unrecorded: none }) => none).map(({ target }) => target.id);
    expect(/台账无记录(\d+)项/.exec(text)?.[1] ?? '0').toBe(String(new Set(unrecorded).size));
    expect(/指标值待明确的(\d+)项/.exec(text)?.[1] ?? '0').toBe(String(count('unset')));
  });

  test('people are named only where that is asked for', () => {
    const names = (input.roster?.members ?? []).map(({ name }) => name);
    const named = names.filter((name) => text.includes(name));
    const lacking = new Set(
      result.findings.flatMap(({ subject }) => (subject.kind === 'person' ? [subject.name] : [])),
    );
    expect(named).toEqual(facts.withNames ? names.filter((name) => lacking.has(name)) : []);
  });

  test('the sheet says the same', () => {
    const onSheet = rowTexts(circularPage(facts)).map((texts) => texts.join('').trim());
    expect(onSheet.join('')).toBe(
      text
        .split('\n')
        .map((line) => line.trim())
        .join(''),
    );
  });
});

function officeOf(name: string): ReportFacts {
  const office = OFFICES[name];
  if (office === undefined) throw new Error(`There is no office ${name}`);
  return office();
}
