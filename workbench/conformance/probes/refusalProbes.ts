import type { Json, Probe } from '../Probe';
import { addTable } from './tableProbes';

const CODES = 'learn.microsoft.com: application-specific-api-error-handling';

/** What follows the name of the probe's sheet; all of them begin so, or the sweep would not find one that came to be. */
const BAD_ENDS = ['/', '\\', '?', '*', ':', '[', ']', "'", '很长'.repeat(13)];

/** Null objects and refusals. */
export const refusalProbes: readonly Probe[] = [
  {
    id: 'null-objects',
    title: '不存在的对象用 OrNullObject 读取',
    about: 'Sheets, tables, settings and names that may be missing (src/excel/readBook.ts, settings.ts).',
    source: 'learn.microsoft.com: *OrNullObject methods and properties',
    expected: { sheet: true, child: true, table: true, setting: true, name: true, own: false },
    run: async ({ context, sheetName, name }) => {
      const { worksheets, tables, settings, names } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(name('没有'));
      const child = sheet.getRange('A1').load('values');
      const table = tables.getItemOrNullObject(name('没有')).load('name');
      const setting = settings.getItemOrNullObject(name('没有')).load('value');
      const item = names.getItemOrNullObject(name('没有')).load('formula');
      const own = worksheets.getItemOrNullObject(sheetName).load('name');
      await context.sync();
      return {
        sheet: sheet.isNullObject,
        child: child.isNullObject,
        table: table.isNullObject,
        setting: setting.isNullObject,
        name: item.isNullObject,
        own: own.isNullObject,
      };
    },
  },
  {
    id: 'null-object-calls',
    title: '对不存在的对象调用方法',
    about: 'Deleting a setting that is not there must not fail a batch (src/actions/undoCheck.ts).',
    source: 'learn.microsoft.com: *OrNullObject methods; the effect of calls is not documented',
    expected: { delete: '接受', activate: '接受' },
    doubt: 'Excel may answer ItemNotFound.',
    run: async ({ outcome, name }) => ({
      delete: await outcome((_sheet, { workbook }) => {
        workbook.settings.getItemOrNullObject(name('没有')).delete();
      }),
      activate: await outcome((_sheet, { workbook }) => {
        workbook.worksheets.getItemOrNullObject(name('没有')).activate();
      }),
    }),
  },
  {
    id: 'item-not-found',
    title: '读取不存在的工作表、表格、列、设置、名称',
    about: 'The code tells a missing thing from a broken host (src/excel/HostError.ts).',
    source: `${CODES}: ItemNotFound`,
    expected: {
      sheet: 'ItemNotFound',
      table: 'ItemNotFound',
      column: 'ItemNotFound',
      setting: 'ItemNotFound',
      name: 'ItemNotFound',
    },
    run: async (bench) => {
      addTable(bench, 2);
      await bench.context.sync();
      const { outcome, name } = bench;
      return {
        sheet: await outcome((_s, { workbook }) => workbook.worksheets.getItem(name('没有')).load('name')),
        table: await outcome((_s, { workbook }) => workbook.tables.getItem(name('没有')).load('name')),
        column: await outcome((sheet) =>
          sheet.tables.getItem(name('表')).columns.getItem('没有').load('name'),
        ),
        setting: await outcome((_s, { workbook }) => workbook.settings.getItem(name('没有')).load('value')),
        name: await outcome((_s, { workbook }) => workbook.names.getItem(name('没有')).load('formula')),
      };
    },
  },
  {
    id: 'bad-addresses',
    title: '错误的地址、超出表格的地址',
    about: 'Addresses are made from numbers, never typed (src/excel/showSheet.ts).',
    source: `${CODES}: InvalidArgument`,
    expected: { noAddress: 'InvalidArgument', offGrid: 'InvalidArgument', leaving: 'InvalidArgument' },
    doubt: 'A text that is no address may be ItemNotFound, as a name that is missing.',
    run: async ({ outcome }) => ({
      noAddress: await outcome((sheet) => sheet.getRange('不是地址').load('address')),
      offGrid: await outcome((sheet) => sheet.getRange('A1048577').load('address')),
      leaving: await outcome((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')),
    }),
  },
  {
    id: 'long-address',
    title: '8,192 个字以上的地址',
    about: 'The product never joins addresses (docs/architecture.md).',
    source: 'learn.microsoft.com: excel-add-ins-multiple-ranges: addresses of at most 8,192 characters',
    expected: 'InvalidArgument',
    doubt: 'The text may be cut silently.',
    run: ({ outcome }) =>
      outcome((sheet) =>
        sheet
          .getRanges(Array.from({ length: 1500 }, (_, row) => `A${row + 1}:B${row + 1}`).join(','))
          .load('address'),
      ),
  },
  {
    id: 'bad-sheet-names',
    title: '不合规则的工作表名',
    about: 'Names of our sheets beside occupied ones (src/actions/createTemplate.ts).',
    source: 'support.microsoft.com: rename a worksheet; graph issue 3361: InvalidArgument',
    expected: Object.fromEntries(BAD_ENDS.map((end) => [end, 'InvalidArgument'])),
    run: async ({ outcome, name }) => {
      const answers: Record<string, Json> = {};
      for (const end of BAD_ENDS) {
        answers[end] = await outcome((_s, { workbook }) => workbook.worksheets.add(name(end)));
      }
      return answers;
    },
  },
  {
    id: 'sheet-name-taken',
    title: '工作表重名（不分大小写）',
    about: 'The template looks for names first; the code decides the sentence (src/actions/failureText.ts).',
    source: 'office-scripts-docs issue 560: a resource with the same name already exists',
    expected: { same: 'ItemAlreadyExists', otherCase: 'ItemAlreadyExists' },
    run: async ({ context, outcome, name }) => {
      context.workbook.worksheets.add(name('a'));
      await context.sync();
      return {
        same: await outcome((_s, { workbook }) => workbook.worksheets.add(name('a'))),
        otherCase: await outcome((_s, { workbook }) => workbook.worksheets.add(name('A'))),
      };
    },
  },
];
