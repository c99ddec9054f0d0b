import { dayOf } from '../../../src/domain/day';
import type { DueItem } from '../../../src/domain/nextSteps/Step';
import { dueGroups, firstEntries } from '../../../src/taskpane/next/dueGroups';

/** What falls due of a target; only its place and id are looked at. */
function due(id: string, latest: number): DueItem {
  const target = { id, index: id.charCodeAt(0) } as DueItem['target'];
  return { target, latest, subject: {}, open: [] } as unknown as DueItem;
}

/** Wednesday. */
const AS_OF = dayOf(2022, 12, 14);

test.each([
  [dayOf(2022, 12, 14), '本周（到2022年12月18日）'],
  [dayOf(2022, 12, 18), '本周（到2022年12月18日）'],
  [dayOf(2022, 12, 19), '下周（到2022年12月25日）'],
  [dayOf(2022, 12, 25), '下周（到2022年12月25日）'],
  [dayOf(2022, 12, 26), '2022年12月'],
  [dayOf(2023, 3, 31), '2023年3月'],
])('day %i stands under %s', (latest, heading) => {
  expect(dueGroups([due('a', latest)], AS_OF).map((group) => group.heading)).toEqual([heading]);
});

test('keeps the subjects of a target together where they fall due on one day', () => {
  const late = dayOf(2022, 12, 31);
  const groups = dueGroups(
    [due('a', dayOf(2022, 12, 30)), due('a', late), due('b', late), due('a', late)],
    AS_OF,
  );
  expect(groups.map(({ entries }) => entries.map(({ target, items }) => [target.id, items.length]))).toEqual([
    [
      ['a', 1],
      ['a', 2],
      ['b', 1],
    ],
  ]);
});

test('the first entries leave out groups without any', () => {
  const groups = dueGroups(
    [due('a', AS_OF), due('b', AS_OF + 7), due('c', AS_OF + 7), due('d', AS_OF + 60)],
    AS_OF,
  );
  expect(firstEntries(groups, 2).map(({ entries }) => entries.map(({ target }) => target.id))).toEqual([
    ['a'],
    ['b'],
  ]);
});
