import type { Measure } from '../../../src/domain/target';
import { isPlaceholderTopic, readQuota } from '../../../src/sheets/decode/readQuota';
import type { CellValue } from '../../../src/sheets/cell';

test.each<[CellValue, Measure, number | null]>([
  [8, 'count', 8],
  [0, 'count', 0],
  ['8', 'count', 8],
  ['12.5', 'hours', 12.5],
  [' ８ ', 'count', 8],
  ['1,200', 'quantity', 1200],
  // Still to be settled.
  ['', 'count', null],
  ['X', 'count', null],
  ['x', 'count', null],
  ['XX', 'count', null],
  ['XXXX', 'latest', null],
  ['××', 'count', null],
  ['×', 'coverage', null],
  ['XX', 'ratio', null],
  // A ratio is in percent; a number ≤ 1 is a fraction.
  [1, 'ratio', 100],
  [0.8, 'ratio', 80],
  ['0.8', 'ratio', 80],
  ['100%', 'ratio', 100],
  ['80%', 'ratio', 80],
  ['1%', 'ratio', 1],
  ['80％', 'ratio', 80],
  [80, 'ratio', 80],
  [0, 'ratio', 0],
])('%j of %s is %p', (cell, measure, quota) => {
  expect(readQuota(cell, measure)).toBe(quota);
});

test.each<[CellValue, Measure]>([
  ['100%', 'count'],
  ['100%', 'hours'],
  ['8次', 'count'],
  ['若干', 'count'],
  ['不少于8', 'count'],
  ['8-10', 'count'],
  [-1, 'count'],
  ['-1', 'count'],
  ['8X', 'count'],
  [true, 'count'],
])('%j of %s is unreadable', (cell, measure) => {
  expect(readQuota(cell, measure)).toBe('unreadable');
});

test.each([
  ['XXX路径', true],
  ['“××”精神', true],
  ['X路x速', true],
  ['X光', false],
  ['法治', false],
])('the topic %s is still to be named: %s', (topic, expected) => {
  expect(isPlaceholderTopic(topic)).toBe(expected);
});
