import type { Json, Probe } from '../Probe';

const CODES = 'learn.microsoft.com: application-specific-api-error-handling';

/** Batches: torn ones, large ones, those that wait. */
export const batchProbes: readonly Probe[] = [
  {
    id: 'failed-batch-keeps-earlier-calls',
    title: '一批操作中途被拒，前面的是否已生效',
    about:
      'Torn writes: the stamp says writing first, complete last (src/actions/writeCheck.ts, decision 3).',
    source: 'No documentation; batches are not transactions',
    expected: { code: 'ItemNotFound', earlier: '已写', later: '' },
    doubt: 'Excel may check all paths of a batch before it begins.',
    run: async ({ context, sheet, outcome, name }) => {
      const code = await outcome((own, { workbook }) => {
        own.getRange('A1').values = [['已写']];
        workbook.worksheets.getItem(name('没有')).activate();
        own.getRange('A2').values = [['后写']];
      });
      const cells = sheet.getRange('A1:A2').load('values');
      await context.sync();
      return { code, earlier: cells.values[0]?.[0], later: cells.values[1]?.[0] };
    },
  },
  {
    id: 'payload-too-large',
    title: '一次写入 6 MB（网页版会拒绝，仅供参考）',
    about: 'Blocks of 1.5 MB (src/excel/writeBlocks.ts).',
    source: `${CODES}: RequestPayloadSizeLimitExceeded on the web only`,
    expected: null,
    isInformative: true,
    run: ({ outcome }) =>
      outcome((sheet) => {
        sheet.getRange('A1:A600').values = Array.from({ length: 600 }, () => ['台账'.repeat(1_700)]);
      }),
  },
  {
    id: 'suspend-screen-updating',
    title: '暂停刷新到下一次同步',
    about: 'The last write of a check, so that colours are drawn once (src/excel/writeBlocks.ts).',
    source: 'Excel.Application.suspendScreenUpdatingUntilNextSync (ExcelApi 1.9)',
    expected: '已写',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [['已写']];
      context.application.suspendScreenUpdatingUntilNextSync();
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      return cell.values[0]?.[0];
    },
  },
  {
    id: 'delay-for-cell-edit',
    title: '带 delayForCellEdit 的一批操作',
    about: 'Batches wait until a cell is no longer edited (src/excel/HostError.ts).',
    source: 'Excel.RunOptions.delayForCellEdit',
    expected: '已写',
    run: async ({ sheetName }) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const cell = context.workbook.worksheets.getItem(sheetName).getRange('A1');
        cell.values = [['已写']];
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0] as Json;
      }),
  },
];
