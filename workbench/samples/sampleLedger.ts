import { APRIL } from './ledger/april';
import { AUGUST } from './ledger/august';
import { FEBRUARY } from './ledger/february';
import { JANUARY } from './ledger/january';
import { JULY } from './ledger/july';
import { JUNE } from './ledger/june';
import type { LedgerRow } from './ledger/ledgerRow';
import { MARCH } from './ledger/march';
import { MAY } from './ledger/may';
import { OCTOBER_PLANNED } from './ledger/october';
import { SEPTEMBER } from './ledger/september';

/**
 * A ledger as a clerk would have kept it until the end of September 2022, in order of time, slips and all: each slip is
 * written out by hand in its month with a comment that starts with `Slip`. The columns of a row are the keys of LedgerField.
 */
export const SAMPLE_LEDGER: readonly LedgerRow[] = [
  ...JANUARY,
  ...FEBRUARY,
  ...MARCH,
  ...APRIL,
  ...MAY,
  ...JUNE,
  ...JULY,
  ...AUGUST,
  ...SEPTEMBER,
  ...OCTOBER_PLANNED,
];
