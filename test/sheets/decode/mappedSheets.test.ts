import { mergesText, readKeptMerges, shapeOf } from '../../../src/sheets/decode/keptMerges';
import { mappedSheets } from '../../../src/sheets/decode/mappedSheets';
import { mappingOf, sheetOf } from '../adopt/adoptedText';

const SHEETS = [
  { id: '{1}', name: '会议台账' },
  { id: '{2}', name: '学习 台账' },
  { id: '{3}', name: '党课' },
];

/** Which sheet each mapping, written as `id name`, is of. */
function found(...mappings: readonly string[]): string[] {
  const all = mappings.map((text, index) => {
    const [sheetId = '', sheet = ''] = text.split(' ');
    return mappingOf({ id: String(index), sheetId: sheetId === '-' ? '' : sheetId, sheet });
  });
  const mapped = [...mappedSheets(all, SHEETS)];
  return all.map((mapping) => mapped.find(([, each]) => each === mapping)?.[0] ?? '');
}

test.each([
  ['by id, whatever it is called', ['{1} 旧名'], ['会议台账']],
  ['by name where no id is known', ['- 党课'], ['党课']],
  ['by name where the id is gone', ['{9} 学习台账'], ['学习 台账']],
  ['by id first, so that swapped names do no harm', ['{1} 党课', '{3} 会议台账'], ['会议台账', '党课']],
  ['each sheet once', ['- 党课', '{3} 别名', '{3} 党课'], ['', '党课', '']],
  ['not at all', ['{9} 无', '- '], ['', '']],
])('a sheet is found %s', (_how, mappings, expected) => {
  expect(found(...mappings)).toEqual(expected);
});

test('merged areas that are kept come back', () => {
  const grid = sheetOf('| 标题 | < | < |\n| 甲 | 乙 | 丙 |\n| ^ | 1 | 2 |');
  const plain = sheetOf('| 甲 |', '另一');
  const grids = [
    { ...grid, mapping: mappingOf({ id: 'ledger1' }) },
    { ...plain, mapping: mappingOf({ id: 'ledger2' }) },
    sheetOf('| 不是 | < |', '其他'),
  ];
  const kept = readKeptMerges(mergesText({ grids, tables: [] }));
  expect([...kept].map(([id, { merges }]) => [id, merges])).toEqual([
    ['ledger1', grid.merges],
    ['ledger2', []],
  ]);
  expect(kept.get('ledger1')?.shape).toBe(shapeOf(grid));
  expect([...readKeptMerges(null), ...readKeptMerges('坏')]).toEqual([]);
});

test.each([
  ['a value that is typed over', '| 标题 | < | < |\n| 丁 | 乙 | 丙 |\n| ^ | 1 | 3 |', true],
  ['marks of the check', '| 标题 | < | < | 核查 |\n| 甲 | 乙 | 丙 | 计入 |\n| ^ | 1 | 2 | 提醒 |', true],
  ['a row that is inserted', '| 标题 | < | < |\n| | | |\n| 甲 | 乙 | 丙 |\n| ^ | 1 | 2 |', false],
  ['a cell that is filled', '| 标题 | < | < |\n| 甲 | 乙 | 丙 |\n| 戊 | 1 | 2 |', false],
])('%s: the shape of a sheet is as before: %#', (_what, text, same) => {
  const before = sheetOf('| 标题 | < | < |\n| 甲 | 乙 | 丙 |\n| ^ | 1 | 2 |');
  expect(shapeOf(sheetOf(text)) === shapeOf(before)).toBe(same);
});
