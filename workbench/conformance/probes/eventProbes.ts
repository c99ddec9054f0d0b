import type { Bench } from '../Bench';
import type { Json, Probe } from '../Probe';

type Changed = Excel.WorksheetChangedEventArgs;

/** What a change tells, as far as the product looks at it. */
function facts({ address, changeType, source, triggerSource }: Changed): Json {
  return { address, changeType, source, triggerSource };
}

/** Listens to the sheet's changes while something is done. */
async function changesOf(
  { context, sheet, settle }: Bench,
  act: () => void | Promise<void>,
): Promise<Changed[]> {
  const seen: Changed[] = [];
  sheet.onChanged.add((event) => {
    seen.push(event);
    return Promise.resolve();
  });
  await context.sync();
  await act();
  await context.sync();
  await settle();
  return seen;
}

const OWN = { source: 'Local', triggerSource: 'ThisLocalAddin' };

/** Events of worksheets. */
export const eventProbes: readonly Probe[] = [
  {
    id: 'event-own-write',
    title: '自己写入触发的 onChanged',
    about: 'Own writes must not mark the result as stale (src/excel, watching edits).',
    source: 'Excel.WorksheetChangedEventArgs.triggerSource (ExcelApi 1.14)',
    expected: [{ address: 'A1:B2', changeType: 'RangeEdited', ...OWN }],
    run: async (bench) => {
      const seen = await changesOf(bench, () => {
        bench.sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
      });
      return seen.map(facts);
    },
  },
  {
    id: 'event-several-areas',
    title: '一批写入三处，触发几次 onChanged',
    about: 'How often a stale mark is considered (src/excel, watching edits).',
    source: 'Excel.Worksheet.onChanged; the number of events a batch is not documented',
    expected: ['A1', 'C3', 'E5:F5'],
    doubt: 'Excel may join them or tell the areas in another order.',
    run: async (bench) => {
      const seen = await changesOf(bench, () => {
        bench.sheet.getRange('A1').values = [[1]];
        bench.sheet.getRange('C3').values = [[1]];
        bench.sheet.getRange('E5:F5').values = [[1, 2]];
      });
      return seen.map(({ address }) => address);
    },
  },
  {
    id: 'event-rows',
    title: '插入、删除整行触发的 onChanged',
    about: 'Rows that moved make places stale (src/actions/goToCell.ts).',
    source: 'Excel.DataChangeType: RowInserted, RowDeleted',
    expected: [
      { address: '3:3', changeType: 'RowInserted', ...OWN },
      { address: '2:3', changeType: 'RowDeleted', ...OWN },
    ],
    run: async (bench) => {
      bench.sheet.getRange('A1:A6').values = [[1], [2], [3], [4], [5], [6]];
      await bench.context.sync();
      await bench.settle();
      const seen = await changesOf(bench, async () => {
        bench.sheet.getRange('3:3').insert('Down');
        await bench.context.sync();
        bench.sheet.getRange('2:3').delete('Up');
      });
      return seen.map(facts);
    },
  },
  {
    id: 'event-format-only',
    title: '只改颜色不触发 onChanged',
    about: 'Colouring a row does not make a result stale (src/excel, watching edits).',
    source: 'Excel.Worksheet.onChanged is of data; onFormatChanged is of formats',
    expected: [],
    doubt: 'The documentation of tables says that onChanged fires for formats too.',
    run: async (bench) => {
      const seen = await changesOf(bench, () => {
        bench.sheet.getRange('A1').format.fill.color = '#FFFF00';
      });
      return seen.map(facts);
    },
  },
  {
    id: 'event-activated',
    title: '切换工作表触发的 onActivated',
    about: 'The pane follows the sheet that is shown (src/actions/openPane.ts).',
    source: 'Excel.WorksheetCollection.onActivated',
    expected: ['第二张', '第一张'],
    run: async ({ context, sheet, name, settle }) => {
      const seen: string[] = [];
      const other = context.workbook.worksheets.add(name('二')).load('id');
      const handler = context.workbook.worksheets.onActivated.add(({ worksheetId }) => {
        seen.push(worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      other.activate();
      await context.sync();
      sheet.activate();
      await context.sync();
      await settle();
      handler.remove();
      await context.sync();
      return seen.map((id) => (id === other.id ? '第二张' : '第一张'));
    },
  },
  {
    id: 'event-selection',
    title: '选中单元格触发的 onSelectionChanged',
    about:
      'This row, this person: the selection is read at the press of a button (src/actions/explainSelection.ts).',
    source: 'Excel.Worksheet.onSelectionChanged',
    expected: ['B7'],
    doubt: 'Selecting through the API may not be told.',
    run: async ({ context, sheet, settle }) => {
      const seen: string[] = [];
      sheet.onSelectionChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('B7').select();
      await context.sync();
      await settle();
      return seen;
    },
  },
  {
    id: 'event-removed-handler',
    title: '取消监听后不再收到事件',
    about: 'Live mode ends when it is switched off (src/excel, watching edits).',
    source: 'learn.microsoft.com: excel-add-ins-events, remove an event handler',
    expected: { before: 1, after: 1 },
    run: async ({ context, sheet, settle }) => {
      let seen = 0;
      const handler = sheet.onChanged.add(() => {
        seen += 1;
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      await settle();
      const before = seen;
      handler.remove();
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      await settle();
      return { before, after: seen };
    },
  },
];
