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
  return kind === 'sheetMissing'
    ? `缺少工作表「${sheet}」`
    : `工作表「${sheet}」缺少列「${column}」（表头须在前20行内）`;
}
