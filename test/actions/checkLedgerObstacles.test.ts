import { checkLedger } from '../../src/actions/checkLedger';
import { failureText } from '../../src/actions/failureText';
import { CancelledError, HostError } from '../../src/excel/HostError';
import type { Faults } from '../../workbench/node/Faults';
import type { Host } from '../../workbench/node/startHost';
import { columnOf, errorOf, filterRange, officeHost, REQUEST, type Typed } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';
import { allUserCells, stampOf } from '../support/hostTorn';

/** What the first five rows of the ledger are said to be, wherever nothing stands in the way. */
const STATUSES = ['计入', '提醒', '未计入', '未计入', '未计入', '计划中'];

const statuses = ({ workbook }: Host): unknown[] => workbook.values('工作台账', 'A5:A10').flat();

describe('a filter that hides rows', () => {
  test.each(['ask', 'resultsOnly'] as const)(
    '%s: nothing is written, the results are there and say why',
    async (whenFiltered) => {
      const host = await officeHost();
      host.workbook.setFilter('Ledger', '活动类型', ['集中学习']);
      const before = snapshotOf(host.workbook);
      const outcome = await checkLedger({ ...REQUEST, whenFiltered });
      expect(outcome.unwritten).toEqual({ reason: 'filtered', sheets: ['工作台账'] });
      expect(outcome.findings).toHaveLength(1);
      expect(outcome.problems).toHaveLength(5);
      expect(snapshotOf(host.workbook)).toEqual(before);
    },
  );

  test('clearFilters: the filter goes, every row gets its own result', async () => {
    const host = await officeHost();
    host.workbook.setFilter('Ledger', '活动类型', ['集中学习']);
    const outcome = await checkLedger({ ...REQUEST, whenFiltered: 'clearFilters' });
    expect(outcome.unwritten).toBeNull();
    expect(statuses(host)).toEqual(STATUSES);
    expect(host.workbook.state.sheets.find('工作台账')?.filteredRows.size).toBe(0);
  });

  test('clearFilters leaves the filters of other sheets alone', async () => {
    const host = await officeHost();
    host.workbook.setFilter('Ledger', '活动类型', ['集中学习']);
    host.workbook.setFilter('Activities', '活动类型', ['党课']);
    await checkLedger({ ...REQUEST, whenFiltered: 'clearFilters' });
    expect(statuses(host)).toEqual(STATUSES);
    expect(host.workbook.state.sheets.find('活动类型')?.filteredRows.size).toBe(2);
  });

  test.each([
    ['Targets', '编号', ['1a'], '计划指标'],
    ['Roster', '姓名', ['张三'], '人员名册'],
    ['Options', '选项', ['单位名称'], '设置'],
  ])('on %s, too', async (table, header, shown, sheet) => {
    const host = await officeHost();
    host.workbook.setFilter(table, header, shown);
    const before = snapshotOf(host.workbook);
    expect((await checkLedger(REQUEST)).unwritten).toEqual({ reason: 'filtered', sheets: [sheet] });
    expect(snapshotOf(host.workbook)).toEqual(before);
    expect((await checkLedger({ ...REQUEST, whenFiltered: 'clearFilters' })).unwritten).toBeNull();
    expect(statuses(host)).toEqual(STATUSES);
  });

  test('on 检查结果 of an earlier check', async () => {
    const host = await officeHost();
    await checkLedger(REQUEST);
    host.workbook.setFilter('Findings', '状态', ['未达标']);
    expect((await checkLedger(REQUEST)).unwritten).toEqual({ reason: 'filtered', sheets: ['检查结果'] });
  });

  test('filter buttons that hide nothing are no matter', async () => {
    const host = await officeHost();
    host.workbook.setFilter('Ledger', '活动类型', ['集中学习']);
    host.workbook.clearFilter('Ledger');
    expect((await checkLedger(REQUEST)).unwritten).toBeNull();
    expect(statuses(host)).toEqual(STATUSES);
  });

  test('of a ledger without Excel table: the sheet’s own filter', async () => {
    const host = await plainLedger();
    filterRange(host.workbook, '工作台账', 'A4:S10', '活动类型', ['集中学习']);
    const before = snapshotOf(host.workbook);
    expect((await checkLedger(REQUEST)).unwritten).toEqual({ reason: 'filtered', sheets: ['工作台账'] });
    expect(snapshotOf(host.workbook)).toEqual(before);
    expect((await checkLedger({ ...REQUEST, whenFiltered: 'clearFilters' })).unwritten).toBeNull();
    expect(statuses(host)).toEqual(STATUSES);
  });

  test('of a table with the user’s own name on the ledger sheet', async () => {
    const host = await plainLedger();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('工作台账').tables.add('A4:S10', true).name = '我的台账';
      await context.sync();
    });
    host.workbook.setFilter('我的台账', '活动类型', ['集中学习']);
    const before = snapshotOf(host.workbook);
    expect((await checkLedger(REQUEST)).unwritten).toEqual({ reason: 'filtered', sheets: ['工作台账'] });
    expect(snapshotOf(host.workbook)).toEqual(before);
    expect((await checkLedger({ ...REQUEST, whenFiltered: 'clearFilters' })).unwritten).toBeNull();
    expect(statuses(host)).toEqual(STATUSES);
  });
});

