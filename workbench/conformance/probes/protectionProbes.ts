import { setNumberFormat } from '../../../src/excel/queueFormats';
import type { Probe } from '../Probe';

const CODES = 'learn.microsoft.com: application-specific-api-error-handling';

/** Protected sheets. */
export const protectionProbes: readonly Probe[] = [
  {
    id: 'protected-sheet',
    title: '受保护的工作表',
    about:
      'Protection is read first; nothing is unprotected (src/excel/readBook.ts, src/actions/obstacles.ts).',
    source: `${CODES}: AccessDenied; Excel.WorksheetProtection`,
    expected: {
      protected: true,
      write: 'AccessDenied',
      format: 'AccessDenied',
      unlocked: '接受',
      read: '接受',
    },
    run: async ({ context, sheet, outcome }) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      return {
        protected: sheet.protection.protected,
        write: await outcome((own) => (own.getRange('A1').values = [['甲']])),
        format: await outcome((own) => {
          setNumberFormat(own.getRange('A1'), '@');
        }),
        unlocked: await outcome((own) => (own.getRange('B1').values = [['甲']])),
        read: await outcome((own) => own.getRange('A1:B1').load('values')),
      };
    },
  },
  {
    id: 'protection-options',
    title: '保护工作表时的选项',
    about: 'A sheet whose protection allows formats is still not written (src/actions/obstacles.ts).',
    source: 'Excel.WorksheetProtection.options',
    expected: { formatCells: true, filter: false },
    run: async ({ context, sheet }) => {
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load('options');
      await context.sync();
      const { allowFormatCells = null, allowAutoFilter = null } = sheet.protection.options;
      return { formatCells: allowFormatCells, filter: allowAutoFilter };
    },
  },
];
