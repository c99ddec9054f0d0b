import { checkLedger } from '../../src/actions/checkLedger';
import { dayOf } from '../../src/domain/day';
import { AMBER, BLUE, FAULT, GREEN, GREY, RED } from '../../src/sheets/describe/highlight';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { Host } from '../../workbench/node/startHost';
import {
  columnOf,
  columnValues,
  officeHost,
  REQUEST,
  SMALL_LEDGER,
  sortRows,
  typeRows,
} from '../support/hostOffice';
import { CHECK_HEADERS, stampOf, userCells } from '../support/hostTorn';
import { looksOf, sheetSnapshotOf, snapshotOf } from '../support/hostSnapshot';

const LATER = { ...REQUEST, asOf: dayOf(2022, 7, 31), checkedAt: '2022-07-31 09:00' };

/** The sheets into which a check writes; 检查结果 is made by the first one. */
const WRITTEN = ['计划指标', '工作台账', '人员名册', '设置'];

describe('the first check of a small office', () => {
  let host: Host;
  let workbook: EngineWorkbook;
  let outcome: Awaited<ReturnType<typeof checkLedger>>;
  let before: ReturnType<typeof snapshotOf>;

  beforeAll(async () => {
    host = await officeHost();
    workbook = host.workbook;
    before = snapshotOf(workbook);
    outcome = await checkLedger(REQUEST);
  });

  test.each([
    // 编号, 状态, 完成值, 完成期次, 还差, 最迟日期
    // 1a: two sessions in the first quarter, none yet on the last day of the second.
    ['1a', '滞后', 2, '1/2', '1期', '2022-06-30'],
    // 1b: 张三 has 4 of 3 学时; 李四 has 2, since row 6 misspells him, and 1.34 would do by now.
    ['1b', '正常', '最少2', '1/2', '无', '2022-12-31'],
    // 2a: row 9 does not say who spoke.
    ['2a', '正常', 0, '0/1', '无', '2022-12-31'],
    ['2b', '待明确', 0, '—', '—', '—'],
    ['3a', '未启用', '—', '—', '—', '—'],
  ])('target %s is %s', (id, ...cells) => {
    const row = 5 + columnValues(workbook, '计划指标', '编号', 9).indexOf(id);
    const headers = CHECK_HEADERS['计划指标'] ?? [];
    const found = headers.map((header) =>
      workbook.value('计划指标', `${columnOf(workbook, '计划指标', header)}${row}`),
    );
    expect(found).toEqual(cells);
  });

  test.each([
    [5, '计入', '计入 1a、1b'],
    [6, '提醒', '计入 1a、1b；〔参加人员〕「李五」不在名册（似：李四）'],
    [
      7,
      '未计入',
      '未计入：〔日期〕「3.5」不是一个日期，请填如 2022-3-5；跨多日请分行或填起始日；〔学时〕「两次」不是学时，请填如 2、1.5、半天、2天',
    ],
    [8, '未计入', '未计入：〔活动类型〕「党会」不是活动类型（似：党课），请从下拉中选，一行只填一种'],
    [9, '未计入', '未计入：〔主讲人〕未填，这类活动需填主讲人；〔主讲人〕中没有 2a 的考核对象'],
    [10, '计划中', '计划中：2022-12-05 在核查日期之后，届时再计'],
    [11, '', ''],
  ])('ledger row %d is %s', (row, status, explanation) => {
    expect(workbook.value('工作台账', `A${row}`)).toBe(status);
    expect(workbook.value('工作台账', `S${row}`)).toBe(explanation);
  });

  test.each([
    // 张三: 1b is met, 2a is still open; 李四: 1b is open.
    ['张三', '正常', '无'],
    ['李四', '正常', '无'],
  ])('%s stands as %s', (name, status, shortfall) => {
    const row = 5 + columnValues(workbook, '人员名册', '姓名', 6).indexOf(name);
    expect([workbook.value('人员名册', `A${row}`), workbook.value('人员名册', `K${row}`)]).toEqual([
      status,
      shortfall,
    ]);
  });

  test('检查结果 lists what somebody must act on, under the stamp', () => {
    expect(workbook.value('检查结果', 'A1')).toBe('检查结果');
    expect(workbook.value('检查结果', 'A2')).toBe(
      '截至日期：2022-06-30　　核查时间：2022-06-30 10:00　　台账对标 0.1.0',
    );
    expect(workbook.values('检查结果', 'A4:N4')).toEqual([
      '序号 状态 可补 指标编号 指标 考核对象 期次 要求 已有 还差 最迟 怎么补 责任主体 计入行'.split(' '),
    ]);
    expect(workbook.values('检查结果', 'A5:N6')).toEqual([
      [
        1,
        '滞后',
        '可补',
        '1a',
        '集中学习',
        '集体',
        '缺2季度，1/2',
        '每季度不少于2次',
        '0次',
        '2次',
        '2022-06-30',
        '再开展集中学习2次，最迟2022年6月30日。',
        '支部',
        '无',
      ],
      Array.from({ length: 14 }, () => ''),
    ]);
  });

  test('the history has a row of this date', () => {
    expect(workbook.text('设置', 'M5')).toBe('2022-06-30');
    expect(workbook.values('设置', 'N5:S6')).toEqual([
      [0, 2, 1, 0, 0, 1],
      ['', '', '', '', '', ''],
    ]);
  });

  test('the stamp says as of when, made when, by which version and from what', () => {
    expect(stampOf(workbook)).toEqual({
      state: 'complete',
      asOf: '2022-06-30',
      checkedAt: '2022-06-30 10:00',
      version: '0.1.0',
      inputHash: expect.stringMatching(/^[0-9a-z]{6,}$/) as string,
    });
  });

  test('the outcome tells the pane the same', () => {
    expect(outcome.unwritten).toBeNull();
    expect(outcome.rows).toEqual({ read: 6, counted: 2 });
    expect(outcome.figures).toMatchObject({
      judged: 3,
      metRate: 0,
      onPaceRate: 2 / 3,
      counts: { met: 0, onTrack: 2, atRisk: 1, short: 0, late: 0, unset: 1 },
    });
    expect(outcome.findings.map(({ targetId, status }) => [targetId, status])).toEqual([['1a', '滞后']]);
    expect(outcome.problems.map(({ severity, column, address }) => [severity, column, address])).toEqual([
      ['notice', '参加人员', 'F6'],
      ['error', '日期', 'B7'],
      ['error', '学时', 'J7'],
      ['error', '活动类型', 'C8'],
      ['notice', '主讲人', 'I9'],
    ]);
  });

  test('exactly the cells at fault and the status words are coloured', () => {
    const coloured: Record<string, string> = {};
    workbook.shownFills('工作台账', 'A5:R14').forEach((row, index) => {
      row.forEach((fill, column) => {
        if (fill !== undefined) coloured[`${String.fromCharCode(65 + column)}${5 + index}`] = fill;
      });
    });
    const quiet = '#F5F5F5';
    expect(coloured).toEqual({
      A5: GREEN.fill,
      A6: AMBER.fill,
      F6: FAULT.fill,
      A7: RED.fill,
      B7: FAULT.fill,
      J7: FAULT.fill,
      A8: RED.fill,
      C8: FAULT.fill,
      A9: RED.fill,
      I9: FAULT.fill,
      A10: GREY.fill,
      A11: quiet,
      A12: quiet,
      A13: quiet,
      A14: quiet,
    });
  });

  test('targets and people are coloured in their status column only', () => {
    const columnA = (sheet: string, lastRow: number): unknown[] =>
      workbook.shownFills(sheet, `A5:A${lastRow}`).flat();
    expect(columnA('计划指标', 9)).toEqual([AMBER.fill, BLUE.fill, BLUE.fill, GREY.fill, '#F5F5F5']);
    expect(columnA('人员名册', 6)).toEqual([BLUE.fill, BLUE.fill]);
    expect(workbook.shownFills('检查结果', 'B5:B6').flat()).toEqual([AMBER.fill, '#F5F5F5']);
    expect(workbook.shownFills('计划指标', 'B5:G9').flat().filter(Boolean)).toEqual([]);
    expect(workbook.shownFills('人员名册', 'B5:J9').flat().filter(Boolean)).toEqual([]);
  });

  test.each(WRITTEN)(
    '%s: only values of the check changed; looks, rules, dropdowns, user cells are as before',
    (name) => {
      const sheet = before.sheets.find((each) => each.name === name);
      if (sheet === undefined) throw new RangeError(name);
      const after = sheetSnapshotOf(workbook, name);
      expect(looksOf(after)).toEqual(looksOf(sheet));
      const own = new Set((CHECK_HEADERS[name] ?? []).map((header) => columnOf(workbook, name, header)));
      const changed = [...new Set([...Object.keys(after.cells), ...Object.keys(sheet.cells)])].filter(
        (address) => after.cells[address] !== sheet.cells[address],
      );
      expect(changed.length).toBeGreaterThan(0);
      for (const address of changed) expect(own).toContain(address.replace(/\d+/, ''));
    },
  );

  test('no other sheet is touched, names stay, no range stays tracked', () => {
    for (const sheet of before.sheets) {
      if (!WRITTEN.includes(sheet.name)) expect(sheetSnapshotOf(workbook, sheet.name)).toEqual(sheet);
    }
    expect(snapshotOf(workbook).names).toEqual(before.names);
    expect(workbook.sheetNames().slice(0, before.sheets.length)).toEqual(
      before.sheets.map(({ name }) => name),
    );
    expect(host.keptReferences).toBe(0);
  });
});

