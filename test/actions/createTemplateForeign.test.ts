import { createTemplate } from '../../src/actions/createTemplate';
import { failureText } from '../../src/actions/failureText';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { columnOf, emptyHost, errorOf, filterRange, SMALL_PLAN } from '../support/hostOffice';
import { sheetSnapshotOf, snapshotOf } from '../support/hostSnapshot';

/** Runs something on a sheet that is made for it. */
async function onSheet(name: string, build: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    build(context.workbook.worksheets.add(name));
    await context.sync();
  });
}

/** A ledger as an office kept it before the add-in: header in row 3, in its own order, a column and looks of its own. */
async function ownLedger(): Promise<EngineWorkbook> {
  const { workbook } = emptyHost();
  await onSheet('工作台账', () => undefined);
  workbook.type('工作台账', 'A1', '2022年工作记录');
  workbook.paste('工作台账', 'A3', [
    ['内容', '经办', '日期', '活动类型', '参加人员'],
    ['学文件', '小王', '2022-1-10', '集中学习', '张三'],
    ['学讲话', '小李', '2022-2-14', '集中学习', '李四'],
  ]);
  workbook.type('工作台账', 'B6', '=COUNTA(B4:B5)');
  workbook.setFill('工作台账', 'A4:B4', '#00FF00');
  workbook.setFill('工作台账', 'A3:E3', '#ABCDEF');
  workbook.setColumnWidth('工作台账', 0, 200);
  workbook.setColumnWidth('工作台账', 2, 33);
  return workbook;
}

