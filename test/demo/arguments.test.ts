import { dayOf } from '../../src/domain/day';
import { readArguments, UsageError } from '../../workbench/demo/arguments';

const NONE = { workbooks: [], map: null, asOf: null, out: null, json: null };

test.each([
  ['', NONE],
  ['--workbook in.xlsx', { ...NONE, workbooks: ['in.xlsx'] }],
  ['--as-of 2022-06-30', { ...NONE, asOf: dayOf(2022, 6, 30) }],
  ['--as-of 2024-02-29', { ...NONE, asOf: dayOf(2024, 2, 29) }],
  [
    '--workbook a.xlsx --as-of 2022-01-01 --out b.xlsx --json c.json',
    { ...NONE, workbooks: ['a.xlsx'], asOf: dayOf(2022, 1, 1), out: 'b.xlsx', json: 'c.json' },
  ],
  ['--out=b.xlsx', { ...NONE, out: 'b.xlsx' }],
  [
    '--workbook a.xlsx --workbook b.xlsx --map m.json',
    { ...NONE, workbooks: ['a.xlsx', 'b.xlsx'], map: 'm.json' },
  ],
])('%s', (line, wanted) => {
  expect(readArguments(line.split(' ').filter((word) => word !== ''))).toEqual(wanted);
});

test.each([
  ['an unknown option', '--asof 2022-06-30', '--asof'],
  ['a value where none belongs', 'in.xlsx', 'in.xlsx'],
  ['an option without its value', '--out', '--out'],
  ['no day', '--as-of heute', 'heute'],
  ['a day that does not exist', '--as-of 2022-02-29', '2022-02-29'],
  ['a day of another form', '--as-of 2022.6.30', '2022.6.30'],
  ['half a day', '--as-of 2022-06', '2022-06'],
  ['one file for two workbooks', '--workbook a.xlsx --workbook b.xlsx --out c.xlsx', '--out'],
  ['mappings for no workbook', '--map m.json', '--map'],
])('%s is said in one line', (_what, line, named) => {
  let message = '';
  try {
    readArguments(line.split(' '));
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    message = error instanceof Error ? error.message : '';
  }
  expect(message).toContain(named);
  expect(message).not.toContain('\n');
});
