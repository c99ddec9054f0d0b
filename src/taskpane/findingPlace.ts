import type { CheckOutcome } from '../actions/CheckOutcome';
import { targetsSheet } from '../sheets/describe/targetsSheet';
import type { FindingRow } from '../sheets/encode/findingRows';

/** A cell to jump to. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** The row of 计划指标 that a finding is about: the rows shown are numbered in the order of the findings. */
export function findingPlace(
  { result, targetSheet }: Pick<CheckOutcome, 'result' | 'targetSheet'>,
  { number }: FindingRow,
): Place {
  const rowNumber = result.findings[number - 1]?.target.rowNumber ?? targetsSheet.headerRow;
  return { sheet: targetSheet, address: `A${rowNumber}` };
}
