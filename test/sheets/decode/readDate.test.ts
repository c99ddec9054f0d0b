import { formatDay } from '../../../src/domain/day';
import { dayOfSerial, readDate, serialOf } from '../../../src/sheets/decode/readDate';
import type { CellValue } from '../../../src/sheets/cell';
import { day } from '../../support/ledgerDay';

function read(cell: CellValue, planYear = 2022): string | null {
  const found = readDate(cell, planYear);
  return found === null ? null : formatDay(found);
}

describe('forms of 2022-03-05', () => {
  test.each<[CellValue]>([
    ['2022年3月5日'],
    ['2022年03月05日'],
    ['2022.3.5'],
    ['2022-03-05'],
    ['2022-3-5'],
    ['2022/3/5'],
    ['20220305'],
    ['3月5日'], // the plan year
    ['03月05日'],
    // White space and full width folded.
    [' 2022-03-05 '],
    ['3 月5日'],
    ['2022 年 3 月 5 日'],
    ['３月５日'],
    ['２０２２．３．５'],
    ['2022－03－05'],
    ['3月5日\n'],
    // A trailing weekday or time of day dropped; the weekday is not checked.
    ['3月5日（周六）'],
    ['3月5日(星期六)'],
    ['3 月5日（周一）'],
    ['2022-03-05 14:30'],
    ['2022/3/5 9:00:00'],
    ['2022年3月5日14:30'],
    ['2022年3月5日上午'],
    ['2022年3月5日 下午3:00'],
    ['3月5日（周六） 14:30'],
    // Numbers: YYYYMMDD or a serial, its time dropped.
    [20220305],
    [44625],
    [44625.6],
  ])('%j', (cell) => {
    expect(read(cell)).toBe('2022-03-05');
  });
});

describe('no dates: unreadable, never a guess', () => {
  test.each<[CellValue]>([
    [3.5],
    ['3.5'],
    ['3-5'],
    ['3/5'],
    ['11月21日/22日'],
    ['12月9日-10日'],
    ['12月9日至10日'],
    ['3-4月'],
    ['3月'],
    ['2022年3月'],
    ['2022-03'],
    ['7月底前'],
    ['1月23日17:00前'],
    ['待定'],
    ['寒假前'],
    ['22.3.5'],
    ['2022.3-5'], // not the same separator twice
    ['2022-3/5'],
    ['2022年3-5'],
    ['3月5号'],
    ['三月五日'],
    ['2月29日'], // days that exist
    ['2022-02-30'],
    ['2022-13-01'],
    ['2022年4月31日'],
    ['20221301'],
    ['2022030'],
    [''],
    [0],
    [1],
    [2022],
    [202203],
    [20220229],
    [20221301],
    [20220305.5],
    [36525], // 1999-12-31
    [73051], // 2100-01-01
    [-44625],
    [true],
  ])('%j', (cell) => {
    expect(read(cell)).toBeNull();
  });
});

test.each<[CellValue, number, string]>([
  [36526, 2022, '2000-01-01'],
  [73050, 2022, '2099-12-31'],
  [44926, 2022, '2022-12-31'],
  [45351, 2022, '2024-02-29'],
  ['2月29日', 2024, '2024-02-29'],
  ['12月31日', 2023, '2023-12-31'],
  ['1998-07-01', 2022, '1998-07-01'],
])('%j in a plan of %i is %s', (cell, planYear, expected) => {
  expect(read(cell, planYear)).toBe(expected);
});

test('serials', () => {
  expect(serialOf(day('2022-01-01'))).toBe(44562);
  expect(formatDay(dayOfSerial(44562.999))).toBe('2022-01-01');
});
