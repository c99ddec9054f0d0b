import type { Day } from '../../domain/day';
import { civilOf } from '../../domain/day';
import type { DueItem } from '../../domain/nextSteps/Step';
import { periodHolding } from '../../domain/period';
import { longDate } from '../../sheets/encode/words';

/** What falls due of one target by one day: its subjects together. */
export interface DueEntry {
  readonly target: DueItem['target'];
  readonly latest: Day;
  readonly items: readonly DueItem[];
}

/** What falls due in one span of time. */
export interface DueGroup {
  readonly heading: string;
  readonly entries: readonly DueEntry[];
}

/** The items, which come by latest date, under headings: this week, the next, then months; subjects of a target together. */
export function dueGroups(items: readonly DueItem[], asOf: Day): DueGroup[] {
  const groups = new Map<string, Map<string, { target: DueItem['target']; latest: Day; items: DueItem[] }>>();
  for (const item of items) {
    const heading = headingOf(item.latest, asOf);
    const entries = groups.get(heading) ?? new Map();
    groups.set(heading, entries);
    const key = `${item.latest} ${item.target.index}`;
    const entry = entries.get(key) ?? { target: item.target, latest: item.latest, items: [] };
    entries.set(key, entry);
    entry.items.push(item);
  }
  return [...groups].map(([heading, entries]) => ({ heading, entries: [...entries.values()] }));
}

/** The first entries of the groups; a group without one of them is left out. */
export function firstEntries(groups: readonly DueGroup[], count: number): DueGroup[] {
  const shown: DueGroup[] = [];
  let room = count;
  for (const { heading, entries } of groups) {
    if (room <= 0) break;
    shown.push({ heading, entries: entries.slice(0, room) });
    room -= entries.length;
  }
  return shown;
}

/** @example headingOf(dayOf(2022, 10, 5), dayOf(2022, 10, 3)) // '本周（到2022年10月9日）' */
function headingOf(latest: Day, asOf: Day): string {
  const week = periodHolding('week', asOf);
  if (latest < week.end) return `本周（到${longDate(week.end - 1)}）`;
  if (latest < week.end + 7) return `下周（到${longDate(week.end + 6)}）`;
  const { year, month } = civilOf(latest);
  return `${year}年${month}月`;
}
