import type { LocatedTable } from '../sheets/decode/locateTable';

/** Row of the stamp's line on 检查结果, 0-based. */
const STAMP_ROW = 1;

/** Queues a line above the findings, where their header leaves room for one. */
export function queueStampLine(
  context: Excel.RequestContext,
  findings: LocatedTable | null,
  line: string,
): void {
  if (findings === null || findings.headerRow <= STAMP_ROW) return;
  context.workbook.worksheets.getItem(findings.sheet).getRangeByIndexes(STAMP_ROW, 0, 1, 1).values = [[line]];
}
