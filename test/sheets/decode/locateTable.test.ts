import type { TableKey } from '../../../src/domain/issue';
import type { CellValue } from '../../../src/sheets/cell';
import type { BookGrids, SheetGrid, TableRange } from '../../../src/sheets/decode/BookGrids';
import { locateTables } from '../../../src/sheets/decode/locateTables';
import type { LocatedTable } from '../../../src/sheets/decode/locateTable';
import { isLocated, locateTable } from '../../../src/sheets/decode/locateTable';
import { rowsOf } from '../../../src/sheets/decode/tableRows';
import { day } from '../../support/ledgerDay';
import { checkBook, gridOf } from '../../support/ledgerText';

const TARGETS = ['编号', '考核范围', '活动类型', '计算方式', '比较', '指标值', '周期'];
const PLAN = gridOf('计划指标', [TARGETS, ['1', '集体', '党课', '次数', '≥', 1, '年']]);
const LEDGER_HEADERS = ['核查', '日期', '活动类型', '内容', '核查说明'];

function book(grids: readonly SheetGrid[], tables: readonly TableRange[] = []): BookGrids {
  return { grids, tables };
}

function found(key: TableKey, given: BookGrids): LocatedTable {
  const located = locateTable(key, given);
  if (!isLocated(located)) throw new Error(`not found: ${JSON.stringify(located)}`);
  return located;
}

/** The rows of a table as `row: cell cell`, by the keys given. */
function rowsIn(key: TableKey, given: BookGrids, ...keys: readonly string[]): readonly string[] {
  const located = found(key, given);
  const grid = given.grids.find(({ name }) => name === located.sheet);
  const rows = grid === undefined ? [] : rowsOf<string>(located, grid);
  return rows.map(({ origin, cells }) =>
    `${origin.rowNumber}: ${keys.map((each) => cells[each] ?? '').join(' ')}`.trim(),
  );
}

function blankRows(count: number): CellValue[][] {
  return Array.from({ length: count }, () => ['']);
}

describe('by the sheet’s name and the header row', () => {
  test.each([0, 3, 19])('the header may stand below %i rows of titles', (above) => {
    const sheet = gridOf('工作台账', [...blankRows(above), ['日期', '活动类型'], ['2022-03-01', '党课']]);
    expect(rowsIn('ledger', book([sheet]), 'date', 'activity')).toEqual([`${above + 2}: 2022-03-01 党课`]);
  });

  test('not below the first 20 rows', () => {
    const sheet = gridOf('工作台账', [...blankRows(20), ['日期', '活动类型'], ['2022-03-01', '党课']]);
    expect(locateTable('ledger', book([{ ...sheet, values: [['说明'], ...sheet.values.slice(1)] }]))).toEqual(
      {
        kind: 'columnMissing',
        sheet: '工作台账',
        column: '日期',
      },
    );
  });

  test('a title above that holds a header word is not the header row', () => {
    const sheet = gridOf('工作台账', [
      ['日期', '2022年'],
      [''],
      ['日期', '活动类型'],
      ['2022-03-01', '党课'],
    ]);
    expect(rowsIn('ledger', book([sheet]), 'date', 'activity')).toEqual(['4: 2022-03-01 党课']);
  });

  test('moved columns, padded headers and added columns', () => {
    const sheet = gridOf('工作台账', [
      ['我的列', '活 动 类 型', '内容', '日　期', '另一列'],
      ['甲', '党课', '学习', '2022-03-01', '乙'],
    ]);
    expect(rowsIn('ledger', book([sheet]), 'date', 'activity', 'content')).toEqual([
      '2: 2022-03-01 党课 学习',
    ]);
    expect([...found('ledger', book([sheet])).columns]).toEqual([
      ['activity', 1],
      ['content', 2],
      ['date', 3],
    ]);
  });

  test('a used range that does not begin in A1', () => {
    const sheet: SheetGrid = {
      name: '工作台账',
      rowIndex: 4,
      columnIndex: 2,
      values: [
        ['日期', '活动类型'],
        ['2022-03-01', '党课'],
      ],
    };
    expect(rowsIn('ledger', book([sheet]), 'date', 'activity')).toEqual(['6: 2022-03-01 党课']);
  });

  test('a repeated header: the first counts', () => {
    const sheet = gridOf('工作台账', [
      ['日期', '活动类型', '日期'],
      ['2022-03-01', '党课', '2022-04-01'],
    ]);
    expect(rowsIn('ledger', book([sheet]), 'date')).toEqual(['2: 2022-03-01']);
  });

  test('the body runs to the end of the sheet; blank rows are no rows, nor are those that only the check has filled', () => {
    const sheet = gridOf('工作台账', [
      LEDGER_HEADERS,
      ['', '2022-03-01', '党课', '', ''],
      ['', '', ' ', '', ''],
      ['计入', '', '', '', '计入 1'],
      ['', '', '', '只有内容', ''],
    ]);
    expect(rowsIn('ledger', book([sheet]), 'date', 'content')).toEqual(['2: 2022-03-01', '5:  只有内容']);
  });
});

