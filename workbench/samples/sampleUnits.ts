import type { UnitField } from '../../src/sheets/decode/fields';
import { BRANCHES, DEPARTMENTS } from './sampleOffice';

/** A row of the units on 设置 as typed. */
export type UnitRow = Record<UnitField, string>;

/** All departments and branches are assessed. */
export const SAMPLE_UNITS: readonly UnitRow[] = [
  ...DEPARTMENTS.map((name) => ({ name, kind: '科室', assessed: '是' })),
  ...BRANCHES.map((name) => ({ name, kind: '党支部', assessed: '是' })),
];
