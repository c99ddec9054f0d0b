import type { Bench } from '../Bench';
import type { Json, Probe } from '../Probe';
import { addTable } from './tableProbes';

/** A table of four people of two departments, filtered to one of them: rows 3 and 5 are hidden. */
async function filteredTable(bench: Bench): Promise<Excel.Table> {
  const table = addTable(bench, 4);
  bench.sheet.getRange('B2:B5').values = [['综合科'], ['业务科'], ['综合科'], ['业务科']];
  await bench.context.sync();
  table.columns.getItem('科室').filter.applyValuesFilter(['综合科']);
  await bench.context.sync();
  return table;
}

async function hiddenRows({ context, sheet }: Bench): Promise<Json> {
  const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
  await context.sync();
  return rows.map(({ rowHidden }) => rowHidden);
}

async function columnValues({ context, sheet }: Bench, address: string): Promise<Json> {
  const range = sheet.getRange(address).load('values');
  await context.sync();
  return range.values.map((row: Json[]) => row[0] ?? null);
}

const NEW_VALUES = [['甲'], ['乙'], ['丙'], ['丁']];

/** Filters: how they are seen, cleared, and what they do to arrays. */
export const filterProbes: readonly Probe[] = [
  {
    id: 'filter-flags',
    title: '筛选表格后的标志与隐藏行',
    about:
      'Nothing is written under an active filter: isDataFiltered of tables and sheets is read first (src/excel/readBook.ts).',
    source: 'Excel.AutoFilter.isDataFiltered, enabled; Excel.Range.rowHidden',
    expected: { table: true, enabled: true, sheet: false, hidden: [false, true, false, true] },
    doubt: 'Whether the sheet says true for a filter of its table is not documented.',
    run: async (bench) => {
      const { autoFilter } = (await filteredTable(bench)).load(
        'autoFilter/isDataFiltered,autoFilter/enabled',
      );
      const own = bench.sheet.autoFilter.load('isDataFiltered');
      await bench.context.sync();
      return {
        table: autoFilter.isDataFiltered,
        enabled: autoFilter.enabled,
        sheet: own.isDataFiltered,
        hidden: await hiddenRows(bench),
      };
    },
  },
  {
    id: 'filter-flags-without-filter',
    title: '没有筛选时读取筛选标志',
    about:
      'Read of every sheet in one batch: it must not be refused where there is no filter (src/excel/readBook.ts).',
    source: 'Excel.AutoFilter.isDataFiltered, enabled',
    expected: {
      sheet: { enabled: false, isDataFiltered: false },
      table: { enabled: true, isDataFiltered: false },
    },
    run: async (bench) => {
      const sheet = bench.sheet.autoFilter.load('enabled,isDataFiltered');
      const table = addTable(bench, 2).autoFilter.load('enabled,isDataFiltered');
      await bench.context.sync();
      const facts = ({ enabled, isDataFiltered }: Excel.AutoFilter): Json => ({ enabled, isDataFiltered });
      return { sheet: facts(sheet), table: facts(table) };
    },
  },
  {
    id: 'filter-clear-table',
    title: '清除表格的筛选条件',
    about: '清除筛选并写入 (src/excel/clearFilters.ts).',
    source: 'Excel.Table.clearFilters',
    expected: { filtered: false, enabled: true, hidden: [false, false, false, false] },
    run: async (bench) => {
      const table = await filteredTable(bench);
      table.clearFilters();
      const filter = table.autoFilter.load('isDataFiltered,enabled');
      await bench.context.sync();
      return { filtered: filter.isDataFiltered, enabled: filter.enabled, hidden: await hiddenRows(bench) };
    },
  },
  {
    id: 'filter-of-a-sheet',
    title: '筛选普通区域，再清除条件',
    about: 'Plain header rows with a filter of the sheet (src/excel/readBook.ts, clearFilters.ts).',
    source: 'Excel.AutoFilter.apply, clearCriteria',
    expected: {
      filtered: true,
      hidden: [false, true, false, true],
      cleared: false,
      shown: [false, false, false, false],
    },
    run: async (bench) => {
      const { context, sheet } = bench;
      sheet.getRange('A1:A5').values = [['科室'], ['综合科'], ['业务科'], ['综合科'], ['业务科']];
      await context.sync();
      sheet.autoFilter.apply('A1:A5', 0, { filterOn: 'Values', values: ['综合科'] });
      const filter = sheet.autoFilter.load('isDataFiltered');
      await context.sync();
      const filtered = filter.isDataFiltered;
      const hidden = await hiddenRows(bench);
      sheet.autoFilter.clearCriteria();
      filter.load('isDataFiltered');
      await context.sync();
      return { filtered, hidden, cleared: filter.isDataFiltered, shown: await hiddenRows(bench) };
    },
  },
  {
    id: 'array-under-filter',
    title: '筛选时写入数组，数据落在哪里',
    about: 'Why nothing is written under a filter (src/actions/obstacles.ts).',
    source: 'office-js issue 224, xlwings issue 747: the data is misplaced',
    expected: ['甲', '人2', '乙', '人4'],
    doubt:
      'Reports agree that it is misplaced, not how; it may also be right by now, or FilteredRangeConflict.',
    run: async (bench) => {
      const table = await filteredTable(bench);
      bench.sheet.getRange('A2:A5').values = NEW_VALUES;
      await bench.context.sync();
      table.clearFilters();
      await bench.context.sync();
      return columnValues(bench, 'A2:A5');
    },
  },
  {
    id: 'array-over-hidden-rows',
    title: '手工隐藏的行写入数组',
    about: 'Hidden rows are written as others (src/excel/writeBlocks.ts).',
    source: 'NetOffice issue 2 saw them misplaced through COM; no documentation for Office.js',
    expected: ['甲', '乙', '丙', '丁'],
    doubt: 'Through COM they were misplaced.',
    run: async (bench) => {
      addTable(bench, 4);
      bench.sheet.getRange('3:4').rowHidden = true;
      await bench.context.sync();
      bench.sheet.getRange('A2:A5').values = NEW_VALUES;
      bench.sheet.getRange('3:4').rowHidden = false;
      await bench.context.sync();
      return columnValues(bench, 'A2:A5');
    },
  },
];
