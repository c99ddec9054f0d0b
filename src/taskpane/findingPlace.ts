import { findingsSheet, findingsTable } from '../sheets/describe/findingsSheet';
import type { FindingRow } from '../sheets/encode/findingRows';

/** A cell to jump to. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Where a finding is told in full: its row of 检查结果. */
export function findingPlace({ number }: FindingRow): Place {
  const letter = String.fromCharCode('A'.charCodeAt(0) + findingsTable.firstColumn);
  return { sheet: findingsSheet.name, address: `${letter}${findingsSheet.headerRow + number}` };
}
