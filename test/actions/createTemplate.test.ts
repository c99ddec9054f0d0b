import { createTemplate } from '../../src/actions/createTemplate';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import { formatOf, styleAt } from '../../workbench/engine/cellStyles';
import { formatA1 } from '../../workbench/engine/a1';
import { frozen } from '../../workbench/engine/sheetView';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { expectGolden, gridText } from '../support/hostGrid';
import { columnOf, emptyHost, errorOf, SMALL_PLAN, typeRows } from '../support/hostOffice';
import { sheetSnapshotOf, snapshotOf } from '../support/hostSnapshot';

/** The sheets of sheets.md in the order of their tabs; 检查结果 comes with the first check. */
const SHEETS = [
  '使用说明',
  '计划指标',
  '工作台账',
  '人员名册',
  '豁免登记',
  '活动类型',
  '设置',
  '领导汇总',
] as const;

/** The columns of sheets.md, word for word. */
const TABLES = [
  [
    'Targets',
    '计划指标',
    '状态 编号 指标 责任主体 指标值 单位 周期 完成值 完成期次 还差 最迟日期 启用 备注 类别 考核范围 活动类型 主题 参与方式 由谁组织 主办级别 计算方式 比较 截止规则 刚性 章节 任务 原文',
  ],
  [
    'Ledger',
    '工作台账',
    '核查 日期 活动类型 主题 内容 参加人员 缺席人员 主持人 主讲人 学时 备注 组织单位 主办级别 数量 第一议题 归属周期 对应指标 印证材料 核查说明',
  ],
  ['Roster', '人员名册', '状态 姓名 科室 党支部 身份 分管领域 联系支部 任职起 任职止 备注 还差'],
  ['Waivers', '豁免登记', '考核对象 指标编号 周期 理由 依据'],
  ['Activities', '活动类型', '活动类型 别名 同日计一次 需参加人员 需学时 需主持人 需主讲人 需第一议题 说明'],
  ['Options', '设置', '选项 值 说明'],
  ['Units', '设置', '名称 类别 是否考核'],
  ['Calendar', '设置', '日期 类型 说明'],
  ['History', '设置', '截至日期 达标 正常 滞后 未达标 逾期补齐 待明确'],
] as const;

async function made(plan = FINANCE_OFFICE_2022): Promise<EngineWorkbook> {
  const { workbook } = emptyHost();
  await createTemplate(plan);
  return workbook;
}

function sheetOf(workbook: EngineWorkbook, name: string) {
  const sheet = workbook.state.sheets.find(name);
  if (!sheet) throw new RangeError(name);
  return sheet;
}

