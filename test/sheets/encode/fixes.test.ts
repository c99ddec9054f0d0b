import type { CellValue } from '../../../src/sheets/cell';
import type { BookGrids } from '../../../src/sheets/decode/BookGrids';
import type { Fix } from '../../../src/sheets/encode/fixes';
import { applyFix, fixesOf } from '../../../src/sheets/encode/fixes';
import { replaceWord } from '../../../src/sheets/encode/replaceWord';
import { OFFICE } from '../../support/ledgerOffice';
import type { CheckedText } from '../../support/ledgerText';
import { bookOf, checkBook, parseLedgerText } from '../../support/ledgerText';

const FRAME = `
  截至 2022-06-30
  计划指标
  | 编号 | 活动类型 |
  | 2i   | 党组会议 |
  | 5h   | 党课     |
  | 9e.2 | 党小组会、中心组学习 |
  ${OFFICE}
`;

interface Fixed {
  readonly book: BookGrids;
  readonly checked: Omit<CheckedText, 'text'>;
  readonly fixes: readonly Fix[];
}

function fixed(tables: string): Fixed {
  const text = parseLedgerText(FRAME + tables);
  const book = bookOf(text);
  const checked = checkBook(book, text.asOf);
  return { book, checked, fixes: fixesOf(checked.book, book, checked.issues) };
}

/** The workbook with all corrections made, one after the other, each on the cell as the others left it. */
function corrected({ book }: Pick<Fixed, 'book'>, fixes: readonly Fix[]): BookGrids {
  const grids = book.grids.map((grid) => ({ ...grid, values: grid.values.map((row) => [...row]) }));
  for (const fix of fixes) {
    const column = fix.address.charCodeAt(0) - 65;
    const row = grids.find(({ name }) => name === fix.origin.sheet)?.values[fix.origin.rowNumber - 1];
    const cell = row?.[column];
    if (row === undefined || cell === undefined) throw new RangeError(`No cell ${fix.address}`);
    const after = applyFix(cell, fix);
    if (after === null) throw new Error(`${fix.text} no longer fits ${String(cell)}`);
    row[column] = after;
  }
  return { tables: [], grids };
}

const issueWords = (issues: CheckedText['issues']): string[] =>
  issues.map(({ code, found, field }) => `${code} ${field} ${found}`).sort();

describe('a correction of a ledger cell', () => {
  test.each([
    // column, cell, the whole cell afterwards (null: none is offered)
    ['活动类型', '党组会', '党组会议'],
    ['活动类型', ' 党 课课 ', null],
    ['活动类型', '党棵', '党课'],
    // Half of what was typed would be lost.
    ['活动类型', '党课、党组会议', null],
    ['活动类型', '党组会议暨党课', null],
    // Too little to know what was meant.
    ['活动类型', '学习', null],
    ['参加人员', '张山', '张三'],
    ['参加人员', '李四，张山；王五', '李四，张三；王五'],
    ['参加人员', '李四\\n张 山 (请假)', '李四\\n张三 (请假)'],
    // Read as 张 and 山: who that is cannot be known.
    ['参加人员', '李四\\n张 山(请假)', null],
    ['参加人员', '李四\\n张山 (请假)', '李四\\n张三 (请假)'],
    ['参加人员', '李四\\n张　山，王五', '李四\\n张三，王五'],
    ['参加人员', '张', null],
    ['参加人员', '全体党员（除张山、李四）', '全体党员（除张三、李四）'],
    ['参加人员', '全体党员（除李四、张山）、赵六', '全体党员（除李四、张三）、赵六'],
    // The word is a part of another word too, which is no matter.
    ['参加人员', '张山、周张山水', '张三、周张山水'],
    // The right one is there already, so this is somebody else.
    ['参加人员', '张三、张山', null],
    ['参加人员', '张山、李四、张山', null],
    // 张三丰 may be a guest.
    ['参加人员', '张三丰', null],
    // 王六 is as close to 王五 as to 赵六.
    ['参加人员', '王六', null],
    ['缺席人员', '张山', '张三'],
    ['主持人', '张山', '张三'],
    ['主讲人', '张山、李四', '张三、李四'],
    ['主办级别', '省', '省级'],
    // 区级 is as close to 省级 as to 市级.
    ['主办级别', '区级', null],
    ['主办级别', '省级以上', null],
    ['对应指标', '2I', '2i'],
    ['对应指标', '5h、2I', '5h、2i'],
    ['对应指标', '9e.3', '9e.2'],
    // Every id of two characters is close to it.
    ['对应指标', '2h', null],
    ['内容', '张山', null],
  ])('%s %j becomes %j', (column, cell, expected) => {
    const headers = ['日期', '活动类型', column].filter((each, index, all) => all.indexOf(each) === index);
    const cells = headers.map((header) => (header === column ? cell : header === '日期' ? "'" : '党课'));
    const found = fixed(`
      工作台账
      | ${headers.join(' | ')} |
      | ${cells.join(' | ').replace("'", '2022-03-05')} |`);
    const offered = found.fixes.filter(({ alike }) => alike !== 'textDate');
    expect(offered.map(({ after }) => after)).toEqual(
      expected === null ? [] : [expected.replaceAll('\\n', '\n')],
    );
    const [fix] = offered;
    if (fix === undefined) return;
    expect(fix.column).toBe(column);
    // Decoded again the problem is gone, and no other has come.
    const after = checkBook(corrected(found, offered), found.checked.book.input.asOf);
    const before = issueWords(found.checked.issues);
    const from = fix.replace?.from ?? String(fix.before).trim();
    expect(issueWords(after.issues)).toEqual(before.filter((each) => !each.endsWith(` ${from}`)));
    expect(before).toHaveLength(after.issues.length + 1);
  });

  test('two problems of a cell are corrected one by one, in any order', () => {
    const found = fixed(`
      工作台账
      | 日期 | 活动类型 | 参加人员 |
      | 44625 | 党课 | 张山、孙弟、李四 |`);
    // 孙弟 for 孙七
    expect(found.fixes.map(({ text, after }) => [text, after])).toEqual([
      ['「张山」→「张三」', '张三、孙弟、李四'],
      ['「孙弟」→「孙七」', '张山、孙七、李四'],
    ]);
    for (const order of [found.fixes, [...found.fixes].reverse()]) {
      const cell = order.reduce<CellValue | null>(
        (each, fix) => (each === null ? null : applyFix(each, fix)),
        found.fixes[0]?.before ?? null,
      );
      expect(cell).toBe('张三、孙七、李四');
    }
    expect(checkBook(corrected(found, found.fixes), found.checked.book.input.asOf).issues).toEqual([]);
  });

  test('a cell that was changed since is left alone', () => {
    const { fixes } = fixed(`
      工作台账
      | 日期 | 活动类型 | 参加人员 |
      | 44625 | 党组会 | 张山、李四 |`);
    const [type, name] = fixes;
    if (type === undefined || name === undefined) throw new Error('Two corrections are expected');
    expect(applyFix('党组会（扩大）', type)).toBeNull();
    expect(applyFix('李四', name)).toBeNull();
    expect(applyFix('张山、王五', name)).toBe('张三、王五');
    expect(applyFix(5, name)).toBeNull();
  });

  test('equal corrections of a column are alike, wherever they stand', () => {
    const { fixes } = fixed(`
      工作台账
      | 日期 | 活动类型 | 参加人员 | 主持人 |
      | 2022年3月5日 | 党课 | 张山、李四 | 张山 |
      | 2022.3.6 | 党课 | 王五、张山 | |`);
    expect(fixes.map(({ column, origin, alike }) => [column, origin.rowNumber, alike])).toEqual([
      ['参加人员', 2, 'ledger.participants 张山→张三'],
      ['主持人', 2, 'ledger.chair 张山→张三'],
      ['参加人员', 3, 'ledger.participants 张山→张三'],
      ['日期', 2, 'textDate'],
      ['日期', 3, 'textDate'],
    ]);
  });
});

