import { readDeadline } from '../../../src/sheets/decode/readDeadline';
import type { CellValue } from '../../../src/sheets/cell';
import { day } from '../../support/ledgerDay';

test.each<[CellValue, object]>([
  ['', { rule: 'periodEnd' }],
  ['  ', { rule: 'periodEnd' }],
  ['当月最后1个工作日', { rule: 'lastWorkday' }],
  ['当月最后 １ 个工作日', { rule: 'lastWorkday' }],
  ['当月25日', { rule: 'dayOfMonth', day: 25 }],
  ['当月31日', { rule: 'dayOfMonth', day: 31 }],
  ['次年1月31日', { rule: 'nextYear', month: 1, day: 31 }],
  ['次年2月29日', { rule: 'nextYear', month: 2, day: 29 }],
  ['2022-11-30', { rule: 'date', date: day('2022-11-30') }],
  ['11月30日', { rule: 'date', date: day('2022-11-30') }],
  [44895, { rule: 'date', date: day('2022-11-30') }],
])('%j', (cell, deadline) => {
  expect(readDeadline(cell, 2022)).toEqual(deadline);
});

test.each<[CellValue]>([
  ['尽快'],
  ['当月0日'],
  ['当月32日'],
  ['次年2月30日'],
  ['次年13月1日'],
  ['11月31日'],
  ['年底'],
  [25],
  [true],
])('%j is none', (cell) => {
  expect(readDeadline(cell, 2022)).toBeNull();
});
