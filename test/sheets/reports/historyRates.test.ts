import { dayOf } from '../../../src/domain/day';
import {
  countChange,
  figuresBefore,
  pastFigures,
  rateChange,
} from '../../../src/sheets/reports/historyRates';
import { withCheck } from '../../../src/sheets/reports/readHistory';

const on = (month: number, day: number, met: number, short: number) => ({
  asOf: dayOf(2022, month, day),
  met,
  onTrack: 1,
  atRisk: 0,
  short,
  late: 0,
  unset: 0,
});

test('the rates of a check date are rounded as they are shown', () => {
  expect(pastFigures(on(6, 30, 1, 1))).toEqual({
    asOf: dayOf(2022, 6, 30),
    judged: 3,
    short: 1,
    metRate: 0.333,
    onPaceRate: 0.667,
  });
  expect(pastFigures({ ...on(6, 30, 0, 0), onTrack: 0 })).toMatchObject({ judged: 0, metRate: null });
});

test.each([
  ['none before', [on(9, 30, 1, 1)], null],
  ['the last before', [on(6, 30, 1, 1), on(8, 31, 1, 2), on(9, 30, 1, 3)], 2],
  ['a later one is none', [on(6, 30, 1, 1), on(10, 31, 1, 4)], 1],
])('the check before: %s', (_case, history, short) => {
  expect(figuresBefore(history, dayOf(2022, 9, 30))?.short ?? null).toBe(short);
});

test.each([
  [countChange('8月31日', 6, 5), '比8月31日增加1项'],
  [countChange('8月31日', 5, 7), '比8月31日减少2项'],
  [countChange('8月31日', 5, 5), '与8月31日持平'],
  [rateChange('8月31日', 0.789, 0.768), '比8月31日上升2.1个百分点'],
  [rateChange('8月31日', 0.5, 0.8), '比8月31日下降30.0个百分点'],
  [rateChange('8月31日', 0.5, 0.5), '与8月31日持平'],
  [rateChange('8月31日', null, 0.5), '与8月31日不可比'],
])('a change is %s', (told, wanted) => {
  expect(told).toBe(wanted);
});

test('a check on the same date replaces the earlier row, others stay in order', () => {
  const counts = { met: 9, onTrack: 0, atRisk: 0, short: 0, late: 0, unset: 0, tally: 0, exempt: 0 };
  const check = {
    asOf: dayOf(2022, 6, 30),
    figures: { counts, judged: 9, metRate: 1, onPaceRate: 1 },
  };
  const rows = withCheck([on(9, 30, 1, 1), on(6, 30, 1, 1)], check);
  expect(rows.map(({ asOf, met }) => [asOf, met])).toEqual([
    [dayOf(2022, 6, 30), 9],
    [dayOf(2022, 9, 30), 1],
  ]);
});