describe('checking again', () => {
  test('on the same day changes nothing but the time in the stamp', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    const before = snapshotOf(workbook);
    await checkLedger({ ...REQUEST, checkedAt: '2022-06-30 17:45' });
    const after = snapshotOf(workbook);
    const differences = after.sheets.flatMap((sheet, index) =>
      Object.entries(sheet.cells)
        .filter(([address, content]) => before.sheets[index]?.cells[address] !== content)
        .map(([address]) => `${sheet.name}!${address}`),
    );
    expect(differences).toEqual(['检查结果!A2']);
    expect(after.sheets.map(looksOf)).toEqual(before.sheets.map(looksOf));
    expect(workbook.value('检查结果', 'A2')).toContain('17:45');
    const [first, second] = [before, after].map(({ settings }) => ({
      ...(JSON.parse(String(JSON.parse(settings['planLedgerCheck.stamp'] ?? ''))) as object),
      checkedAt: '',
    }));
    expect(second).toEqual(first);
  });

  test('with an equal request changes nothing at all', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    await checkLedger(REQUEST);
    const before = snapshotOf(workbook);
    await checkLedger(REQUEST);
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('a month later: new statuses, a second row of history, older ones stay in order', async () => {
    const { workbook } = await officeHost();
    await checkLedger(LATER);
    await checkLedger(REQUEST);
    expect([workbook.text('设置', 'M5'), workbook.text('设置', 'M6')]).toEqual(['2022-06-30', '2022-07-31']);
    expect(workbook.values('设置', 'N5:S6')).toEqual([
      [0, 2, 1, 0, 0, 1],
      // The second quarter is over: 1a is missed for good.
      [0, 2, 0, 1, 0, 1],
    ]);
    await checkLedger(LATER);
    expect(workbook.value('计划指标', 'A5')).toBe('未达标');
    expect(workbook.shownFill('计划指标', 'A5')).toBe(RED.fill);
    expect(workbook.value('检查结果', 'C5')).toBe('已过期');
  });

  test('fewer findings leave none of the old ones standing', async () => {
    const { workbook } = await officeHost([]);
    await checkLedger(LATER);
    const before = workbook.values('检查结果', 'A5:N8').filter(([number]) => number !== '').length;
    expect(before).toBeGreaterThan(1);
    typeRows(workbook, '工作台账', [
      { 日期: '2022-1-10', 活动类型: '集中学习', 参加人员: '张三、李四', 学时: '9' },
      { 日期: '2022-1-17', 活动类型: '集中学习', 参加人员: '张三、李四', 学时: '9' },
      { 日期: '2022-4-10', 活动类型: '集中学习', 参加人员: '张三、李四', 学时: '9' },
      { 日期: '2022-5-17', 活动类型: '集中学习', 参加人员: '张三、李四', 学时: '9' },
      { 日期: '2022-7-17', 活动类型: '党课', 主讲人: '张三' },
    ]);
    const outcome = await checkLedger(LATER);
    expect(outcome.findings).toEqual([]);
    expect(workbook.values('检查结果', 'A5:N8').flat().join('')).toBe('');
    expect(workbook.state.tables.find('Findings')?.table.area.rows).toBe(2);
  });

  test('a mended row loses its colours', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    typeRows(workbook, '工作台账', [{ 参加人员: '张三、李四' }], 6);
    await checkLedger(REQUEST);
    expect(workbook.value('工作台账', 'A6')).toBe('计入');
    expect(workbook.shownFill('工作台账', 'A6')).toBe(GREEN.fill);
    expect(workbook.shownFill('工作台账', 'F6')).toBeUndefined();
  });

  test('an emptied row loses its status', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    for (const header of ['日期', '活动类型', '内容', '参加人员'])
      typeRows(workbook, '工作台账', [{ [header]: '' }], 8);
    await checkLedger(REQUEST);
    expect([workbook.value('工作台账', 'A8'), workbook.value('工作台账', 'S8')]).toEqual(['', '']);
    expect(workbook.value('工作台账', 'A9')).toBe('未计入');
  });
});

