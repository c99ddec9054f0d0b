import { exact, exactSum } from '../../src/domain/exact';

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.1, 0.1], 0.3],
  [Array.from({ length: 10 }, () => 0.1), 1],
  [Array.from({ length: 1000 }, () => 0.01), 10],
  [[1.1, 2.2, 3.3], 6.6],
  [[99999999.99, 0.01], 100000000],
  [[1e10, 0.0001, 0.0001], 10000000000.0002],
  [[2, 1.5, 4], 7.5],
])('%j adds up to %d', (values, sum) => {
  expect(exactSum(values)).toBe(sum);
});

test('a number as Excel keeps it, in 15 digits', () => {
  expect(exact(0.1 + 0.2)).toBe(0.3);
  expect(exact(1.1 * 3)).toBe(3.3);
  expect(exact(12)).toBe(12);
  expect(exact(2 / 3)).toBe(0.666666666666667);
});