describe('by the name of the Excel table', () => {
  const sheet = gridOf('台账登记表', [
    ['说明', '', ''],
    ['日期', '活动类型', '内容'],
    ['2022-03-01', '党课', '甲'],
    ['2022-03-02', '党课', '乙'],
    ['2022-03-03', '党课', '丙'],
    ['', '', ''],
    ['以上共三次', '', ''],
  ]);
  const range: TableRange = {
    name: 'ledger',
    sheet: '台账登记表',
    rowIndex: 1,
    columnIndex: 0,
    rowCount: 3,
    columnCount: 3,
  };

  test('on a renamed sheet; rows typed right below the table belong to it, those after a gap do not', () => {
    expect(rowsIn('ledger', book([sheet], [range]), 'date', 'content')).toEqual([
      '3: 2022-03-01 甲',
      '4: 2022-03-02 乙',
      '5: 2022-03-03 丙',
    ]);
    expect(found('ledger', book([sheet], [range]))).toMatchObject({
      sheet: '台账登记表',
      excelTable: 'ledger',
      endColumn: 3,
    });
  });

  test('issues carry the real name of the sheet', () => {
    const given = book(
      [
        PLAN,
        gridOf('台账登记表', [
          ['日期', '活动类型'],
          ['3.5', '党课'],
        ]),
      ],
      [{ ...range, rowIndex: 0, rowCount: 2, columnCount: 2 }],
    );
    const { issues } = checkBook(given, day('2022-06-30'));
    expect(issues.map(({ code, origin }) => `${code} ${origin.sheet} ${origin.rowNumber}`)).toEqual([
      'dateUnreadable 台账登记表 2',
    ]);
  });

  test('it goes before a sheet of the right name', () => {
    const other = gridOf('工作台账', [
      ['日期', '活动类型'],
      ['2022-09-09', '别的'],
    ]);
    expect(rowsIn('ledger', book([other, sheet], [range]), 'date')).toContain('3: 2022-03-01');
  });

  test('columns beside the table are not its columns', () => {
    const beside = gridOf('工作台账', [
      ['内容', '日期', '活动类型'],
      ['外', '2022-03-01', '党课'],
    ]);
    const inner: TableRange = {
      name: 'Ledger',
      sheet: '工作台账',
      rowIndex: 0,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 2,
    };
    expect(found('ledger', book([beside], [inner])).columns.has('content')).toBe(false);
  });
});