describe('what the user did to the ledger survives', () => {
  test('fills, widths, an extra column and moved columns', async () => {
    const { workbook } = await officeHost();
    workbook.insertColumn('工作台账', 4);
    workbook.type('工作台账', 'E4', '经办');
    workbook.type('工作台账', 'E5', '小王');
    workbook.moveColumn('工作台账', 0, 6);
    workbook.moveColumn('工作台账', 19, 1);
    workbook.setFill('工作台账', 'C5:F7', '#00FF00');
    workbook.setColumnWidth('工作台账', 3, 123);
    const before = sheetSnapshotOf(workbook, '工作台账');
    const cells = userCells(workbook, '工作台账');
    await checkLedger(REQUEST);
    expect(looksOf(sheetSnapshotOf(workbook, '工作台账'))).toEqual(looksOf(before));
    expect(userCells(workbook, '工作台账')).toEqual(cells);
    const status = columnOf(workbook, '工作台账', '核查');
    const explanation = columnOf(workbook, '工作台账', '核查说明');
    expect([status, explanation]).toEqual(['H', 'B']);
    expect(workbook.value('工作台账', 'H6')).toBe('提醒');
    expect(workbook.value('工作台账', 'B6')).toContain('〔参加人员〕');
    expect(workbook.value('工作台账', 'E5')).not.toBe('');
  });

  test('colours follow moved columns, the user’s own fill shows elsewhere', async () => {
    const { workbook } = await officeHost();
    workbook.moveColumn('工作台账', 5, 2);
    workbook.setFill('工作台账', 'E5:E7', '#00FF00');
    await checkLedger(REQUEST);
    const people = columnOf(workbook, '工作台账', '参加人员');
    expect(people).toBe('C');
    expect(workbook.shownFill('工作台账', 'C6')).toBe(FAULT.fill);
    expect(workbook.shownFill('工作台账', 'F6')).toBeUndefined();
    expect(workbook.shownFills('工作台账', 'E5:E7').flat()).toEqual(['#00FF00', '#00FF00', '#00FF00']);
  });

  test('rows that lie right below the table, outside of it, are checked', async () => {
    const { workbook } = await officeHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('工作台账');
      sheet.getRange('B11:C11').values = [[44713, '集中学习']];
      await context.sync();
    });
    expect(workbook.state.tables.find('Ledger')?.table.area.rows).toBe(7);
    const outcome = await checkLedger(REQUEST);
    expect(outcome.rows.read).toBe(7);
    expect(workbook.value('工作台账', 'A11')).toBe('提醒');
    expect(workbook.value('工作台账', 'S11')).toContain('计入 1a');
  });

  test('a sorted ledger is checked row by row again', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    const at = (row: number): unknown[] => [
      workbook.value('工作台账', `E${row}`),
      workbook.value('工作台账', `A${row}`),
    ];
    const before = [5, 6, 7, 8, 9, 10].map(at);
    sortRows(workbook, '工作台账', [10, 7, 5, 9, 6, 8]);
    await checkLedger(REQUEST);
    const after = [5, 6, 7, 8, 9, 10].map(at);
    expect(after).toEqual([5, 2, 0, 4, 1, 3].map((index) => before[index]));
    expect(workbook.shownFill('工作台账', 'F9')).toBe(FAULT.fill);
    expect(workbook.shownFill('工作台账', 'F6')).toBeUndefined();
  });

  test('formula cells stay formulas, texts that look like formulas stay texts', async () => {
    const { workbook } = await officeHost([
      ...SMALL_LEDGER,
      {
        日期: '2022-6-6',
        活动类型: '集中学习',
        内容: "'=1+1",
        参加人员: '张三',
        学时: '=1+1',
        备注: "'@小王",
      },
    ]);
    workbook.type('设置', 'B9', '=4+4');
    const before = userCells(workbook, '工作台账');
    expect(before).toMatchObject({ E11: '"=1+1"', J11: '=1+1', K11: '"@小王"' });
    await checkLedger(REQUEST);
    await checkLedger(REQUEST);
    expect(userCells(workbook, '工作台账')).toEqual(before);
    expect(workbook.value('工作台账', 'J11')).toBe(2);
    expect(sheetSnapshotOf(workbook, '设置').cells['B9']).toBe('=4+4');
  });

  test('columns of the user in 检查结果 and 历次检查 stay, also when their rows become more', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    workbook.type('检查结果', 'O4', '领导批示');
    workbook.type('检查结果', 'O5', '请抓紧');
    workbook.setFill('检查结果', 'O5', '#00FF00');
    await checkLedger(LATER);
    expect(workbook.value('检查结果', 'O4')).toBe('领导批示');
    expect(workbook.value('检查结果', 'O5')).toBe('请抓紧');
    expect(workbook.fill('检查结果', 'O5')).toBe('#00FF00');
    expect(workbook.state.tables.find('Findings')?.table.columnNames.at(-1)).toBe('领导批示');
  });
});