/** The small office whose ledger is no Excel table. */
async function plainLedger(): Promise<Host> {
  const host = await officeHost();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Ledger').convertToRange();
    await context.sync();
  });
  return host;
}

describe('a protected sheet', () => {
  test.each(['工作台账', '计划指标', '人员名册', '设置'])(
    '%s: nothing is written, the results are there',
    async (sheet) => {
      const host = await officeHost();
      host.workbook.protect(sheet);
      const before = snapshotOf(host.workbook);
      const outcome = await checkLedger({ ...REQUEST, whenFiltered: 'clearFilters' });
      expect(outcome.unwritten).toEqual({ reason: 'protected', sheets: [sheet] });
      expect(outcome.figures.counts.atRisk).toBe(1);
      expect(outcome.problems).toHaveLength(5);
      expect(snapshotOf(host.workbook)).toEqual(before);
    },
  );

  test('that is also filtered is called protected: clearing filters would not help', async () => {
    const host = await officeHost();
    host.workbook.setFilter('Ledger', '活动类型', ['集中学习']);
    host.workbook.protect('计划指标');
    const before = snapshotOf(host.workbook);
    const outcome = await checkLedger({ ...REQUEST, whenFiltered: 'clearFilters' });
    expect(outcome.unwritten).toEqual({ reason: 'protected', sheets: ['计划指标'] });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  test('where the check does not write is no matter', async () => {
    const host = await officeHost();
    for (const sheet of ['使用说明', '活动类型', '豁免登记', '领导汇总']) host.workbook.protect(sheet);
    expect((await checkLedger(REQUEST)).unwritten).toBeNull();
    expect(statuses(host)).toEqual(STATUSES);
  });
});

describe('the host refuses', () => {
  test.each<[string, Faults, HostError['fault'], string]>([
    [
      'a cell is being edited, and it cannot wait',
      { editMode: true, cannotDelay: true },
      'editMode',
      '有单元格正在编辑',
    ],
    [
      'the answer is too large even for a single row',
      { maxPayloadBytes: 60_000 },
      'responseTooLarge',
      '表格内容过多，未能读取',
    ],
  ])('%s: a clear message, nothing written', async (_what, faults, fault, title) => {
    const host = await officeHost();
    const content = `${columnOf(host.workbook, '工作台账', '内容')}5`;
    host.workbook.type('工作台账', content, '学'.repeat(25_000));
    const before = snapshotOf(host.workbook);
    host.faults = faults;
    const error = await errorOf(checkLedger(REQUEST));
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ fault });
    expect(failureText(error).title).toBe(title);
    expect(failureText(error).advice).not.toBe('');
    expect(snapshotOf(host.workbook)).toEqual(before);
    host.faults = {};
    await checkLedger(REQUEST);
    expect(statuses(host)).toEqual(STATUSES);
  });

  test('answers that are too large are asked for again in halves', async () => {
    const host = await officeHost(longLedger(40));
    const whole = await checkLedger(REQUEST);
    const before = snapshotOf(host.workbook);
    const syncs = host.syncCount;
    host.resetCounters();
    host.faults = { maxPayloadBytes: 60_000 };
    const halved = await checkLedger(REQUEST);
    expect(host.syncCount).toBeGreaterThan(syncs);
    expect(halved.figures).toEqual(whole.figures);
    expect(halved.rows).toEqual({ read: 40, counted: 40 });
    expect(snapshotOf(host.workbook).sheets).toEqual(before.sheets);
  });

  test('requests that are too large: a clear message, never called complete; later all comes right', async () => {
    const host = await officeHost(longLedger(40));
    const user = allUserCells(host.workbook);
    const refused: number[] = [];
    for (const maxPayloadBytes of [4_000, 5_000, 6_000, 8_000, 12_000]) {
      host.faults = { maxPayloadBytes };
      const error = await errorOf(checkLedger(REQUEST));
      expect(allUserCells(host.workbook)).toEqual(user);
      if (!(error instanceof HostError) || error.fault !== 'requestTooLarge') continue;
      refused.push(maxPayloadBytes);
      expect(failureText(error).title).toBe('一次写入的内容过多');
      expect(stampOf(host.workbook)?.['state']).not.toBe('complete');
    }
    expect(refused).not.toEqual([]);
    host.faults = {};
    await checkLedger(REQUEST);
    expect(host.workbook.value('工作台账', 'A44')).toBe('计入');
    expect(stampOf(host.workbook)?.['state']).toBe('complete');
  });

  test('what 撤销 keeps of a large ledger is not too large for a request', async () => {
    const strangers = Array.from({ length: 1_500 }, (_, index) => ({
      日期: '2022-1-10',
      活动类型: '党课',
      主讲人: `客${index}${'某'.repeat(450)}`,
    }));
    const host = await officeHost(strangers);
    // Values are written 1.5 MB at a time; the undo record of the first check would take 2.1 MB at once.
    host.faults = { maxPayloadBytes: 2_000_000 };
    await checkLedger(REQUEST);
    await checkLedger(REQUEST);
    expect(stampOf(host.workbook)?.['state']).toBe('complete');
  });
});