describe('设置: tables side by side', () => {
  const settings = gridOf('设置', [
    ['左起：选项、单位、日历', '', '', '', '', '', '', '', '', ''],
    ['选项', '值', '说明', '', '名称', '类别', '是否考核', '', '日期', '类型'],
    ['计划年度', 2022, '', '', '综合科', '科室', '是', '', '2022-05-06', '放假'],
    ['单位名称', '市金融办', '', '', '', '', '', '', '', ''],
    ['', '', '', '', '一支部', '党支部', '', '', '', ''],
  ]);

  test('each is found by its own headers', () => {
    const given = book([settings]);
    expect(rowsIn('options', given, 'option', 'value')).toEqual(['3: 计划年度 2022', '4: 单位名称 市金融办']);
    expect(rowsIn('units', given, 'name', 'kind')).toEqual(['3: 综合科 科室', '5: 一支部 党支部']);
    expect(rowsIn('calendar', given, 'date', 'kind')).toEqual(['3: 2022-05-06 放假']);
  });

  test('without a gap between them too', () => {
    const close = gridOf('设置', [
      ['名称', '类别', '选项', '值'],
      ['综合科', '科室', '计划年度', 2022],
    ]);
    expect(rowsIn('options', book([close]), 'option', 'value')).toEqual(['2: 计划年度 2022']);
    expect(rowsIn('units', book([close]), 'name', 'kind')).toEqual(['2: 综合科 科室']);
  });

  test('one below the other: a table ends where the next one’s header stands', () => {
    const stacked = gridOf('设置', [
      ['选项', '值'],
      ['计划年度', 2022],
      ['', ''],
      ['名称', '类别'],
      ['综合科', '科室'],
    ]);
    expect(rowsIn('options', book([stacked]), 'option', 'value')).toEqual(['2: 计划年度 2022']);
    expect(rowsIn('units', book([stacked]), 'name', 'kind')).toEqual(['5: 综合科 科室']);
  });

  test('any of them may be left out', () => {
    const given = book([
      gridOf('设置', [
        ['选项', '值'],
        ['计划年度', 2022],
      ]),
    ]);
    expect([locateTable('units', given), locateTable('calendar', given)]).toEqual([null, null]);
  });
});

describe('what is missing is a clear error that names sheet and column', () => {
  const ledger = gridOf('工作台账', [
    ['日期', '活动类型'],
    ['2022-03-01', '党课'],
  ]);

  test('the plan and the ledger must be there, the other sheets need not', () => {
    expect(locateTables(book([ledger]))).toEqual({ kind: 'sheetMissing', sheet: '计划指标', column: '' });
    expect(locateTables(book([PLAN]))).toEqual({ kind: 'sheetMissing', sheet: '工作台账', column: '' });
    expect(locateTables(book([PLAN, ledger]))).toMatchObject({ tables: { size: 2 }, adopted: [] });
  });

  test.each([
    ['targets', '计划指标', TARGETS],
    ['ledger', '工作台账', ['日期', '活动类型']],
    ['roster', '人员名册', ['姓名', '身份']],
    ['waivers', '豁免登记', ['考核对象', '指标编号']],
  ] as const)('%s: each required column of %s', (key, sheet, required) => {
    for (const missing of required) {
      const headers = required.map((header) => (header === missing ? '别的' : header));
      const given = book([gridOf(sheet, [headers, headers.map(() => '甲')])]);
      expect(locateTable(key, given)).toEqual({ kind: 'columnMissing', sheet, column: missing });
    }
    expect(isLocated(locateTable(key, book([gridOf(sheet, [required])])))).toBe(true);
  });

  test('活动类型 needs its first column only', () => {
    expect(isLocated(locateTable('activities', book([gridOf('活动类型', [['活动类型']])])))).toBe(true);
    expect(locateTable('activities', book([gridOf('活动类型', [['别名'], ['甲']])]))).toEqual({
      kind: 'columnMissing',
      sheet: '活动类型',
      column: '活动类型',
    });
  });

  test('an empty sheet is as absent', () => {
    expect(locateTable('roster', book([gridOf('人员名册', [['']])]))).toBeNull();
  });

  test('of an Excel table as well', () => {
    const range: TableRange = {
      name: 'Ledger',
      sheet: '工作台账',
      rowIndex: 0,
      columnIndex: 0,
      rowCount: 2,
      columnCount: 1,
    };
    expect(locateTable('ledger', book([ledger], [range]))).toEqual({
      kind: 'columnMissing',
      sheet: '工作台账',
      column: '活动类型',
    });
  });
});

test('a table without rows is as absent: no roster, no units', () => {
  const roster = gridOf('人员名册', [['姓名', '身份']]);
  const ledger = gridOf('工作台账', [['日期', '活动类型']]);
  const plan = gridOf('计划指标', [TARGETS, ['1', '每名党员', '党课', '次数', '≥', 1, '年']]);
  const { issues } = checkBook(book([plan, ledger, roster]), day('2022-06-30'));
  expect(issues.map(({ code }) => code)).toEqual(['rosterMissing']);
});