describe('the day of the check', () => {
  test.each([
    ['the day asked for', { asOf: dayOf(2022, 3, 31) }, '2022-5-31', '2022-03-31'],
    ['核查日期 of 设置', { asOf: null }, '2022-5-31', '2022-05-31'],
    ['today', { asOf: null }, '', '2022-06-30'],
  ])('%s', async (_what, request, option, day) => {
    const { workbook } = await officeHost();
    workbook.type('设置', 'B7', option);
    await checkLedger({ ...REQUEST, ...request });
    expect(stampOf(workbook)).toMatchObject({ asOf: day });
    expect(workbook.text('设置', 'M5')).toBe(day);
  });
});

describe('progress', () => {
  test('tells reading, checking, writing, each from start to end', async () => {
    await officeHost();
    const seen: [string, number][] = [];
    await checkLedger(REQUEST, { onProgress: ({ stage, fraction }) => seen.push([stage, fraction]) });
    expect([...new Set(seen.map(([stage]) => stage))]).toEqual(['reading', 'checking', 'writing']);
    for (const stage of ['reading', 'checking', 'writing']) {
      const fractions = seen.filter(([each]) => each === stage).map(([, fraction]) => fraction);
      expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
      expect(Math.max(...fractions)).toBe(1);
      expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0);
    }
  });
});
