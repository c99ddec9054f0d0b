import type { LayoutFault } from './decode/locateTable';

/** The workbook lacks a sheet or column without which there is nothing to check. */
export class BookLayoutError extends Error {
  override readonly name = 'BookLayoutError';

  constructor(readonly fault: LayoutFault) {
    super(`${fault.kind}: ${fault.sheet} ${fault.column}`.trim());
  }
}

/** The fault as one sentence. */
export function layoutText({ kind, sheet, column }: LayoutFault): string {
  switch (kind) {
    case 'sheetMissing':
      return `缺少工作表「${sheet}」`;
    case 'columnMissing':
      return `工作表「${sheet}」缺少列「${column}」（表头须在前20行内）`;
    case 'sheetOccupied':
      return `工作表「${sheet}」里已有别的内容，没有表头「${column}」`;
  }
}
