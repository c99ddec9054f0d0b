/** Years after which nobody begins in earnest: a slip of the finger. */
const YEARS_AHEAD = 10;

/**
 * What is wrong with the year to begin; null where it is fine.
 * @example yearFault('2022', 2022) // '请填比 2022 晚的年份，如 2023'
 */
export function yearFault(text: string, from: number): string | null {
  const year = /^20\d{2}$/.test(text.trim()) ? Number(text.trim()) : null;
  if (year === null) return `请填四位数的年份，如 ${from + 1}`;
  if (year <= from) return `请填比 ${from} 晚的年份，如 ${from + 1}`;
  return year > from + YEARS_AHEAD ? `${year} 离 ${from} 太远了，请看一下` : null;
}
