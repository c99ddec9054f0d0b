import { checkLedger } from '../../src/actions/checkLedger';
import { createTemplate } from '../../src/actions/createTemplate';
import { FAULT, RED } from '../../src/sheets/describe/highlight';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { repairMarks } from '../../src/actions/repairMarks';
import { columnOf, emptyHost, officeHost, REQUEST, SMALL_PLAN } from '../support/hostOffice';
import { sheetSnapshotOf, snapshotOf } from '../support/hostSnapshot';

/** A workbook from another hand: plain header rows in row 3, no Excel tables, columns in their own order. */
async function foreignBook(): Promise<EngineWorkbook> {
  const { workbook } = emptyHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').name = '工作台账';
    for (const name of ['计划指标', '人员名册']) context.workbook.worksheets.add(name);
    await context.sync();
  });
  workbook.type('工作台账', 'A1', '台账');
  workbook.paste('工作台账', 'A3', [
    ['经办', '活动类型', '日期', '参加人员'],
    ['小王', '集中学习', '2022-1-10', '张三、李四'],
    ['小李', '集中学习', '3.5', '张三'],
  ]);
  workbook.type('工作台账', 'A6', '=A4&A5');
  workbook.setFill('工作台账', 'A4:D4', '#00FF00');
  workbook.paste('计划指标', 'A3', [
    ['编号', '指标', '考核范围', '活动类型', '计算方式', '比较', '指标值', '周期'],
    ['x1', '学习', '集体', '集中学习', '次数', '≥', '2', '季度'],
    ['x2', '人人学习', '每名党员', '集中学习', '次数', '≥', '1', '年'],
  ]);
  workbook.paste('人员名册', 'A3', [
    ['姓名', '身份'],
    ['张三', '党员'],
    ['李四', '党员'],
  ]);
  return workbook;
}

describe('a workbook from another hand', () => {
  test('gets the result columns right of its tables, filled', async () => {
    const workbook = await foreignBook();
    const outcome = await checkLedger(REQUEST);
    expect(outcome.unwritten).toBeNull();
    expect(workbook.values('工作台账', 'E3:F5')).toEqual([
      ['核查', '核查说明'],
      ['计入', '计入 x1、x2'],
      ['未计入', '未计入：〔日期〕「3.5」不是一个日期，请填如 2022-3-5；跨多日请分行或填起始日'],
    ]);
    expect(workbook.values('计划指标', 'I3:M5')).toEqual([
      ['状态', '完成值', '完成期次', '还差', '最迟日期'],
      ['未达标', 1, '0/2', '2期', '2022-06-30'],
      ['达标', '最少1', '2/2', '无', '—'],
    ]);
    expect(workbook.values('人员名册', 'C3:D5')).toEqual([
      ['状态', '还差'],
      ['达标', '无'],
      ['达标', '无'],
    ]);
    expect(workbook.sheetNames()).toContain('检查结果');
  });

  test('keeps all that is the user’s, and a second check adds nothing', async () => {
    const workbook = await foreignBook();
    const before = snapshotOf(workbook);
    await checkLedger(REQUEST);
    for (const sheet of before.sheets) {
      const after = sheetSnapshotOf(workbook, sheet.name);
      expect(after.cells).toMatchObject(sheet.cells);
      expect(after.looks).toMatchObject(sheet.looks);
      expect(after.columns).toMatchObject(sheet.columns);
      expect([after.frame, after.validations, after.tables]).toEqual([
        sheet.frame,
        sheet.validations,
        sheet.tables,
      ]);
    }
    const checked = snapshotOf(workbook);
    await checkLedger(REQUEST);
    const again = snapshotOf(workbook);
    expect(again.sheets).toEqual(checked.sheets);
  });

  test('is coloured once 修复高亮 has put the rules there', async () => {
    const workbook = await foreignBook();
    await checkLedger(REQUEST);
    await repairMarks();
    expect(workbook.shownFills('工作台账', 'A5:E5').flat()).toEqual([
      undefined,
      undefined,
      FAULT.fill,
      undefined,
      RED.fill,
    ]);
    expect(workbook.shownFills('工作台账', 'A4:D4').flat()).toEqual(
      Array.from({ length: 4 }, () => '#00FF00'),
    );
    expect(workbook.shownFill('计划指标', 'I4')).toBe(RED.fill);
  });

  test('with a remark far right of the table: the columns are added once', async () => {
    const workbook = await foreignBook();
    workbook.type('工作台账', 'J9', '月底前交');
    await checkLedger(REQUEST);
    const headers = (): unknown[] =>
      workbook
        .values('工作台账', 'A3:Z3')
        .flat()
        .filter((header) => header !== '');
    expect(headers()).toEqual(['经办', '活动类型', '日期', '参加人员', '核查', '核查说明']);
    await checkLedger(REQUEST);
    expect(headers()).toEqual(['经办', '活动类型', '日期', '参加人员', '核查', '核查说明']);
    expect(workbook.value('工作台账', 'J9')).toBe('月底前交');
    expect(workbook.value('工作台账', `${columnOf(workbook, '工作台账', '核查')}5`)).toBe('未计入');
  });

  test('with sheets called like ours but for white space and width', async () => {
    const workbook = await foreignBook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('工作台账').name = '工作 台账';
      await context.sync();
    });
    expect((await checkLedger(REQUEST)).rows.read).toBe(2);
    expect(workbook.value('工作 台账', 'E5')).toBe('未计入');
  });

  test('whose 检查结果 is something else keeps it', async () => {
    const workbook = await foreignBook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('检查结果').getRange('A1:B2').values = [
        ['上级检查', '结果'],
        ['良好', '整改完毕'],
      ];
      await context.sync();
    });
    const before = sheetSnapshotOf(workbook, '检查结果');
    const outcome = await checkLedger(REQUEST);
    expect(outcome.unwritten).toBeNull();
    expect(sheetSnapshotOf(workbook, '检查结果')).toEqual(before);
    const ours = workbook.state.tables.find('Findings')?.sheet.name ?? '';
    expect(ours).not.toBe('检查结果');
    expect(workbook.value(ours, 'B5')).toBe('未达标');
    const made = workbook.sheetNames();
    await checkLedger(REQUEST);
    expect(workbook.sheetNames()).toEqual(made);
  });
});

