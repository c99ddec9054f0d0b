import type { Bench } from '../Bench';
import type { Json, Probe } from '../Probe';

/** Makes a table of three columns and some rows at A1, under a name of this probe. */
export function addTable({ sheet, name }: Bench, rows: number): Excel.Table {
  const body = Array.from({ length: rows }, (_, row) => [`人${row + 1}`, '综合科', row + 1]);
  const range = sheet.getRangeByIndexes(0, 0, rows + 1, 3);
  range.values = [['姓名', '科室', '学时'], ...body];
  const table = sheet.tables.add(range, true);
  table.name = name('表');
  return table;
}

/** The address of a table without its sheet. */
export async function tableAddress({ context }: Bench, table: Excel.Table): Promise<string> {
  const range = table.getRange().load('address');
  await context.sync();
  return local(range.address);
}

/** `'Sheet 1'!A1:B2` → `A1:B2`. */
export function local(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

async function headers({ context }: Bench, table: Excel.Table): Promise<Json> {
  const columns = table.columns.load('items/name');
  await context.sync();
  return columns.items.map(({ name }) => name);
}

/** Tables: growth, size, columns, headers. */
export const tableProbes: readonly Probe[] = [
  {
    id: 'table-growth-below',
    title: '用接口写入表格正下方一行，表格是否扩展',
    about:
      'Rows right below a table may be outside of it: the check looks there, a record is added by resizing (src/sheets/decode/locateTable.ts).',
    source: 'office-js issue 2097: the API extends tables unless the first value is blank',
    expected: 'A1:C4',
    doubt: 'Autocorrect may be switched off, and issue 3191 saw rows left outside.',
    run: async (bench) => {
      const table = addTable(bench, 2);
      await bench.context.sync();
      bench.sheet.getRange('A4:C4').values = [['人3', '业务科', 3]];
      await bench.context.sync();
      return tableAddress(bench, table);
    },
  },
  {
    id: 'table-growth-right',
    title: '用接口在表格右侧写入表头，表格是否多一列',
    about:
      'The product adds columns of tables by columns.add and never relies on this (src/excel/addColumns.ts).',
    source: 'support.microsoft.com: Excel table AutoExpansion; office-js issue 2097',
    expected: 'A1:D3',
    doubt: 'Known of typing; of the API only below a table.',
    run: async (bench) => {
      const table = addTable(bench, 2);
      await bench.context.sync();
      bench.sheet.getRange('D1').values = [['备注']];
      await bench.context.sync();
      return tableAddress(bench, table);
    },
  },
  {
    id: 'table-columns-add',
    title: '用接口给表格加一列，右边的单元格是否右移',
    about:
      'Columns of the check are added so; what stands right of the table must move along (src/excel/addColumns.ts).',
    source: 'Excel.TableColumnCollection.add: inserts, and shifts cells of the rows of the table',
    expected: { headers: ['姓名', '科室', '学时', '核查'], right: [['核查', '旁注']] },
    run: async (bench) => {
      const table = addTable(bench, 2);
      bench.sheet.getRange('D1').format.fill.color = '#FFFFFF';
      bench.sheet.getRange('E1').values = [['旁注']];
      await bench.context.sync();
      table.columns.add(undefined, undefined, '核查');
      await bench.context.sync();
      const right = bench.sheet.getRange('D1:F1').load('values');
      const names = await headers(bench, table);
      return { headers: names, right: [right.values[0]?.filter((value) => value !== '') ?? []] };
    },
  },
  {
    id: 'table-resize',
    title: '用接口扩大、缩小表格',
    about: '检查结果 and 历次检查 are resized to their rows (src/excel/writeOwnedTable.ts).',
    source: 'Excel.Table.resize: headers stay in their row; cells outside keep their values',
    expected: { larger: 'A1:C6', smaller: 'A1:C2', leftBehind: '人2' },
    run: async (bench) => {
      const table = addTable(bench, 2);
      table.resize('A1:C6');
      const larger = await tableAddress(bench, table);
      table.resize('A1:C2');
      const smaller = await tableAddress(bench, table);
      const left = bench.sheet.getRange('A3').load('values');
      await bench.context.sync();
      return { larger, smaller, leftBehind: left.values[0]?.[0] };
    },
  },
  {
    id: 'table-resize-away',
    title: '把表格改到表头之外会被拒绝',
    about: 'A wrong place must be refused, not taken (src/excel/writeOwnedTable.ts).',
    source: 'Excel.Table.resize: the header row must stay in the same row',
    expected: 'InvalidArgument',
    doubt: 'The code is not documented.',
    run: async (bench) => {
      addTable(bench, 2);
      await bench.context.sync();
      return bench.outcome((sheet) => {
        sheet.tables.getItem(bench.name('表')).resize('A2:C6');
      });
    },
  },
  {
    id: 'table-header-rename',
    title: '改写表头单元格，列名随之改变；重名会加数字',
    about: 'Columns are found by header (src/sheets/decode/locateTable.ts).',
    source: 'support.microsoft.com: headers of a table are unique texts',
    expected: ['姓名', '处室', '姓名2'],
    run: async (bench) => {
      const table = addTable(bench, 2);
      await bench.context.sync();
      bench.sheet.getRange('B1:C1').values = [['处室', '姓名']];
      await bench.context.sync();
      return headers(bench, table);
    },
  },
  {
    id: 'table-number-header',
    title: '表头写入数字会变成文字',
    about: 'A header such as 2022 is compared as text (src/sheets/decode/locateTable.ts).',
    source: 'support.microsoft.com: headers of a table are texts',
    expected: { name: '2022', type: 'String' },
    run: async (bench) => {
      const table = addTable(bench, 2);
      await bench.context.sync();
      const { context } = bench;
      bench.sheet.getRange('C1').values = [[2022]];
      const cell = bench.sheet.getRange('C1').load('valueTypes');
      const column = table.columns.getItemAt(2).load('name');
      await context.sync();
      return { name: column.name, type: cell.valueTypes[0]?.[0] ?? null };
    },
  },
  {
    id: 'table-names-and-overlap',
    title: '表格重名、表格重叠',
    about: 'The template looks for both first; the codes decide the sentence (src/actions/failureText.ts).',
    source:
      'office-js issue 551 (name); application-specific-api-error-handling: MergedRangeConflict (overlap)',
    expected: { name: 'InvalidArgument', overlap: 'MergedRangeConflict' },
    doubt: 'Issue 551 is of 2019; newer builds may say ItemAlreadyExists.',
    run: async (bench) => {
      addTable(bench, 2);
      await bench.context.sync();
      return {
        name: await bench.outcome((sheet) => (sheet.tables.add('F1:G3', true).name = bench.name('表'))),
        overlap: await bench.outcome((sheet) => sheet.tables.add('B2:E5', true)),
      };
    },
  },
  {
    id: 'table-blanks-at-end',
    title: '写入 1,600 行，末尾 100 行为空，表格大小不变',
    about: 'A check writes its columns with blanks at the end of a table (src/excel/writeBlocks.ts).',
    source: 'office-js issues 3013 and 3191 saw tables that lost their last rows',
    expected: { address: 'A1:C1601', last: '', lastFilled: '达标' },
    run: async (bench) => {
      const table = addTable(bench, 1600);
      await bench.context.sync();
      bench.sheet.getRange('C2:C1601').values = Array.from({ length: 1600 }, (_, row) => [
        row < 1500 ? '达标' : '',
      ]);
      await bench.context.sync();
      const cells = bench.sheet.getRange('C1501:C1601').load('values');
      const address = await tableAddress(bench, table);
      return { address, last: cells.values[100]?.[0], lastFilled: cells.values[0]?.[0] };
    },
  },
  {
    id: 'table-row-insert',
    title: '在表格中间插入整行',
    about: 'Rows are found by content after an insertion (src/actions/goToCell.ts).',
    source: 'support.microsoft.com: resize a table by adding or removing rows',
    expected: { address: 'A1:C5', values: [['人1'], [''], ['人2']] },
    run: async (bench) => {
      const table = addTable(bench, 3);
      await bench.context.sync();
      bench.sheet.getRange('3:3').insert('Down');
      const cells = bench.sheet.getRange('A2:A4').load('values');
      const address = await tableAddress(bench, table);
      return { address, values: cells.values };
    },
  },
];