describe('in an empty workbook', () => {
  let workbook: EngineWorkbook;

  beforeAll(async () => {
    workbook = await made();
  });

  test('the sheets stand in their order, the instructions in front; the empty first sheet was used', () => {
    expect(workbook.sheetNames()).toEqual([...SHEETS]);
    expect(workbook.state.activeSheet.name).toBe('使用说明');
  });

  test('it says what it made', async () => {
    emptyHost();
    const outcome = await createTemplate(SMALL_PLAN);
    expect([...outcome.created].sort()).toEqual([...SHEETS].sort());
    expect(outcome.completed).toEqual([]);
  });

  test.each(TABLES)('table %s stands on %s with its columns in their order', (name, sheet, headers) => {
    const found = workbook.state.tables.find(name);
    expect(found?.sheet.name).toBe(sheet);
    expect(found?.table.columnNames).toEqual(headers.split(' '));
  });

  test.each(SHEETS)('%s looks as it did', (sheet) => {
    expectGolden(sheet, gridText(workbook, sheet));
  });

  test.each([
    ['计划指标', 4, 3],
    ['工作台账', 4, 3],
    ['人员名册', 4, 2],
    ['豁免登记', 4, 0],
    ['活动类型', 4, 1],
    ['设置', 4, 0],
  ])('%s: header and key columns stay in sight (%d rows, %d columns frozen)', (sheet, rows, columns) => {
    expect(frozen(sheetOf(workbook, sheet).model)).toEqual({ rows, columns });
  });

  test.each([
    ['计划指标', '类别', '原文'],
    ['工作台账', '组织单位', '印证材料'],
  ])(
    '%s: the optional columns %s to %s are one collapsed group, no other column is',
    (sheet, first, last) => {
      const { columns } = sheetOf(workbook, sheet).model;
      const headers = workbook.values(sheet, 'A4:AA4').flat();
      const grouped = headers.slice(headers.indexOf(first), headers.indexOf(last) + 1);
      const isGrouped = (header: unknown): boolean => grouped.includes(header as string);
      for (const [column, header] of headers.entries()) {
        if (header === '') continue;
        const { outlineLevel = 0, hidden = false } = columns?.[column] ?? {};
        expect([header, outlineLevel, hidden]).toEqual([
          header,
          isGrouped(header) ? 1 : 0,
          isGrouped(header),
        ]);
      }
    },
  );

  test.each(TABLES.map(([, sheet]) => sheet))(
    '%s prints one page wide with its header on each page',
    (sheet) => {
      const { pageSetup, headerFooter } = sheetOf(workbook, sheet).model;
      expect(pageSetup).toMatchObject({
        paperSize: 9,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '4:4',
        showGridLines: true,
      });
      expect(headerFooter.oddFooter).toContain('&P');
    },
  );

  test.each([
    ['活动类型清单', 'Activities', '活动类型'],
    ['人员清单', 'Roster', '姓名'],
    ['单位清单', 'Units', '名称'],
  ])('the name %s covers exactly the column of table %s', (name, tableName, header) => {
    const place = workbook.state.rangeOf(workbook.state.names.find(name)?.formula ?? '');
    const found = workbook.state.tables.find(tableName);
    if (!place || !found) throw new Error(`${name} leads nowhere`);
    const { bodyArea } = found.table;
    const column = bodyArea.column + found.table.columnIndex(header);
    expect(place.sheet).toBe(found.sheet);
    expect(formatA1(place.area)).toBe(formatA1({ ...bodyArea, column, columns: 1 }));
  });

  test.each([
    ['计划指标', '周期', 'stop'],
    ['计划指标', '启用', 'stop'],
    ['计划指标', '类别', 'stop'],
    ['计划指标', '计算方式', 'stop'],
    ['计划指标', '比较', 'warning'],
    ['计划指标', '考核范围', 'warning'],
    ['计划指标', '截止规则', 'warning'],
    ['工作台账', '活动类型', 'warning'],
    ['工作台账', '主持人', 'warning'],
    ['工作台账', '主办级别', 'warning'],
    ['工作台账', '第一议题', 'warning'],
    ['人员名册', '科室', 'warning'],
    ['人员名册', '党支部', 'warning'],
    ['设置', '类别', 'stop'],
    ['设置', '类型', 'stop'],
  ])('%s 〔%s〕 has a dropdown of the kind %s down to the last row', (sheet, header, kind) => {
    const { validations } = sheetOf(workbook, sheet);
    const column = workbook.values(sheet, 'A4:AA4').flat().indexOf(header);
    const lastRow = { 计划指标: 2000, 工作台账: 50_000, 人员名册: 5000, 设置: 1000 }[sheet] ?? 0;
    for (const row of [4, lastRow - 1]) {
      expect(validations.at(row, column)).toMatchObject({
        type: 'list',
        errorStyle: kind,
        showErrorMessage: true,
      });
    }
    expect(validations.at(3, column)).toBeUndefined();
    expect(validations.at(lastRow, column)).toBeUndefined();
  });

  test.each([
    ['计划指标', '活动类型'],
    ['计划指标', '主题'],
    ['工作台账', '主题'],
    ['工作台账', '参加人员'],
    ['工作台账', '缺席人员'],
    ['工作台账', '组织单位'],
    ['工作台账', '对应指标'],
    ['人员名册', '身份'],
    ['豁免登记', '考核对象'],
    ['豁免登记', '指标编号'],
  ])('%s 〔%s〕 holds a list of several, so it has no dropdown', (sheet, header) => {
    const column = workbook.values(sheet, 'A4:AA4').flat().indexOf(header);
    expect(sheetOf(workbook, sheet).validations.at(4, column)?.type ?? 'any').toBe('any');
  });

  test.each([
    ['工作台账', '归属周期'],
    ['工作台账', '内容'],
    ['工作台账', '对应指标'],
    ['计划指标', '编号'],
    ['计划指标', '截止规则'],
    ['豁免登记', '周期'],
    ['豁免登记', '指标编号'],
  ])('%s 〔%s〕 is text from top to bottom: 2022-03 stays what it is', (sheet, header) => {
    const letters = columnOf(workbook, sheet, header);
    for (const row of [300, 40_000]) {
      workbook.type(sheet, `${letters}${row}`, '2022-03');
      expect(workbook.value(sheet, `${letters}${row}`)).toBe('2022-03');
      workbook.type(sheet, `${letters}${row}`, '');
    }
  });

  test('a date, a number of hours and a quota stay numbers', () => {
    const styleOf = (sheet: string, header: string): string => {
      const column = workbook.values(sheet, 'A4:AA4').flat().indexOf(header);
      return formatOf(styleAt(sheetOf(workbook, sheet).model, 900, column));
    };
    expect(styleOf('工作台账', '日期')).toBe('yyyy-mm-dd');
    expect(styleOf('工作台账', '学时')).toBe('General');
    expect(styleOf('计划指标', '指标值')).toBe('General');
  });

  test('the plan stands in 计划指标, target by target, as it is built in', () => {
    const { targets } = FINANCE_OFFICE_2022;
    const column = (header: string): unknown[] => {
      const letters = columnOf(workbook, '计划指标', header);
      return workbook.values('计划指标', `${letters}5:${letters}${4 + targets.length + 1}`).flat();
    };
    expect(column('编号')).toEqual([...targets.map(({ id }) => id), '']);
    expect(column('原文')).toEqual([...targets.map(({ quote }) => quote), '']);
    const shown = targets.map((_, index) =>
      workbook.text('计划指标', `${columnOf(workbook, '计划指标', '指标值')}${5 + index}`),
    );
    expect(shown).toEqual(targets.map(({ quota }) => String(quota)));
    expect(column('考核范围')).toEqual([...targets.map(({ scope }) => scope), '']);
    expect(column('状态').join('')).toBe('');
  });

  test('no sheet is protected', () => {
    expect(workbook.state.sheets.list.filter(({ isProtected }) => isProtected)).toEqual([]);
  });

  test('no ranges stay tracked and only blocks need syncs', async () => {
    const host = emptyHost();
    await createTemplate(FINANCE_OFFICE_2022);
    expect(host.keptReferences).toBe(0);
    expect(host.syncCount).toBeLessThanOrEqual(5);
  });
});

