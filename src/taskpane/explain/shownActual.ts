import type { PeriodLine } from '../../sheets/encode/Explanation';

/** What is there in a period; '' where there is nothing to show. */
export function shownActual({ actual }: PeriodLine): string {
  return actual === '—' ? '' : actual;
}
