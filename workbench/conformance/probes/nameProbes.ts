import type { Bench } from '../Bench';
import type { Probe } from '../Probe';
import { addTable, local } from './tableProbes';

function addName(bench: Bench, table: Excel.Table): Excel.NamedItem {
  return bench.context.workbook.names.add(
    bench.name('清单'),
    table.columns.getItem('姓名').getDataBodyRange(),
  );
}

async function rangeOf({ context }: Bench, name: Excel.NamedItem): Promise<string> {
  const range = name.getRange().load('address');
  await context.sync();
  return local(range.address);
}

/** Names over columns of tables, behind the dropdowns. */
export const nameProbes: readonly Probe[] = [
  {
    id: 'name-follows-resize',
    title: '名称覆盖表格一列，表格扩大后名称是否跟随',
    about: 'Dropdowns of people and types list new rows (src/excel/queueNames.ts).',
    source: 'support.microsoft.com: names over a column of a table grow with the table',
    expected: { before: 'A2:A3', after: 'A2:A6' },
    doubt: 'Known of growing by typing; of table.resize it is inferred.',
    run: async (bench) => {
      const table = addTable(bench, 2);
      const name = addName(bench, table);
      const before = await rangeOf(bench, name);
      table.resize('A1:C6');
      await bench.context.sync();
      return { before, after: await rangeOf(bench, name) };
    },
  },
  {
    id: 'name-follows-insert',
    title: '在表格中间插入一行，名称是否跟随',
    about: 'Dropdowns after somebody inserted a row (src/excel/queueNames.ts).',
    source: 'Excel moves and stretches references of names as those of formulas',
    expected: 'A2:A4',
    run: async (bench) => {
      const name = addName(bench, addTable(bench, 2));
      await bench.context.sync();
      bench.sheet.getRange('3:3').insert('Down');
      await bench.context.sync();
      return rangeOf(bench, name);
    },
  },
  {
    id: 'name-taken',
    title: '名称已存在、名称像单元格地址',
    about: 'The template adds only names that are missing (src/excel/queueNames.ts).',
    source: 'application-specific-api-error-handling: ItemAlreadyExists, InvalidArgument',
    expected: { twice: 'ItemAlreadyExists', likeACell: 'InvalidArgument' },
    doubt: 'The code for a name in use is not documented.',
    run: async (bench) => {
      addName(bench, addTable(bench, 2));
      await bench.context.sync();
      return {
        twice: await bench.outcome((sheet, { workbook }) =>
          workbook.names.add(bench.name('清单'), sheet.getRange('F1:F3')),
        ),
        likeACell: await bench.outcome((sheet, { workbook }) =>
          workbook.names.add('R1C1', sheet.getRange('F1')),
        ),
      };
    },
  },
];