describe('a ledger of the user is completed', () => {
  test('nothing of the user is lost, moved or recoloured', async () => {
    const workbook = await ownLedger();
    const before = sheetSnapshotOf(workbook, '工作台账');
    const outcome = await createTemplate(SMALL_PLAN);
    expect(outcome.completed).toEqual(['工作台账']);
    expect(outcome.created).not.toContain('工作台账');
    const after = sheetSnapshotOf(workbook, '工作台账');
    expect(after.cells).toMatchObject(before.cells);
    expect(after.looks).toMatchObject(before.looks);
    expect(after.columns).toMatchObject(before.columns);
    expect(after.frame).toEqual(before.frame);
    expect(after.rows).toEqual(before.rows);
  });

  test('only the missing headers are added, right of what is there', async () => {
    const workbook = await ownLedger();
    const before = Object.keys(sheetSnapshotOf(workbook, '工作台账').cells);
    await createTemplate(SMALL_PLAN);
    const added = Object.keys(sheetSnapshotOf(workbook, '工作台账').cells).filter(
      (cell) => !before.includes(cell),
    );
    expect(added.every((address) => /^[A-Z]+3$/.test(address))).toBe(true);
    const headers = workbook.values('工作台账', 'A3:AA3').flat();
    expect(headers.slice(0, 5)).toEqual(['内容', '经办', '日期', '活动类型', '参加人员']);
    expect(headers.slice(5).filter((header) => header !== '')).toEqual(
      '核查 主题 缺席人员 主持人 主讲人 学时 备注 组织单位 主办级别 数量 第一议题 归属周期 对应指标 印证材料 核查说明'.split(
        ' ',
      ),
    );
  });

  test('the added columns look like ours, down to the last filled row', async () => {
    const workbook = await ownLedger();
    await createTemplate(SMALL_PLAN);
    const status = columnOf(workbook, '工作台账', '核查');
    expect(workbook.fill('工作台账', `${status}3`)).toBe('#595959');
    expect(workbook.fill('工作台账', `${status}4`)).toBe('#F5F5F5');
    const text = columnOf(workbook, '工作台账', '归属周期');
    workbook.type('工作台账', `${text}4`, '2022-03');
    expect(workbook.value('工作台账', `${text}4`)).toBe('2022-03');
  });

  test('a second time changes nothing', async () => {
    const workbook = await ownLedger();
    await createTemplate(SMALL_PLAN);
    const before = snapshotOf(workbook);
    expect(await createTemplate(SMALL_PLAN)).toEqual({ created: [], completed: [] });
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('a remark at the right of the table does not let columns be added again and again', async () => {
    const workbook = await ownLedger();
    workbook.type('工作台账', 'H5', '请月底前填完');
    await createTemplate(SMALL_PLAN);
    const before = snapshotOf(workbook);
    expect(workbook.value('工作台账', 'H5')).toBe('请月底前填完');
    expect(await createTemplate(SMALL_PLAN)).toEqual({ created: [], completed: [] });
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('an Excel table of the template from which the user deleted and moved columns', async () => {
    const { workbook } = emptyHost();
    await createTemplate(SMALL_PLAN);
    workbook.paste('工作台账', 'B5', [['2022-1-10', '集中学习', '主题一', '内容一']]);
    workbook.deleteColumn('工作台账', 18); // 核查说明
    workbook.deleteColumn('工作台账', 9); // 学时
    workbook.insertColumn('工作台账', 3);
    workbook.type('工作台账', 'D4', '经办');
    workbook.type('工作台账', 'D5', '小王');
    workbook.setFill('工作台账', 'D5', '#00FF00');
    workbook.moveColumn('工作台账', 1, 5);
    const before = sheetSnapshotOf(workbook, '工作台账');
    const outcome = await createTemplate(SMALL_PLAN);
    expect(outcome).toEqual({ created: [], completed: ['工作台账'] });
    const after = sheetSnapshotOf(workbook, '工作台账');
    expect(after.cells).toMatchObject(before.cells);
    expect(after.looks).toMatchObject(before.looks);
    const own = Object.entries(before.columns).filter(([letters]) => letters <= 'R');
    expect(after.columns).toMatchObject(Object.fromEntries(own));
    const columns = workbook.state.tables.find('Ledger')?.table.columnNames ?? [];
    expect(columns.slice(-2)).toEqual(['学时', '核查说明']);
    expect(new Set(columns).size).toBe(columns.length);
    expect(await createTemplate(SMALL_PLAN)).toEqual({ created: [], completed: [] });
  });
});

describe('other sheets of the user', () => {
  test('a foreign sheet with content stays first in line and as it was; the empty one of a new workbook is used', async () => {
    const { workbook } = emptyHost();
    workbook.type('Sheet1', 'B2', '私人笔记');
    workbook.setFill('Sheet1', 'B2', '#00FF00');
    const before = sheetSnapshotOf(workbook, 'Sheet1');
    await createTemplate(SMALL_PLAN);
    expect(workbook.sheetNames()).toContain('Sheet1');
    expect(workbook.sheetNames()[0]).toBe('使用说明');
    expect(sheetSnapshotOf(workbook, 'Sheet1')).toEqual(before);
  });

  test('an empty sheet of one of our names is filled, not doubled', async () => {
    const { workbook } = emptyHost();
    await onSheet('人员名册', () => undefined);
    await createTemplate(SMALL_PLAN);
    expect(workbook.sheetNames().filter((name) => name.startsWith('人员名册'))).toEqual(['人员名册']);
    expect(workbook.values('人员名册', 'A4:E4').flat()).toEqual(['状态', '姓名', '科室', '党支部', '身份']);
  });

  test.each(['计划指标', '工作台账', '人员名册', '豁免登记', '活动类型'])(
    'a sheet %s with content but none of our headers is refused: a clear line, nothing written',
    async (name) => {
      const { workbook } = emptyHost();
      await onSheet(name, (sheet) => {
        sheet.getRange('A1:B2').values = [
          ['随便', '写写'],
          ['这是', '别的表'],
        ];
      });
      const before = snapshotOf(workbook);
      const error = await errorOf(createTemplate(SMALL_PLAN));
      expect(failureText(error).title).toMatch(
        new RegExp(`^工作表「${name}」里已有别的内容，没有表头「.+」$`),
      );
      expect(snapshotOf(workbook)).toEqual(before);
    },
  );

  test('a 使用说明 and a 领导汇总 of the user stay as they are', async () => {
    const { workbook } = emptyHost();
    for (const name of ['使用说明', '领导汇总']) {
      await onSheet(name, (sheet) => {
        sheet.getRange('A1').values = [['我们自己的']];
      });
    }
    const before = ['使用说明', '领导汇总'].map((name) => sheetSnapshotOf(workbook, name));
    await createTemplate(SMALL_PLAN);
    expect(['使用说明', '领导汇总'].map((name) => sheetSnapshotOf(workbook, name))).toEqual(before);
  });

  test('a name of the user that is called like one of ours is kept', async () => {
    const { workbook } = emptyHost();
    await Excel.run(async (context) => {
      context.workbook.names.add('人员清单', context.workbook.worksheets.getItem('Sheet1').getRange('Z1:Z9'));
      await context.sync();
    });
    await createTemplate(SMALL_PLAN);
    expect(workbook.state.names.find('人员清单')?.formula).toMatch(/\$Z\$1:\$Z\$9$/);
  });
});

describe('what stands in the way', () => {
  test('a protected sheet that must be completed is named and nothing is written', async () => {
    const workbook = await ownLedger();
    workbook.protect('工作台账');
    const before = snapshotOf(workbook);
    const error = await errorOf(createTemplate(SMALL_PLAN));
    expect(failureText(error).title).toBe('工作表「工作台账」受保护');
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('a protected sheet that needs nothing is no matter', async () => {
    const { workbook } = emptyHost();
    await createTemplate(SMALL_PLAN);
    workbook.protect('工作台账');
    expect(await createTemplate(SMALL_PLAN)).toEqual({ created: [], completed: [] });
  });

  test('a filter on a ledger that must be completed', async () => {
    const workbook = await ownLedger();
    filterRange(workbook, '工作台账', 'A3:E5', '经办', ['小王']);
    const before = snapshotOf(workbook);
    const error = await errorOf(createTemplate(SMALL_PLAN));
    expect(failureText(error).title).toBe('工作表「工作台账」正在筛选');
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('the completed sheet keeps its frame', async () => {
    const workbook = await ownLedger();
    const before = sheetSnapshotOf(workbook, '工作台账');
    await createTemplate(SMALL_PLAN);
    expect(sheetSnapshotOf(workbook, '工作台账').frame).toEqual(before.frame);
  });
});
