import type { Host } from '../../../workbench/node/startHost';
import { freshHost, onSheet1, refusalOf } from '../onHost';

let host: Host;

beforeEach(async () => {
  host = freshHost();
  await onSheet1((sheet) => {
    sheet.getRange('A1:B4').values = [
      ['姓名', '科室'],
      ['张三', '综合科'],
      ['李四', '业务科'],
      ['王五', '综合科'],
    ];
  });
});

async function hidden(): Promise<boolean[]> {
  const rows = await onSheet1((sheet) =>
    [2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden')),
  );
  return rows.map(({ rowHidden }) => rowHidden);
}

async function addTable(): Promise<void> {
  await onSheet1((sheet) => {
    sheet.tables.add('A1:B4', true).name = 'Ledger';
  });
}

const filterTable = (sheet: Excel.Worksheet, texts: string[]): void => {
  sheet.tables.getItem('Ledger').columns.getItem('科室').filter.applyValuesFilter(texts);
};

test('a column of a table lets listed texts through; columns work together', async () => {
  await addTable();
  await onSheet1((sheet) => {
    filterTable(sheet, ['综合科']);
  });
  expect(await hidden()).toEqual([false, true, false]);
  await onSheet1((sheet) => {
    sheet.tables.getItem('Ledger').columns.getItem('姓名').filter.applyValuesFilter(['王五']);
  });
  expect(await hidden()).toEqual([true, true, false]);
});

test('a range of a sheet is filtered by one of its columns; a new filter replaces the old one', async () => {
  await onSheet1((sheet) => {
    sheet.autoFilter.apply('A1:B4', 1, { filterOn: 'Values', values: ['综合科'] });
  });
  expect(await hidden()).toEqual([false, true, false]);
  await onSheet1((sheet) => {
    sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['李四'] });
  });
  expect(await hidden()).toEqual([true, false, true]);
});

test('without a column there are buttons only', async () => {
  const filter = await onSheet1((sheet) => {
    sheet.autoFilter.apply('A1:B4');
    return sheet.autoFilter.load('enabled,isDataFiltered');
  });
  expect([filter.enabled, filter.isDataFiltered]).toEqual([true, false]);
  expect(await hidden()).toEqual([false, false, false]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  [
    'a column outside the range',
    'InvalidArgument',
    (sheet) => {
      sheet.autoFilter.apply('A1:B4', 2, { filterOn: 'Values', values: ['x'] });
    },
  ],
  [
    'criteria other than texts',
    'NotImplemented',
    (sheet) => {
      sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'TopItems', criterion1: '3' });
    },
  ],
  [
    'texts that are none',
    'InvalidArgument',
    (sheet) => {
      filterTable(sheet, [{}] as never);
    },
  ],
  [
    'a filter of colours',
    'NotImplemented',
    (sheet) => {
      sheet.tables.getItem('Ledger').columns.getItem('科室').filter.applyCellColorFilter('#FF0000');
    },
  ],
])('%s is refused', async (_what, code, filter) => {
  await addTable();
  expect(await refusalOf(onSheet1(filter))).toBe(code);
  expect(await hidden()).toEqual([false, false, false]);
});

test('a protected sheet is not filtered', async () => {
  await addTable();
  host.workbook.protect('Sheet1');
  const refused = onSheet1((sheet) => {
    filterTable(sheet, ['综合科']);
  });
  expect(await refusalOf(refused)).toBe('AccessDenied');
});
