import type { Participation } from '../../domain/target';
import type { LedgerField } from '../decode/fields';

/** The ledger's column in which each way of taking part is written. */
export const FIELD_OF_PARTICIPATION = {
  any: 'participants',
  attends: 'participants',
  chairs: 'chair',
  speaks: 'speaker',
} as const satisfies Readonly<Record<Participation, LedgerField>>;
