import { checkLedger } from '../../src/actions/checkLedger';
import { openNewYear } from '../../src/actions/openNewYear';
import { startYear } from '../../src/actions/startYear';
import { dayOf } from '../../src/domain/day';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { Host } from '../../workbench/node/startHost';
import { afterSync } from '../support/hostMeanwhile';
import {
  columnOf,
  columnValues,
  errorOf,
  filterRange,
  officeHost,
  REQUEST,
  SMALL_LEDGER,
  sortRows,
  typeRows,
} from '../support/hostOffice';
import { looksOf, sheetSnapshotOf, snapshotOf } from '../support/hostSnapshot';
import { atEverySync, cellsOf, stampOf, TORN } from '../support/hostTorn';

jest.setTimeout(60_000);

const YEAR = { from: 2022, to: 2023 };

/** An office at the end of its year: checked, with a waiver, a day off, 起算日期, a formula and a column of its own. */
async function oldYear(): Promise<Host> {
  const host = await officeHost();
  const { workbook } = host;
  typeRows(workbook, '豁免登记', [{ 考核对象: '张三', 指标编号: '1b', 周期: '2022', 理由: '病假' }]);
  typeRows(workbook, '设置', [{ 名称: '综合科', 类别: '科室', 是否考核: '是' }]);
  workbook.type('设置', `${columnOf(workbook, '设置', '日期')}5`, '2022-5-5');
  workbook.type('设置', `${calendarKind(workbook)}5`, '放假');
  setOption(workbook, '起算日期', '2022-1-1');
  const deadline = columnOf(workbook, '计划指标', '截止规则');
  workbook.type('计划指标', `${deadline}5`, '2022-06-30');
  workbook.type('计划指标', `${deadline}6`, '当月最后1个工作日');
  // The table grows by the user's own columns: 序号 as a formula, 地点 as words.
  workbook.type('工作台账', 'T4', '序号');
  workbook.type('工作台账', 'U4', '地点');
  for (let row = 5; row <= 10; row += 1) {
    workbook.type('工作台账', `T${row}`, '=ROW()-4');
    workbook.type('工作台账', `U${row}`, `第${row}会议室`);
  }
  workbook.type('工作台账', 'X6', '表外的话');
  await checkLedger(REQUEST);
  host.resetCounters();
  return host;
}

function calendarKind(workbook: EngineWorkbook): string {
  return columnOf(workbook, '设置', '类型');
}

function setOption(workbook: EngineWorkbook, option: string, text: string): void {
  workbook.type('设置', `B${optionRow(workbook, option)}`, text);
}

function optionRow(workbook: EngineWorkbook, option: string): number {
  return workbook.values('设置', 'A1:A20').findIndex(([cell]) => cell === option) + 1;
}

function optionOf(workbook: EngineWorkbook, option: string): unknown {
  return workbook.value('设置', `B${optionRow(workbook, option)}`);
}

/** Everything that stands anywhere in a workbook. */
function allTexts({ workbook }: Host): ReadonlySet<string> {
  return new Set(Object.values(cellsOf(snapshotOf(workbook))).flatMap((cells) => Object.values(cells)));
}

/** What a cell shows, as a snapshot has it. */
function shown(workbook: EngineWorkbook, sheet: string, address: string): string {
  return JSON.stringify(workbook.value(sheet, address));
}

/** What the user had typed into the sheets that are emptied, as it stands in cells. */
const TYPED = [
  ...SMALL_LEDGER.map(({ 内容: content = '' }) => content),
  '张三、李五',
  '两次',
  '第5会议室',
  '第10会议室',
  '病假',
  '放假',
  '张三',
].map((text) => JSON.stringify(text));

function lost(host: Host): string[] {
  const texts = allTexts(host);
  return TYPED.filter((text) => !texts.has(text));
}

