import type { LedgerContext } from '../../../src/sheets/decode/LedgerContext';
import { previewMapping } from '../../../src/sheets/adopt/previewMapping';
import { checkLedgerText } from '../../support/ledgerText';
import { mappingOf, sheetOf } from './adoptedText';
import { resultOf } from '../../support/resultOf';

/** What rows of an office of three are read against. */
function context(): LedgerContext {
  const { book } = checkLedgerText(`
    截至 2022-06-30
    计划指标
    | 编号 | 活动类型 | 指标值 |
    | 1    | 支委会   | 1      |
    活动类型
    | 活动类型 | 别名       | 需主持人 |
    | 支委会   | 支部委员会 | 是       |
    人员名册
    | 姓名 | 身份 |
    | 张三 | 党员 |
    | 李四 | 党员 |
    | 王五 | 党员 |`);
  return book.ledgerContext;
}

const GRID = sheetOf(`
  | 支委会台账 | < | < | < | < |
  | 序号 | 时间 | 会议类型 | 参会人员 | 实到 |
  | 一月 | < | < | < | < |
  | 1 | 1月5日（周三） | 支部委员会 | 张 三(请假)[出差]、李四 | 1 |
  | 2 | 12月9日-10日 | 支委会暨党课 | 全体党员 | 2 |
  | 3 | 44652 | 支委会 | 张山 | 1 |
  | 小计 | | | | 4 |`);

const MAPPING = mappingOf({
  columns: { date: ['时间'], activity: ['会议类型'], participants: ['参会人员'], presentCount: ['实到'] },
});

test('rows are shown as the check will read them, with what it will say', () => {
  const { rows, read, skipped, unused, missing } = resultOf(previewMapping(MAPPING, GRID, context()));
  expect(rows).toEqual(
    [
      {
        rowNumber: 4,
        cells: {
          date: '2022-01-05',
          activity: '支委会',
          participants: '李四、张三(请假)',
          presentCount: '1',
        },
        problems: ['〔主持人〕未填，这类活动需填主持人'].map(
          () => expect.stringContaining('主持人') as string,
        ),
      },
      {
        rowNumber: 5,
        cells: { date: '12月9日-10日', activity: '支委会暨党课', participants: '', presentCount: '2' },
        problems: [
          expect.stringMatching(/^〔时间〕「12月9日-10日」里有2天，一行只填一天：请分成2行/) as string,
          expect.stringMatching(
            /^〔会议类型〕「支委会暨党课」不是活动类型.*如是2种活动（支委会、党课），请分成2行/,
          ) as string,
        ],
      },
      {
        rowNumber: 6,
        cells: { date: '2022-04-01', activity: '支委会', participants: '张山', presentCount: '1' },
        problems: ['〔参会人员〕「张山」不在名册（似：张三）', expect.stringContaining('主持人') as string],
      },
    ].map((row) => ({ ...row, cells: filled(row.cells) })),
  );
  expect({ read, skipped, unused, missing }).toEqual({
    read: 3,
    skipped: [
      { rowNumber: 3, text: '一月', why: 'separator' },
      { rowNumber: 7, text: '小计 4', why: 'subtotal' },
    ],
    unused: ['序号'],
    missing: [],
  });
});

function filled(cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

test('without a plan cells are shown as they were taken', () => {
  const { rows } = resultOf(previewMapping({ ...MAPPING, splitDates: 'eachDay' }, GRID, null));
  expect(
    rows.map(({ rowNumber, cells: { date, participants }, problems }) => [
      rowNumber,
      date,
      participants,
      problems,
    ]),
  ).toEqual([
    [4, '1月5日（周三）', '张 三(请假)、李四', []],
    [5, '12月9日', '全体党员', []],
    [5, '12月10日', '全体党员', []],
    [6, '2022-04-01', '张山', []],
  ]);
});

test('ten entries are shown, all are counted', () => {
  const days = Array.from(
    { length: 30 },
    (_, index) => `| ${index + 1} | 6月${index + 1}日 | 支委会 | 张三 | 1 |`,
  );
  const grid = sheetOf(['| 序号 | 时间 | 会议类型 | 参会人员 | 实到 |', ...days].join('\n'));
  const { rows, read } = resultOf(previewMapping(MAPPING, grid, context()));
  expect([rows.length, rows.at(-1)?.rowNumber, read]).toEqual([10, 11, 30]);
});

test('a sheet without the ledger has nothing to show but what is missing', () => {
  expect(
    resultOf(previewMapping(MAPPING, sheetOf('| 会议类型 | 地点 |\n| 支委会 | 三楼 |'), context())),
  ).toEqual({
    rows: [],
    read: 0,
    skipped: [],
    unused: [],
    missing: ['时间', '参会人员', '实到'],
  });
});