describe('a renamed sheet', () => {
  test('its table is found by name; problems name the sheet as it is called now', async () => {
    const { workbook } = await officeHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('工作台账').name = '2022台账';
      context.workbook.worksheets.getItem('计划指标').name = '指标';
      await context.sync();
    });
    const outcome = await checkLedger(REQUEST);
    expect(workbook.values('2022台账', 'A5:A6').flat()).toEqual(['计入', '提醒']);
    expect(workbook.value('指标', 'A5')).toBe('滞后');
    expect(new Set(outcome.problems.map(({ origin }) => origin.sheet))).toEqual(new Set(['2022台账']));
    expect(workbook.sheetNames()).not.toContain('工作台账');
  });

  test('the findings sheet may be renamed and moved columns in it stay where they are', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('检查结果').name = '问题清单';
      await context.sync();
    });
    workbook.moveColumn('问题清单', 3, 0);
    await checkLedger(REQUEST);
    expect(workbook.sheetNames()).not.toContain('检查结果');
    expect(workbook.values('问题清单', 'A4:C5')).toEqual([
      ['指标编号', '序号', '状态'],
      ['1a', 1, '滞后'],
    ]);
  });
});

describe('a table of the template that lost columns', () => {
  test('result columns that were deleted come back at its right end; colours come with 修复高亮', async () => {
    const { workbook } = await officeHost();
    workbook.deleteColumn('工作台账', 18);
    workbook.deleteColumn('工作台账', 0);
    await checkLedger(REQUEST);
    expect(workbook.state.tables.find('Ledger')?.table.columnNames.slice(-2)).toEqual(['核查', '核查说明']);
    expect(workbook.value('工作台账', 'R6')).toBe('提醒');
    await repairMarks();
    expect(workbook.shownFill('工作台账', `${columnOf(workbook, '工作台账', '参加人员')}6`)).toBe(FAULT.fill);
  });

  test('optional columns that were deleted are not missed', async () => {
    const { workbook } = await officeHost();
    for (const header of ['印证材料', '第一议题', '数量', '备注', '缺席人员']) {
      const letters = columnOf(workbook, '工作台账', header);
      workbook.deleteColumn('工作台账', letters.charCodeAt(0) - 65);
    }
    expect((await checkLedger(REQUEST)).unwritten).toBeNull();
    expect(workbook.values('工作台账', 'A5:A10').flat()).toEqual([
      '计入',
      '提醒',
      '未计入',
      '未计入',
      '未计入',
      '计划中',
    ]);
    expect(workbook.shownFill('工作台账', `${columnOf(workbook, '工作台账', '参加人员')}6`)).toBe(FAULT.fill);
  });
});

test('a template without a single row is checked', async () => {
  const { workbook } = emptyHost();
  await createTemplate(SMALL_PLAN);
  const outcome = await checkLedger(REQUEST);
  expect(outcome.rows).toEqual({ read: 0, counted: 0 });
  expect(workbook.values('工作台账', 'A5:S5').flat().join('')).toBe('');
  expect(workbook.value('计划指标', 'A5')).toBe('未达标');
});