test('every sheet of the year is archived as it was, with values in place of formulas', async () => {
  const host = await oldYear();
  const before = snapshotOf(host.workbook);
  const { started, sheets } = await startYear(YEAR);
  expect(started).toBe(true);
  expect(sheets.map(({ archive }) => archive)).toEqual([
    '计划指标（2022）',
    '工作台账（2022）',
    '人员名册（2022）',
    '豁免登记（2022）',
    '活动类型（2022）',
    '设置（2022）',
    '领导汇总（2022）',
    '检查结果（2022）',
  ]);
  expect(host.workbook.sheetNames().slice(-8)).toEqual(sheets.map(({ archive }) => archive));
  for (const { sheet, archive } of sheets) {
    const wanted = { ...cellsOf(before)[sheet] };
    for (const [address, content] of Object.entries(wanted))
      if (content.startsWith('=')) wanted[address] = shown(host.workbook, archive, address);
    expect(Object.values(wanted).filter((content) => content.startsWith('='))).toEqual([]);
    expect(sheetSnapshotOf(host.workbook, archive).cells).toEqual(wanted);
    const { columns, rules } = sheetSnapshotOf(host.workbook, archive);
    const source = before.sheets.find(({ name }) => name === sheet);
    expect([columns, rules.length]).toEqual([source?.columns, source?.rules.length]);
  }
});

test('the live ledger is empty, its table, formulas, looks and what stands beside it stay', async () => {
  const host = await oldYear();
  const before = sheetSnapshotOf(host.workbook, '工作台账');
  await startYear(YEAR);
  const after = sheetSnapshotOf(host.workbook, '工作台账');
  const kept = Object.entries(before.cells).filter(
    ([address]) => Number(/\d+/.exec(address)?.[0]) < 5 || address === 'X6' || address === 'T5',
  );
  expect(after.cells).toEqual(Object.fromEntries(kept));
  expect(looksOf({ ...after, tables: {} })).toEqual(looksOf({ ...before, tables: {} }));
  expect(after.tables['Ledger']).toContain('"area":"A4:U5"');
});

test('targets and people stay without the marks of the check; waivers, days off, history and dates are gone', async () => {
  const host = await oldYear();
  const { workbook } = host;
  const [targets, people] = ['计划指标', '人员名册'].map((sheet) => sheetSnapshotOf(workbook, sheet).cells);
  await startYear(YEAR);
  for (const [sheet, cells] of [
    ['计划指标', targets],
    ['人员名册', people],
  ] as const) {
    const gone = Object.keys(cells ?? {}).filter(
      (address) => !(address in sheetSnapshotOf(workbook, sheet).cells),
    );
    const headers = new Set(gone.map((address) => workbook.value(sheet, address.replace(/\d+/, '4'))));
    expect([...headers].sort()).toEqual(
      sheet === '计划指标' ? ['完成值', '完成期次', '最迟日期', '状态', '还差'].sort() : ['状态', '还差'],
    );
  }
  expect(columnValues(workbook, '豁免登记', '理由', 6)).toEqual(['', '']);
  expect(columnValues(workbook, '设置', '名称', 6)).toEqual(['综合科', '']);
  expect(
    workbook.values('设置', `${columnOf(workbook, '设置', '日期')}5:${calendarKind(workbook)}5`),
  ).toEqual([['', '']]);
  expect(columnValues(workbook, '设置', '截至日期', 6)).toEqual(['', '']);
  expect(columnValues(workbook, '检查结果', '指标编号', 8)).toEqual(['', '', '', '']);
  expect(['计划年度', '核查日期', '起算日期', '单位名称'].map((name) => optionOf(workbook, name))).toEqual([
    2023,
    '',
    '',
    '测试局',
  ]);
  expect(stampOf(workbook)).toBeNull();
});

test('a deadline that is a date moves along, and is named', async () => {
  const { workbook } = await oldYear();
  const { notes } = await startYear(YEAR);
  expect(columnValues(workbook, '计划指标', '截止规则', 6)).toEqual(['2023-06-30', '当月最后1个工作日']);
  expect(notes).toContain('指标「1a」的截止日期已顺延到2023年，请核对。');
});