describe('a second time', () => {
  test('changes nothing, on any sheet, in any setting or name', async () => {
    const workbook = await made();
    const before = snapshotOf(workbook);
    const outcome = await createTemplate(FINANCE_OFFICE_2022);
    expect(outcome).toEqual({ created: [], completed: [] });
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('does not touch what the office filled, edited, moved or renamed', async () => {
    const workbook = await made(SMALL_PLAN);
    typeRows(workbook, '工作台账', [{ 日期: '2022-3-5', 活动类型: '集中学习' }]);
    typeRows(workbook, '计划指标', [{ 指标值: '4', 指标: '我们的学习' }]);
    workbook.moveColumn('工作台账', 4, 2);
    workbook.setColumnWidth('工作台账', 1, 123);
    workbook.setFill('工作台账', 'B5:D5', '#00FF00');
    workbook.select('工作台账', 'B5');
    const before = snapshotOf(workbook);
    await createTemplate(SMALL_PLAN);
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('leaves a renamed sheet alone: its table is known by its name', async () => {
    const workbook = await made(SMALL_PLAN);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('工作台账').name = '2022台账';
      await context.sync();
    });
    workbook.select('2022台账', 'B5');
    const before = snapshotOf(workbook);
    expect(await createTemplate(SMALL_PLAN)).toEqual({ created: [], completed: [] });
    expect(snapshotOf(workbook)).toEqual(before);
    expect(workbook.state.activeSheet.name).toBe('2022台账');
  });

  test('makes a deleted sheet anew and leaves the others alone', async () => {
    const workbook = await made(SMALL_PLAN);
    const before = SHEETS.filter((name) => name !== '豁免登记').map((name) =>
      sheetSnapshotOf(workbook, name),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('豁免登记').delete();
      await context.sync();
    });
    expect((await createTemplate(SMALL_PLAN)).created).toEqual(['豁免登记']);
    expect(
      SHEETS.filter((name) => name !== '豁免登记').map((name) => sheetSnapshotOf(workbook, name)),
    ).toEqual(before);
    expect(workbook.values('豁免登记', 'A4:E4')).toEqual([['考核对象', '指标编号', '周期', '理由', '依据']]);
  });
});

describe('when the connection is lost', () => {
  test.each(['failAtSync', 'loseAnswerAtSync'] as const)(
    '%s at any sync: the second run puts all right',
    async (fault) => {
      const undisturbed = snapshotOf(await made(SMALL_PLAN));
      const host = emptyHost();
      await createTemplate(SMALL_PLAN);
      let failures = 0;
      for (let k = 1; k <= host.syncCount; k += 1) {
        const { workbook } = emptyHost({ [fault]: k });
        const error = await errorOf(createTemplate(SMALL_PLAN));
        if (error !== null) {
          expect(error).toMatchObject({ name: 'HostError', fault: 'connectionLost' });
          failures += 1;
          await createTemplate(SMALL_PLAN);
        }
        expect(snapshotOf(workbook)).toEqual(undisturbed);
      }
      // Only the last sync, which tidies up, may fail without a word.
      expect(failures).toBeGreaterThanOrEqual(host.syncCount - 1);
    },
  );
});
