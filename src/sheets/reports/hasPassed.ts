import type { Day } from '../../domain/day';
import { dayOf } from '../../domain/day';
import type { ReportFacts } from './ReportFacts';

/**
 * Whether a latest day that is still ahead on the as-of date is past when the page is made: the pages as of the last of
 * September are made in October. Until the end of the January after the plan's year; later it goes without saying.
 */
export function hasPassed({ today, input }: Pick<ReportFacts, 'today' | 'input'>, latest: Day): boolean {
  return latest < today && today < dayOf(input.options.planYear + 1, 2, 1);
}
