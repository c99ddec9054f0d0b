import type { Period } from '../../domain/period';
import { periodWord } from '../encode/words';

/** Numbers in order with runs of three and more drawn together. @example periodRuns([2, 5, 6, 7]) // '2、5—7' */
export function periodRuns(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length < 3 ? run.join('、') : `${run[0] ?? ''}—${run.at(-1) ?? ''}`))
    .join('、');
}

/** Periods of one span in words, runs drawn together. @example periodsText([feb, may, jun, jul]) // '2、5—7月' */
export function periodsText(periods: readonly Period[]): string {
  const [first] = periods;
  if (first === undefined) return '';
  if (first.span === 'halfYear' || first.span === 'year') return periods.map(periodWord).join('、');
  const numbers = periodRuns(periods.map(({ label }) => Number(/\d+$/.exec(label)?.[0] ?? 0)));
  return { quarter: `${numbers}季度`, month: `${numbers}月`, week: `第${numbers}周` }[first.span];
}
