import { freshHost, onSheet1 } from '../onHost';
import type { Host } from '../../../workbench/node/startHost';

let host: Host;

beforeEach(() => {
  host = freshHost();
});

const shown = (range: string): unknown[][] => host.workbook.values('Sheet1', range);

test('values are taken as typed: General turns them, @ keeps them', async () => {
  await onSheet1((sheet) => {
    sheet.getRange('B:B').numberFormat = '@' as never;
    sheet.getRange('A1:B3').values = [
      ['2022-03', '2022-03'],
      ['8', 8],
      ["'=1", '=1'],
    ];
  });
  expect(shown('A1:B3')).toEqual([
    [44621, '2022-03'],
    [8, '8'],
    ['=1', '=1'],
  ]);
});

test('one value fills the range, null leaves a cell as it is, empty text empties it', async () => {
  await onSheet1((sheet) => {
    sheet.getRange('A1:B2').values = 7 as never;
    sheet.getRange('A1:B1').values = [[null, '']];
  });
  expect(shown('A1:B2')).toEqual([
    [7, ''],
    [7, 7],
  ]);
});

test('formulas are calculated, read back and follow what they refer to', async () => {
  const range = await onSheet1((sheet) => {
    sheet.getRange('A1:A2').values = [[1], [2]];
    sheet.getRange('B1').formulas = [['=SUM(A1:A2)']];
    return sheet.getRange('A1:B1').load('values,formulas,valueTypes');
  });
  expect(range.values).toEqual([[1, 3]]);
  expect(range.formulas).toEqual([[1, '=SUM(A1:A2)']]);
  expect(range.valueTypes).toEqual([['Double', 'Double']]);
  host.workbook.type('Sheet1', 'A2', '5');
  expect(host.workbook.value('Sheet1', 'B1')).toBe(6);
});

test('structured references and names calculate', async () => {
  await onSheet1((sheet, { workbook }) => {
    sheet.getRange('A1:B3').values = [
      ['类型', '学时'],
      ['学习', 2],
      ['会议', 3],
    ];
    sheet.tables.add('A1:B3', true).name = 'Ledger';
    workbook.names.add('学时清单', sheet.getRange('B2:B3'));
    sheet.getRange('D1:D2').formulas = [['=SUM(Ledger[学时])'], ['=SUM(学时清单)']];
  });
  expect(shown('D1:D2')).toEqual([[5], [5]]);
});

test('more than 1,500 cells go through in pieces', async () => {
  const rows = Array.from({ length: 2_000 }, (_, row) => [row, `文字${String(row)}`]);
  await onSheet1((sheet) => {
    sheet.getRange('A1:B2000').values = rows;
  });
  expect(shown('A1:B2000')).toEqual(rows);
  expect(host.syncCount).toBeLessThanOrEqual(2);
});

test('a merged area holds one value, in its first cell', async () => {
  await onSheet1((sheet) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('A1:B2').values = [
      ['标题', 'x'],
      ['y', 'z'],
    ];
  });
  expect(shown('A1:B2')).toEqual([
    ['标题', ''],
    ['', ''],
  ]);
});

describe('under an active filter', () => {
  beforeEach(async () => {
    await onSheet1((sheet) => {
      sheet.getRange('A1:B5').values = [
        ['类型', '核查'],
        ['学习', ''],
        ['会议', ''],
        ['学习', ''],
        ['会议', ''],
      ];
      sheet.tables.add('A1:B5', true).name = 'Ledger';
    });
    host.workbook.setFilter('Ledger', '类型', ['会议']);
  });

  test('arrays land in the visible rows only, one after the other', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('B2:B5').values = [['第一'], ['第二'], ['第三'], ['第四']];
    });
    expect(shown('B2:B5')).toEqual([[''], ['第一'], [''], ['第二']]);
  });

  test('the table says that it is filtered, rows that they are hidden', async () => {
    const [table, rows] = await onSheet1((sheet) => {
      const ledger = sheet.tables.getItem('Ledger').load('autoFilter/isDataFiltered');
      return [ledger, sheet.getRange('A2:A5').load('rowHidden')] as const;
    });
    expect([table.autoFilter.isDataFiltered, rows.rowHidden]).toEqual([true, null]);
  });

  test('clearing it shows all rows, and arrays land where they should', async () => {
    await onSheet1((sheet) => {
      sheet.tables.getItem('Ledger').clearFilters();
      sheet.getRange('B2:B5').values = [['第一'], ['第二'], ['第三'], ['第四']];
    });
    expect(shown('B2:B5')).toEqual([['第一'], ['第二'], ['第三'], ['第四']]);
  });

  test('a filter of the sheet is its autoFilter, rows hidden by hand are written', async () => {
    host = freshHost();
    host.workbook.paste('Sheet1', 'A1', [
      ['类型', '核查'],
      ['学习', ''],
      ['会议', ''],
    ]);
    host.workbook.hideRow('Sheet1', 1);
    await onSheet1((sheet) => {
      sheet.getRange('B2:B3').values = [['一'], ['二']];
    });
    host.workbook.setFilter('Sheet1', '类型', ['会议']);
    const filter = await onSheet1((sheet) => sheet.autoFilter.load('enabled,isDataFiltered'));
    expect([filter.enabled, filter.isDataFiltered, shown('B2:B3')]).toEqual([true, true, [['一'], ['二']]]);
  });
});
