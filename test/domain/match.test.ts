import { expectLedger } from '../support/ledgerExpect';
import { OFFICE } from '../support/ledgerOffice';
import { checkLedgerText } from '../support/ledgerText';

/** For whom one row counts under one target: `集体`, names, or – for nobody. */
function countedFor(target: Readonly<Record<string, string>>, row: Readonly<Record<string, string>>): string {
  const targetCells = { 编号: 't', 活动类型: '党课', 指标值: '1', ...target };
  const rowCells = { 日期: '2022-03-07', 活动类型: '党课', ...row };
  const { result } = checkLedgerText(`
    截至 2022-06-30
    计划指标
    | ${Object.keys(targetCells).join(' | ')} |
    | ${Object.values(targetCells).join(' | ')} |
    工作台账
    | ${Object.keys(rowCells).join(' | ')} |
    | ${Object.values(rowCells).join(' | ')} |
    活动类型
    | 活动类型 | 别名 |
    | 党课 | 上党课 |
    | 例会 | |
    ${OFFICE}`);
  const served = result.assessments.flat().filter(({ rows }) => rows.length > 0);
  const names = served.map(({ obligation: { subject } }) =>
    subject.kind === 'collective' ? '集体' : subject.name,
  );
  return [...new Set(names)].join(' ') || '–';
}

describe('rule 2: type and topics', () => {
  test.each([
    ['党课', '', '党课', '', '集体'],
    ['党课', '', '上党课', '', '集体'], // an alias of the row
    ['上党课', '', '党课', '', '集体'], // an alias in the target
    ['党课、例会', '', '例会', '', '集体'],
    ['党课', '', '例会', '', '–'],
    ['党课', '廉政', '党课', '廉政', '集体'],
    ['党课', '廉政、法治', '党课', '读书，法 治', '集体'], // any of them
    ['党课', '廉政', '党课', '读书', '–'],
    ['党课', '廉政', '党课', '', '–'],
    ['党课', '廉政', '例会', '廉政', '–'],
    ['', '廉政', '例会', '廉政', '集体'], // topics alone: any type
    ['', '廉政', '例会', '读书', '–'],
    ['', '', '例会', '', '–'], // neither: only 对应指标
  ])('target %j / %j, row %j / %j: %s', (activities, topics, activity, rowTopics, expected) => {
    expect(countedFor({ 活动类型: activities, 主题: topics }, { 活动类型: activity, 主题: rowTopics })).toBe(
      expected,
    );
  });

  test.each([
    [{}, { 活动类型: '例会', 对应指标: 't' }, '集体'],
    [{ 活动类型: '' }, { 活动类型: '例会', 对应指标: 'Ｔ、t' }, '集体'],
    [{ 主题: '廉政' }, { 对应指标: 't' }, '集体'],
    // It only adds: the level, the people and the units are asked all the same.
    [{ 主办级别: '省级' }, { 活动类型: '例会', 对应指标: 't' }, '–'],
    [{ 考核范围: '每名党员' }, { 活动类型: '例会', 对应指标: 't', 参加人员: '李四' }, '李四'],
    [{ 考核范围: '每名党员' }, { 活动类型: '例会', 对应指标: 't' }, '–'],
    [{ 考核范围: '每个科室' }, { 活动类型: '例会', 对应指标: 't' }, '–'],
  ])('对应指标 stands in for type and topics: %j, %j: %s', (target, row, expected) => {
    expect(countedFor(target, row)).toBe(expected);
  });
});

describe('rule 3: level', () => {
  const LEVELS = ['中央', '省级', '市级', '县级', '乡镇', '本单位'];

  test('a row reaches its own level and all below', () => {
    LEVELS.forEach((asked, least) => {
      LEVELS.forEach((has, rank) => {
        expect([asked, has, countedFor({ 主办级别: asked }, { 主办级别: has })]).toEqual([
          asked,
          has,
          rank <= least ? '集体' : '–',
        ]);
      });
    });
  });

  test.each([
    ['本单位', '', '–'], // a row without level reaches none
    ['', '', '集体'],
    ['', '县级', '集体'],
    ['本单位', '街道', '–'],
  ])('asked %j, row %j: %s', (asked, has, expected) => {
    expect(countedFor({ 主办级别: asked }, { 主办级别: has })).toBe(expected);
  });
});

