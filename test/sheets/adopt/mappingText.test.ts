import { MappingFileError, readMappings, writeMappings } from '../../../src/sheets/adopt/mappingText';
import { mappingOf } from './adoptedText';

const MAPPING = mappingOf({
  id: 'k3',
  sheet: '会议台账',
  sheetId: '{7}',
  headerRows: 2,
  columns: { date: ['日期'], participants: ['人员/参加', '人员/列席#2'] },
  fixed: { activity: '支委会' },
  words: { 党会: '党课' },
  splitDates: 'eachDay',
  splitActivities: true,
  ditto: true,
  mergedRows: 'one',
});

test('what was written is read again', () => {
  expect(readMappings(writeMappings([MAPPING, { ...MAPPING, id: 'k4' }]))).toEqual([
    MAPPING,
    { ...MAPPING, id: 'k4' },
  ]);
});

test('nothing is no mapping', () => {
  expect(writeMappings([])).toBe('');
  expect(readMappings('')).toEqual([]);
  expect(readMappings(null)).toEqual([]);
});

test('a file by hand needs the sheet and the columns; headers are folded', () => {
  const file =
    '{"version": 1, "ledgers": [{"sheet": "学习", "columns": {"date": "时 间", "hours": ["课时（天）"]}}]}';
  expect(readMappings(file)).toEqual([
    mappingOf({ id: 'ledger-1', sheet: '学习', columns: { date: ['时间'], hours: ['课时(天)'] } }),
  ]);
});

const ledger = (part: object): string =>
  JSON.stringify({ version: 1, ledgers: [{ sheet: '学习', columns: { date: ['时间'] }, ...part }] });

test.each<[what: string, text: string, message: string]>([
  ['no JSON', '{', '对应关系不是有效的 JSON'],
  ['no object', '[]', '对应关系的内容不完整'],
  ['another version', '{"version": 2, "ledgers": []}', '对应关系的版本是「2」，这里只认 1'],
  ['no ledgers', '{"version": 1}', '对应关系里没有 ledgers 一栏'],
  ['no sheet', ledger({ sheet: ' ' }), '第1份台账没有写明工作表名（sheet）'],
  ['no columns', ledger({ columns: 3 }), '第1份台账（学习）的 columns的内容不完整'],
  ['no date', ledger({ columns: { hours: ['课时'] } }), '第1份台账（学习）没有指定日期列（columns.date）'],
  [
    'a field that is none',
    ledger({ columns: { date: ['a'], who: ['b'] } }),
    '第1份台账（学习）的 columns 里有不认识的栏目「who」',
  ],
  [
    'a header that is none',
    ledger({ columns: { date: [3] } }),
    '第1份台账（学习）的「date」应是表头，或几个表头的列表',
  ],
  [
    'a header twice',
    ledger({ columns: { date: ['a'], hours: ['a'] } }),
    '第1份台账（学习）的表头「a」用了两次',
  ],
  ['three header rows', ledger({ headerRows: 3 }), '第1份台账（学习）的 headerRows 应为 1 或 2'],
  [
    'a fixed field that is none',
    ledger({ fixed: { date: 'a' } }),
    '第1份台账（学习）的 fixed 里有不认识的栏目「date」',
  ],
  ['a word that is none', ledger({ words: { a: 1 } }), '第1份台账（学习）的 words的「a」应是文字'],
  [
    'a choice that is none',
    ledger({ splitDates: 'all' }),
    '第1份台账（学习）的 splitDates 应是 no、eachDay、firstDay 之一',
  ],
  ['a flag that is none', ledger({ ditto: 'yes' }), '第1份台账（学习）的 ditto 应是 true 或 false'],
  ['an id twice', writeMappings([MAPPING, MAPPING]), '对应关系里有两份台账的 id 相同'],
])('%s is said', (_, text, message) => {
  expect(() => readMappings(text)).toThrow(MappingFileError);
  expect(() => readMappings(text)).toThrow(message);
});