/** So many sessions, each with two thousand characters of content. */
function longLedger(rows: number): Typed[] {
  return Array.from({ length: rows }, (_, index) => ({
    日期: `2022-1-${1 + (index % 28)}`,
    活动类型: '集中学习',
    内容: `第${index}次：${'学'.repeat(2000)}`,
    参加人员: '张三',
    学时: '1',
  }));
}

describe('the user stops it', () => {
  test.each(['reading', 'checking'])('while %s: nothing is written', async (when) => {
    const host = await officeHost();
    const before = snapshotOf(host.workbook);
    const stop = new AbortController();
    const run = checkLedger(REQUEST, {
      signal: stop.signal,
      onProgress: ({ stage }) => {
        if (stage === when) stop.abort();
      },
    });
    const error = await errorOf(run);
    expect(error).toBeInstanceOf(CancelledError);
    expect(failureText(error)).toEqual({ title: '已取消', advice: '什么也没有写入。' });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  test('before it began', async () => {
    const host = await officeHost();
    const before = snapshotOf(host.workbook);
    expect(await errorOf(checkLedger(REQUEST, { signal: AbortSignal.abort() }))).toBeInstanceOf(
      CancelledError,
    );
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  test('once it writes, it is finished: no half result', async () => {
    const host = await officeHost();
    const stop = new AbortController();
    await checkLedger(REQUEST, {
      signal: stop.signal,
      onProgress: ({ stage }) => {
        if (stage === 'writing') stop.abort();
      },
    });
    expect(statuses(host)).toEqual(STATUSES);
    expect(String(host.workbook.state.settings.get('planLedgerCheck.stamp'))).toContain('"complete"');
  });
});

describe('a workbook that cannot be checked', () => {
  test.each([
    ['计划指标', null, '缺少工作表「计划指标」'],
    ['工作台账', null, '缺少工作表「工作台账」'],
    ['计划指标', '计算方式', '工作表「计划指标」缺少列「计算方式」（表头须在前20行内）'],
    ['工作台账', '日期', '工作表「工作台账」缺少列「日期」（表头须在前20行内）'],
    ['工作台账', '活动类型', '工作表「工作台账」缺少列「活动类型」（表头须在前20行内）'],
    ['人员名册', '身份', '工作表「人员名册」缺少列「身份」（表头须在前20行内）'],
  ])('%s without %s: one clear line, nothing written', async (sheet, header, title) => {
    const { workbook } = await officeHost();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (header === null) worksheet.delete();
      else worksheet.getRange(`${columnOf(workbook, sheet, header)}4`).values = [[`${header}？`]];
      await context.sync();
    });
    const before = snapshotOf(workbook);
    const error = await errorOf(checkLedger(REQUEST));
    expect(failureText(error).title).toBe(title);
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('without a roster and units the rest is checked', async () => {
    const { workbook } = await officeHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('人员名册').delete();
      await context.sync();
    });
    const outcome = await checkLedger(REQUEST);
    expect(outcome.unwritten).toBeNull();
    expect(workbook.value('计划指标', 'A5')).toBe('滞后');
    expect(workbook.value('计划指标', 'A6')).toBe('无考核对象');
    expect(outcome.problems.map(({ text }) => text)).toContain(
      '〔考核范围〕需要人员名册或科室、党支部清单，请先填写',
    );
  });
});
