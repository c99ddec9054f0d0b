const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of a calendar day (1900 system; 1900-03-01 and later). Undefined when there is no such day. */
export function daySerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 9999 ? Math.round((date.getTime() - EPOCH) / DAY) : undefined;
}

/** Excel's serial number of a moment, read in UTC (the library stores cell dates so). */
export function momentSerial(date: Date): number {
  return Math.round(((date.getTime() - EPOCH) / DAY) * 1e9) / 1e9;
}

/** The fraction of a day. Undefined when there is no such time. */
export function timeFraction(hours: number, minutes: number, seconds: number): number | undefined {
  if (minutes > 59 || seconds > 59 || hours > 23) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
