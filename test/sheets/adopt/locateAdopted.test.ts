import type { AdoptedLedger } from '../../../src/sheets/adopt/AdoptedLedger';
import type { LedgerMapping } from '../../../src/sheets/adopt/LedgerMapping';
import { locateAdopted, missingHeaders } from '../../../src/sheets/adopt/locateAdopted';
import { mappingOf, sheetOf } from './adoptedText';

const MAPPING = mappingOf({
  columns: { date: ['时间'], activity: ['类型'], participants: ['人员', '人员#2'], content: ['议题'] },
});

function place(ledger: AdoptedLedger | null): string {
  if (ledger === null) return 'none';
  const { headerRow, firstBodyRow, endRow, endColumn, columns } = ledger.located;
  const at = [...columns].map(([key, column]) => `${key}@${column}`).join(' ');
  return `header ${headerRow} body ${firstBodyRow}-${endRow} end ${endColumn}: ${at}`;
}

test.each<[what: string, text: string, mapping: LedgerMapping, expected: string]>([
  [
    'as it was',
    '| 时间 | 类型 | 人员 | 人员 | 议题 |\n| 3月5日 | 党课 | 张三 | 李四 | 甲 |',
    MAPPING,
    'header 0 body 1-2 end 5: date@0 activity@1 content@4 participants@2 participants#2@3',
  ],
  [
    'rows inserted above, columns moved, white space in a header',
    '| 台账 |\n| |\n| 议 题 | 人员 | 类型 | 新列 | 时间 | 人员 |\n| 甲 | 张三 | 党课 | | 3月5日 | 李四 |',
    MAPPING,
    'header 2 body 3-4 end 6: date@4 activity@2 content@0 participants@1 participants#2@5',
  ],
  [
    'a header that comes again is not the first',
    '| 时间 | 类型 | 人员 | 人员 | 议题 |\n| 3月5日 | | | | |\n| 时间 | 类型 | 人员 | 人员 | 议题 |\n| 3月6日 | | | | |',
    MAPPING,
    'header 0 body 1-4 end 5: date@0 activity@1 content@4 participants@2 participants#2@3',
  ],
  [
    'ours stand at the right end; rows with nothing but ours are no rows',
    '| 时间 | 类型 | 人员 | 人员 | 议题 | 备注 | 核查 | 核查说明 |\n| 3月5日 | 党课 | | | | | 计入 | 计入 2i |\n| | | | | | | 计入 | |',
    MAPPING,
    'header 0 body 1-2 end 8: date@0 activity@1 content@4 participants@2 participants#2@3 explanation@7 status@6',
  ],
  [
    'a column of theirs that is called 核查 is theirs',
    '| 核查 | 时间 | 类型 | 人员 | 人员 | 议题 |\n| 已核 | 3月5日 | 党课 | | | |',
    MAPPING,
    'header 0 body 1-2 end 6: date@1 activity@2 content@5 participants@3 participants#2@4',
  ],
  ['the date is gone', '| 类型 | 人员 | 人员 | 议题 |\n| 党课 | | | |', MAPPING, 'none'],
  ['the type is gone', '| 时间 | 人员 | 人员 | 议题 |\n| 3月5日 | | | |', MAPPING, 'none'],
  [
    'the type is gone where a fixed one is given',
    '| 时间 | 人员 | 人员 | 议题 |\n| 3月5日 | | | |',
    { ...MAPPING, fixed: { activity: '党课' } },
    'header 0 body 1-2 end 4: date@0 content@3 participants@1 participants#2@2',
  ],
  ['most columns are gone', '| 时间 | 类型 |\n| 3月5日 | |', MAPPING, 'none'],
  [
    'a merge below the header reaches farther than the texts',
    '| 时间 | 议题 | < |\n| 3月5日 | 甲 | < |',
    mappingOf({ columns: { date: ['时间'], content: ['议题'] } }),
    'header 0 body 1-2 end 3: date@0 content@1',
  ],
])('%s', (_, text, mapping, expected) => {
  expect(place(locateAdopted(mapping, sheetOf(text)))).toBe(expected);
});

test('columns that are gone are named', () => {
  const grid = sheetOf('| 时间 | 类型 | 人员 |\n| 3月5日 | | |');
  expect(locateAdopted(MAPPING, grid)?.missing).toEqual(['议题', '人员#2']);
  expect(missingHeaders(MAPPING, sheetOf('| 类型 | 人员 |\n| | |'))).toEqual(['时间', '议题', '人员#2']);
});

test('a column is called as the sheet calls it, and its header stands where it stands', () => {
  const grid = sheetOf('| 日 期 | 人员 | < |\n| ^ | 主持人 | 应 到\\n（人） |\n| 3月5日 | 张三 | 3 |');
  const columns = { date: ['日期'], chair: ['人员/主持人'], expectedCount: ['人员/应到(人)'] };
  const ledger = locateAdopted(mappingOf({ headerRows: 2, columns, fixed: { activity: '党课' } }), grid);
  expect(ledger?.located.table.columns.map(({ key, header, by }) => `${key} ${header} ${by}`)).toEqual([
    'status 核查 check',
    'date 日期 user',
    'chair 主持人 user',
    'expectedCount 应到（人） user',
    'explanation 核查说明 check',
  ]);
  expect([...(ledger?.labels ?? [])]).toEqual([
    ['date', 0],
    ['chair', 1],
    ['expectedCount', 1],
  ]);
});

test('the Excel table that the ledger lies in is known by its header', () => {
  const grid = sheetOf('| 台账 | |\n| 时间 | 议题 |\n| 3月5日 | 甲 |');
  const mapping = mappingOf({ columns: { date: ['时间'], content: ['议题'] } });
  const table = { name: '表1', sheet: '台账', rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 2 };
  expect(locateAdopted(mapping, grid, table)?.located.excelTable).toBe('表1');
  expect(locateAdopted(mapping, grid, { ...table, rowIndex: 0 })?.located.excelTable).toBeNull();
  expect(locateAdopted(mapping, grid)?.located.excelTable).toBeNull();
});
