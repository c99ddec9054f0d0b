import type { Participation } from '../../domain/target';

/** The ledger's column in which each way of taking part is written. */
export const COLUMN_OF_PARTICIPATION: Readonly<Record<Participation, string>> = {
  any: '参加人员',
  attends: '参加人员',
  chairs: '主持人',
  speaks: '主讲人',
};
