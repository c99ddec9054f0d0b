import { followUps } from '../../../src/sheets/reports/followUps';
import { supervisionPage } from '../../../src/sheets/reports/supervisionPage';
import type { ReportPage } from '../../../src/sheets/reports/ReportPage';
import { rowTexts } from './pageText';
import { OFFICES, textFacts } from './reportCases';

const FACTS = textFacts(`
  截至 2022-05-31
  计划指标
  | 编号 | 指标 | 责任主体     | 活动类型 | 指标值 | 周期 | 考核范围   | 章节   | 任务   | 原文       |
  | y    | 会议 | 党组、综合科 | 会议     | 12     | 年   | 集体       | （一） | 1.抓好 | 每月一次会 |
  | m    | 报表 | 综合科       | 报表     | 1      | 月   | 集体       |        |        |            |
  | n    | 走访 |              | 走访     | 9      | 年   | 集体       |        |        |            |
  | d    | 计划 | 各科室       | 计划     | 1      | 年   | 每个科室   |        |        |            |
  | q    | 计划 | 各科室       | 计划     | 1      | 季度 | 每个科室   |        |        |            |
  | p    | 党课 | 党支部       | 党课     | 9      | 年   | 每名党员   |        |        |            |
  人员名册
  | 姓名 | 科室   | 身份 |
  | 张三 | 综合科 | 党员 |
  | 李四 |        | 党员 |
  工作台账
  | 日期       | 活动类型 | 内容 |
  | 2022-01-05 | 会议     | 甲   |
  | 2022-02-05 | 会议     | 乙   |
  | 2022-02-07 | 报表     | 丙   |
`);

test('whoever must act has the matters that are theirs, what can be mended first', () => {
  expect(
    followUps(FACTS).map(({ kind, name, department, matters, people }) => [
      kind,
      name,
      department,
      matters.map(({ finding }) => finding.target.id).join(' '),
      people,
    ]),
  ).toEqual([
    ['department', '综合科', '', 'm y q', 1],
    ['owner', '党组', '', 'y', 0],
    ['owner', '未列责任主体', '', 'n', 0],
    ['person', '张三', '综合科', 'p', 0],
    ['person', '李四', '', 'p', 0],
  ]);
});

test('a block: what is asked, missing, by when, the plan’s words, room to sign', () => {
  expect(blocksOf(supervisionPage(FACTS))[1]).toEqual([
    ['督　办　单'],
    ['截至日期：2022年5月31日　　核查时间：2022年9月30日 10:00'],
    ['承办单位：综合科'],
    [
      '　　对照市金融办2022年计划核查台账，下列3项没有达到要求，其中最早的一项最迟2022年5月31日办结。请逐项办理，办结后及时登记台账；已经开展而没有登记的请补登，有出入的请说明。本科室另有1人的个人指标没有完成，见本人的督办单。',
    ],
    ['序号', '事项', '要求', '已有', '还差', '最迟办结'],
    ['1', '未达标　m 报表', '每月不少于1次', '各0次', '4次\n缺1、3—5月', '2022年5月31日'],
    [
      '怎么补：再开展报表1次，最迟2022年5月31日。2022-01、2022-03、2022-04 已过期：补做记为逾期补齐，〔归属周期〕填 2022-01 等。\n计划条款：—',
    ],
    ['2', '滞后　y 会议', '全年不少于12次', '2次', '10次', '2022年12月31日'],
    ['怎么补：再开展会议10次，最迟2022年12月31日。\n计划条款：（一）　1.抓好：“每月一次会”'],
    ['3', '未达标　q 计划', '每季度不少于1次', '台账无记录（没做还是没登记？）', '1次\n缺1季度', '已过期'],
    [
      '怎么补：台账无记录：已开展的请补登。2022Q1 已过期：补做记为逾期补齐，〔归属周期〕填 2022Q1。\n计划条款：—',
    ],
    ['办理情况', ''],
    ['承办人（签字）：', '负责人（签字）：', '签收日期：　　　年　　月　　日'],
    ['督办：市金融办　　2022年5月31日'],
  ]);
});

test('who is asked for how much by when comes first, each block on a page of its own', () => {
  const page = supervisionPage(FACTS);
  const [overview = [], ...blocks] = blocksOf(page);
  expect(overview.slice(3, -1)).toEqual([
    ['1', '综合科', '3', '2', '1', '2022年5月31日'],
    ['2', '党组', '1', '1', '0', '2022年12月31日'],
    ['3', '未列责任主体', '1', '1', '0', '2022年12月31日'],
    ['4', '张三（综合科）', '1', '1', '0', '2022年12月31日'],
    ['5', '李四', '1', '1', '0', '2022年12月31日'],
  ]);
  expect(blocks.map((rows) => rows[2])).toEqual([
    ['承办单位：综合科'],
    ['承办单位：党组'],
    ['承办单位：未列责任主体'],
    ['承办人：张三（综合科）'],
    ['承办人：李四'],
  ]);
});

test.each(['nothingAmiss', 'nothing'])('%s: nothing to follow up', (office) => {
  const rows = rowTexts(supervisionPage(OFFICES[office]?.() ?? FACTS));
  expect(rows.at(-1)).toEqual(['没有需要督办的事项。']);
});

test.each(['sample', 'large', 'emptyLedger', 'yearEnd'])(
  '%s: every finding is with whoever must act',
  (office) => {
    const facts = OFFICES[office]?.() ?? FACTS;
    const followed = followUps(facts);
    const listed = new Set(followed.flatMap(({ matters }) => matters.map(({ finding }) => finding)));
    expect(listed.size).toBe(facts.result.findings.length);
    for (const { name, kind, matters } of followed)
      for (const { finding, row } of matters) {
        const { target, subject } = finding;
        const whose = subject.kind === 'collective' ? target.owner : subject.name;
        expect(whose === '' ? '未列责任主体' : whose).toContain(name);
        expect(kind === 'person').toBe(subject.kind === 'person');
        expect([row.targetId, row.subject]).toEqual([target.id, subject.name || '集体']);
      }
  },
);

/** The texts of a page, cut where a printed page begins. */
function blocksOf(page: ReportPage): string[][][] {
  const blocks: string[][][] = [[]];
  rowTexts(page).forEach((row, index) => {
    if (page.rows[index]?.breakBefore === true) blocks.push([]);
    blocks.at(-1)?.push(row);
  });
  return blocks;
}
