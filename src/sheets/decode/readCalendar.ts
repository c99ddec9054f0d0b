import type { Day } from '../../domain/day';
import type { InputIssue } from '../../domain/issue';
import type { RawRow } from '../cell';
import { textOf } from '../cell';
import { DAY_KIND } from '../words';
import type { CalendarField } from './fields';
import { readDate } from './readDate';

export interface CalendarReading {
  /** The office's own days: true is worked. */
  readonly overrides: ReadonlyMap<Day, boolean>;
  readonly issues: readonly InputIssue[];
}

/** Reads the office's days off and make-up days of 设置; a line with an unreadable cell is left out. */
export function readCalendar(rows: readonly RawRow<CalendarField>[], planYear: number): CalendarReading {
  const overrides = new Map<Day, boolean>();
  const issues: InputIssue[] = [];
  for (const { origin, cells } of rows) {
    const day = readDate(cells.date ?? '', planYear);
    const kind = DAY_KIND.read(textOf(cells.kind));
    const at = { code: 'calendarUnreadable', table: 'calendar', origin } as const;
    if (day === null) issues.push({ ...at, field: 'date', found: textOf(cells.date) });
    if (kind === null) issues.push({ ...at, field: 'kind', found: textOf(cells.kind) });
    if (day !== null && kind !== null && !overrides.has(day)) overrides.set(day, kind === 'worked');
  }
  return { overrides, issues };
}