test('the new year is checked like the old one, and a new row goes into the first row of the table', async () => {
  const host = await oldYear();
  await startYear(YEAR);
  typeRows(host.workbook, '工作台账', [
    { 日期: '2023-1-10', 活动类型: '集中学习', 内容: '学新年文件', 参加人员: '张三、李四', 学时: '2' },
  ]);
  const outcome = await checkLedger({ ...REQUEST, asOf: dayOf(2023, 3, 31), today: dayOf(2023, 3, 31) });
  expect(outcome.unwritten).toBeNull();
  expect(outcome.rows).toEqual({ read: 1, counted: 1 });
  expect(outcome.input.options.planYear).toBe(2023);
  expect(columnValues(host.workbook, '工作台账', '核查', 5)).toEqual(['计入']);
});

test('the form is told the same archives and rows, and nothing is written', async () => {
  const host = await oldYear();
  const before = snapshotOf(host.workbook);
  const plan = await openNewYear();
  expect(snapshotOf(host.workbook)).toEqual(before);
  expect(plan).toMatchObject({ year: 2022, refused: null });
  expect(plan.sheets.map(({ sheet, what }) => `${sheet}：${what}`)).toEqual([
    '计划指标：指标保留，截止日期顺延，检查写的列清空',
    '工作台账：6 行清空，重新记',
    '人员名册：2 人保留，检查写的列清空',
    '豁免登记：1 条清空',
    '活动类型：保留',
    '设置：计划年度改为新年度，核查日期、起算日期清空；科室与党支部保留；本单位放假与上班日 1 天清空；历次检查清空',
    '领导汇总：保留，新年度检查后再生成',
    '检查结果：清空',
  ]);
  const { sheets } = await startYear(YEAR);
  expect(sheets).toEqual(plan.sheets);
});

