import type { Day } from '../../src/domain/day';
import { realDay } from '../../src/domain/day';

/** The day of `YYYY-MM-DD`, so that tests are written in dates. */
export function day(date: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const found = realDay(year, month, dayOfMonth);
  if (found === null) throw new RangeError(`${date} is no day`);
  return found;
}
