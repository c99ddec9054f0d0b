import { UsageError } from '../../../workbench/demo/arguments';
import { readStartArguments } from '../../../workbench/server/startArguments';

const USUAL = { workbook: null, sample: false, port: 3000 };

it.each([
  [[], USUAL],
  [['--sample'], { ...USUAL, sample: true }],
  [['--workbook', 'a.xlsx'], { ...USUAL, workbook: 'a.xlsx' }],
  [['--port', '4000'], { ...USUAL, port: 4000 }],
])('%j is read as %j', (args, expected) => {
  expect(readStartArguments(args)).toEqual(expected);
});

it.each([
  [['--port', '0'], '--port'],
  [['--port', '65535'], '--port'],
  [['--port', '30a0'], '30a0'],
  [['--sample', '--workbook', 'a.xlsx'], '只能选一个'],
  [['--wrokbook', 'a.xlsx'], '--wrokbook'],
])('%j is refused with a line that names %s', (args, named) => {
  const read = (): unknown => readStartArguments(args);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(named);
});
