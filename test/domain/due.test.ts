import { createCalendar } from '../../src/domain/calendar';
import { formatDay } from '../../src/domain/day';
import { dueOf } from '../../src/domain/due';
import { parsePeriodLabel } from '../../src/domain/period';
import { readDeadline } from '../../src/sheets/decode/readDeadline';
import { chineseHolidays } from '../../src/holidays/chineseHolidays';

const calendar = createCalendar(chineseHolidays, new Map());

test.each([
  // Blank: the period's last day.
  ['', '2022', '2022-12-31'],
  ['', '2022H1', '2022-06-30'],
  ['', '2022Q1', '2022-03-31'],
  ['', '2022-02', '2022-02-28'],
  ['', '2024-02', '2024-02-29'],
  ['', '2022-W52', '2023-01-01'],
  // Of the month that holds the period's last day.
  ['当月最后1个工作日', '2022-01', '2022-01-30'],
  ['当月最后1个工作日', '2022-04', '2022-04-29'],
  ['当月最后1个工作日', '2022-09', '2022-09-30'],
  ['当月最后1个工作日', '2026-02', '2026-02-28'],
  ['当月最后1个工作日', '2022Q2', '2022-06-30'],
  ['当月最后1个工作日', '2022', '2022-12-30'],
  ['当月最后1个工作日', '2022-W52', '2023-01-31'],
  ['当月25日', '2022-03', '2022-03-25'],
  ['当月25日', '2022Q1', '2022-03-25'],
  ['当月25日', '2022', '2022-12-25'],
  ['当月31日', '2022-02', '2022-02-28'],
  ['当月31日', '2024-02', '2024-02-29'],
  ['当月31日', '2022-04', '2022-04-30'],
  ['当月30日', '2022-02', '2022-02-28'],
  // After the period, or within it.
  ['次年1月31日', '2022', '2023-01-31'],
  ['次年3月31日', '2022H1', '2023-03-31'],
  ['次年2月29日', '2023', '2024-02-29'],
  ['次年2月29日', '2022', '2023-02-28'],
  ['2022-11-30', '2022', '2022-11-30'],
  ['11月30日', '2022', '2022-11-30'],
])('%j of %s is %s', (rule, label, due) => {
  const planYear = Number(label.slice(0, 4));
  const deadline = readDeadline(rule, planYear);
  const period = parsePeriodLabel(label);
  expect(deadline && period && formatDay(dueOf(deadline, period, planYear, calendar))).toBe(due);
});