test('a year that is not the workbook’s any more begins nothing', async () => {
  const host = await oldYear();
  await startYear(YEAR);
  const before = snapshotOf(host.workbook);
  expect(await startYear(YEAR)).toEqual({
    started: false,
    sheets: [],
    notes: ['计划年度现在是 2023，不是 2022；没有改动。'],
  });
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test('a sheet that is called like the archive and holds something else stays as it is', async () => {
  const host = await oldYear();
  host.workbook.state.sheets.add('工作台账（2022）');
  host.workbook.type('工作台账（2022）', 'A1', '我自己的存档');
  const { sheets } = await startYear(YEAR);
  expect(sheets.map(({ archive }) => archive)).toContain('工作台账（2022）2');
  expect(cellsOf(snapshotOf(host.workbook))['工作台账（2022）']).toEqual({ A1: '"我自己的存档"' });
  expect(lost(host)).toEqual([]);
});

test.each<[string, (workbook: EngineWorkbook) => void, object]>([
  [
    'filtered',
    (workbook): void => {
      workbook.setFilter('Ledger', '活动类型', ['党课']);
    },
    { reason: 'filtered', sheets: ['工作台账'] },
  ],
  [
    'protected',
    (workbook): void => {
      workbook.protect('设置');
    },
    { reason: 'protected', sheets: ['设置'] },
  ],
])('a %s sheet is refused before anything is written', async (_name, hinder, obstacle) => {
  const { workbook } = await oldYear();
  hinder(workbook);
  const before = snapshotOf(workbook);
  expect((await openNewYear()).refused).not.toBeNull();
  expect(await errorOf(startYear(YEAR))).toMatchObject({ name: 'ObstacleError', obstacle });
  expect(snapshotOf(workbook)).toEqual(before);
});

test('with the year as a formula nothing is emptied', async () => {
  const host = await oldYear();
  setOption(host.workbook, '计划年度', '=2000+22');
  const before = cellsOf(snapshotOf(host.workbook));
  const { started, notes } = await startYear(YEAR);
  expect([started, notes]).toEqual([
    false,
    ['「设置」里的 计划年度 是公式或找不到，没有清空任何内容。请先改成数字。'],
  ]);
  expect(cellsOf(snapshotOf(host.workbook))).toMatchObject(before);
});

describe.each(TORN)('%s at every sync', (fault) => {
  test('loses no row, and done again ends as it should, without a second archive', async () => {
    const reference = await oldYear();
    await startYear(YEAR);
    const wanted = cellsOf(snapshotOf(reference.workbook));
    await atEverySync(
      fault,
      oldYear,
      () => startYear(YEAR),
      async (host) => {
        expect(lost(host)).toEqual([]);
        const { started } = await startYear(YEAR);
        expect(started).toBe(optionOf(host.workbook, '计划年度') === 2023 && started);
        expect(lost(host)).toEqual([]);
        expect(cellsOf(snapshotOf(host.workbook))).toEqual(wanted);
      },
    );
  });
});

/** Does something of a co-author's after each sync of 新年度 in turn. */
async function meanwhile(
  change: (workbook: EngineWorkbook) => void,
  examine: (host: Host) => void,
): Promise<void> {
  const sound = await oldYear();
  await startYear(YEAR);
  const syncs = sound.syncCount;
  for (let nth = 1; nth <= syncs; nth += 1) {
    const host = await oldYear();
    afterSync(nth, () => {
      change(host.workbook);
    });
    await startYear(YEAR);
    examine(host);
  }
}

test('what a co-author types at any moment is in the archive or in place', async () => {
  await meanwhile(
    (workbook) => {
      typeRows(workbook, '工作台账', [{ 日期: '2022-12-30', 内容: '年底补记' }], 11);
      workbook.type('工作台账', 'E5', '改过的内容');
    },
    (host) => {
      const texts = allTexts(host);
      expect(['"年底补记"', '"改过的内容"'].filter((text) => !texts.has(text))).toEqual([]);
      expect(lost(host).filter((text) => text !== '"学文件"')).toEqual([]);
    },
  );
});

test('an archive that somebody spoils meanwhile keeps the ledger from being emptied', async () => {
  let refused = 0;
  await meanwhile(
    (workbook) => {
      if (!workbook.sheetNames().includes('工作台账（2022）')) return;
      workbook.type('工作台账（2022）', 'E5', '');
      workbook.type('工作台账（2022）', 'G5', '王五');
    },
    ({ workbook }) => {
      if (workbook.value('工作台账', 'E5') !== '') refused += 1;
    },
  );
  expect(refused).toBeGreaterThan(0);
});

test('a sort by a co-author at any moment loses no row', async () => {
  await meanwhile(
    (workbook) => {
      sortRows(workbook, '工作台账', [10, 9, 8, 7, 6, 5]);
    },
    (host) => {
      expect(lost(host)).toEqual([]);
    },
  );
});

test('a try that was broken off after a part was emptied is gone on with, the archive keeps all', async () => {
  const host = await oldYear();
  await startYear(YEAR);
  const archived = sheetSnapshotOf(host.workbook, '工作台账（2022）').cells;
  // As a host leaves it that stopped in the middle of the last request: the year is not set, half of the rows are back.
  setOption(host.workbook, '计划年度', '2022');
  host.workbook.type('工作台账', 'E5', '学文件');
  const { started } = await startYear(YEAR);
  expect(started).toBe(true);
  expect(sheetSnapshotOf(host.workbook, '工作台账（2022）').cells).toEqual(archived);
  expect(host.workbook.sheetNames()).not.toContain('工作台账（2022）2');
  expect(lost(host)).toEqual([]);
});

test('rows that were typed after such a try get an archive of their own', async () => {
  const host = await oldYear();
  await startYear(YEAR);
  setOption(host.workbook, '计划年度', '2022');
  typeRows(host.workbook, '工作台账', [{ 日期: '2022-12-31', 内容: '又记了一笔' }]);
  await startYear(YEAR);
  expect(host.workbook.sheetNames()).toContain('工作台账（2022）2');
  expect(allTexts(host).has('"又记了一笔"')).toBe(true);
  expect(lost(host)).toEqual([]);
});

test('a filter on a sheet that is not of the year is no obstacle', async () => {
  const host = await oldYear();
  host.workbook.state.sheets.add('别的');
  host.workbook.paste('别的', 'A1', [['甲'], ['乙'], ['丙']]);
  filterRange(host.workbook, '别的', 'A1:A3', '甲', ['乙']);
  expect((await startYear(YEAR)).started).toBe(true);
});
