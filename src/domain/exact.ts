/** Significant digits that Excel itself keeps; sums that agree in them are the same decimal number. */
const SIGNIFICANT_DIGITS = 15;

/** A number as Excel would keep it, so that 0.1 + 0.2 equals 0.3. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * The exact decimal sum of numbers of at most 15 significant digits (Neumaier's compensated summation, then rounded).
 * @example exactSum([0.1, 0.2]) // 0.3
 */
export function exactSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return exact(sum + lost);
}