describe('a text date', () => {
  test.each([
    ['2022年3月5日', 44625],
    ['2022.3.5', 44625],
    ['３月５日', 44625],
    ['20220305', 44625],
    ["'20220305", 44625],
    ['2022-03-05（周六）', 44625],
    // Saturday: one of the two is wrong.
    ['2022-03-05（周日）', null],
    // The time would be lost.
    ['2022-03-05 9:30', null],
    ['3月5日上午', null],
    // A real date, with and without a time.
    ['44625', null],
    ['44625.4', null],
    // Planned.
    ['2022年12月5日', 44900],
    // Outside the plan year: look at it first.
    ['2021年3月5日', null],
    ['待定', null],
  ])('%s becomes %s', (cell, expected) => {
    const found = fixed(`
      工作台账
      | 日期 | 活动类型 |
      | ${cell} | 党课 |`);
    expect(found.fixes.map(({ after }) => after)).toEqual(expected === null ? [] : [expected]);
    if (expected === null) return;
    const after = checkBook(corrected(found, found.fixes), found.checked.book.input.asOf);
    expect(after.book.input.entries.map(({ date }) => date)).toEqual(
      found.checked.book.input.entries.map(({ date }) => date),
    );
    expect(issueWords(after.issues)).toEqual(issueWords(found.checked.issues));
    expect(found.fixes[0]).toMatchObject({ address: 'A2', column: '日期', alike: 'textDate' });
  });
});

test('waivers are corrected as well', () => {
  const { fixes } = fixed(`
    工作台账
    | 日期 | 活动类型 |
    豁免登记
    | 考核对象 | 指标编号 |
    | 张山、李四 | 2I |`);
  expect(fixes.map(({ table, after }) => [table, after])).toEqual([
    ['waivers', '张三、李四'],
    ['waivers', '2i'],
  ]);
});

test.each([
  ['张山、李四', '张山', '张三', '张三、李四'],
  ['张　山，李四', '张山', '张三', '张三，李四'],
  ['张山水', '张山', '张三', null],
  ['A.1、A11', 'A.1', 'B', 'B、A11'],
  ['', '张山', '张三', null],
  ['全体(除张山)', '张山', '张三', '全体(除张三)'],
])('in %j %s becomes %s: %j', (cell, from, to, expected) => {
  expect(replaceWord(cell, from, to)).toBe(expected);
});