describe('rule 4: people', () => {
  const row = { 参加人员: '张三、李四(请假)、赵六', 主持人: '王五', 主讲人: '孙七', 缺席人员: '' };

  test.each([
    ['', '张三 王五 孙七'],
    ['任一', '张三 王五 孙七'],
    ['参加', '张三 王五 孙七'], // 主持人 and 主讲人 attend as well
    ['主持', '王五'],
    ['主讲', '孙七'],
    ['汇报人', '孙七'],
    ['谈话人', '孙七'],
    ['指导人', '孙七'],
  ])('参与方式 %j: %s', (participation, expected) => {
    expect(countedFor({ 考核范围: '每名党员', 参与方式: participation }, row)).toBe(expected);
  });

  test('who is absent does not attend, but 任一 and 主持 look at 主持人', () => {
    const absent = { 参加人员: '张三、王五', 主持人: '王五', 缺席人员: '王五' };
    expect(countedFor({ 考核范围: '每名党员', 参与方式: '参加' }, absent)).toBe('张三');
    expect(countedFor({ 考核范围: '每名党员', 参与方式: '主持' }, absent)).toBe('王五');
    expect(countedFor({ 考核范围: '每名党员', 参与方式: '任一' }, absent)).toBe('张三 王五');
  });

  test('participation is not asked of the collective and of units', () => {
    expect(countedFor({ 参与方式: '主讲' }, {})).toBe('集体');
    expect(countedFor({ 考核范围: '每个科室', 参与方式: '主讲' }, { 组织单位: '综合科' })).toBe('综合科');
  });
});

describe('rule 4: 由谁组织', () => {
  const row = { 参加人员: '张三、李四、王五、孙七', 组织单位: '二支部', 主题: '银行' };

  test.each([
    ['', '张三 李四 王五 孙七'],
    ['所在支部', '王五 孙七'],
    ['联系支部', '张三 孙七'],
    ['所在科室', '–'],
    ['本人分管领域', '张三'],
  ])('%j: %s', (organiser, expected) => {
    expect(countedFor({ 考核范围: '每名党员', 由谁组织: organiser }, row)).toBe(expected);
  });

  test('组织单位 is a list; any may match', () => {
    const both = { ...row, 组织单位: '综合科、一支部' };
    expect(countedFor({ 考核范围: '每名党员', 由谁组织: '所在科室' }, both)).toBe('张三 李四');
    expect(countedFor({ 考核范围: '每名党员', 由谁组织: '所在支部' }, both)).toBe('张三 李四');
    expect(countedFor({ 考核范围: '每名党员', 由谁组织: '联系支部' }, both)).toBe('孙七');
  });

  test('a blank 组织单位 keeps the row from counting', () => {
    expect(countedFor({ 考核范围: '每名党员', 由谁组织: '所在支部' }, { ...row, 组织单位: '' })).toBe('–');
    expect(countedFor({ 考核范围: '每名党员', 由谁组织: '本人分管领域' }, { ...row, 主题: '' })).toBe('–');
  });

  test('both must hold of the same person', () => {
    const chaired = { ...row, 主持人: '李四' };
    expect(countedFor({ 考核范围: '每名党员', 参与方式: '主持', 由谁组织: '所在支部' }, chaired)).toBe('–');
  });
});

describe('rule 4: units', () => {
  test.each([
    ['每个科室', '综合科', '综合科'],
    ['每个科室', '综合科、业务科、外单位', '综合科 业务科'],
    ['每个党支部', '综合科、二支部', '二支部'],
    ['每个党支部', '综合科', '–'],
    ['每个科室', '', '–'],
  ])('%s, 组织单位 %j: %s', (scope, organisers, expected) => {
    expect(countedFor({ 考核范围: scope }, { 组织单位: organisers })).toBe(expected);
  });
});

describe('rule 5: 每周一', () => {
  test.each([
    ['2022-03-07', '', '集体'],
    ['2022-03-08', '', '–'],
    ['2022-03-08', '周一停电', '集体'],
    ['2022-03-13', '周日补开', '集体'],
  ])('%s, 备注 %j: %s', (date, note, expected) => {
    expect(countedFor({ 周期: '每周一' }, { 日期: date, 备注: note })).toBe(expected);
    expect(countedFor({ 周期: '周' }, { 日期: date, 备注: note })).toBe('集体');
  });
});

test('a type named twice in a target, once as an alias, counts a row once', () => {
  expectLedger(`
    截至 2022-12-31
    计划指标
    | 编号 | 活动类型     | 指标值 |
    | 1    | 党课、上党课 | 5      |
    活动类型
    | 活动类型 | 别名   |
    | 党课     | 上党课 |
    工作台账
    | 日期       | 活动类型 |
    | 2022-03-07 | 党课     |
    判定
    | 编号 | 完成值 |
    | 1    | 1      |`);
});
