import { inUnit, isUnusual } from '../../src/domain/quantity';

test.each([
  [3, '', '亿元', 3], // a bare number is in the target's unit
  [3, '名', '名', 3],
  [1200, '万元', '亿元', 0.12],
  [0.12, '亿元', '万元', 1200],
  [5, '亿元', '元', 500000000],
  [500000000, '元', '亿元', 5],
  [12345, '元', '万元', 1.2345],
  [0.3, '万元', '元', 3000],
  [1.1, '亿元', '万元', 11000],
  [3, '家', '名', null],
  [3, '美元', '万元', null],
  [3, '万元', '家', null],
  [3, '家', '', null],
])('%d%s in %s is %p', (value, unit, wanted, expected) => {
  expect(inUnit({ value, unit }, wanted)).toBe(expected);
});

test.each([
  [1000, 1, true],
  [999, 1, false],
  [1, 1000, true],
  [1.001, 1000, false],
  [5, 0.005, true],
  [0.3, 300, true],
  [0, 5, false],
  [5, 0, false],
])('a bare %d beside a quota of %d is unusual: %s', (value, quota, expected) => {
  expect(isUnusual(value, quota)).toBe(expected);
});
