import { expectLedger } from './ledgerExpect';
import { bookOf, parseLedgerText } from './ledgerText';

const SMALL = `
截至 2022-06-30
计划指标
| 编号 | 活动类型 | 指标值 | 周期 |
| 2i   | 党组会议 | 1      | 月   |
工作台账
| 日期       | 活动类型 |
| 2022-05-16 | 党组会议 |
`;

test('a text is a workbook: headers in row 1, required columns filled up with blanks, cells as typed', () => {
  const book = bookOf(
    parseLedgerText(`
      截至 2022-06-30
      # a comment
      工作台账
      | 日期 | 活动类型 | 学时 | 数量 | 内容 |
      | ---- | -------- | ---- | ---- | ---- |
      | 44625 | 党课 | 1.5 | '3 | 甲\\n乙 |
      设置
      | 选项 | 值 |
      | 单位名称 | 市金融办 |
      单位
      | 名称 | 类别 |
      | 综合科 | 科室 |`),
  );
  expect(book.grids.map(({ name, values }) => [name, values])).toEqual([
    ['计划指标', [['编号', '指标值', '周期', '考核范围', '活动类型', '计算方式', '比较']]],
    [
      '工作台账',
      [
        ['日期', '活动类型', '学时', '数量', '内容'],
        [44625, '党课', 1.5, '3', '甲\n乙'],
      ],
    ],
    [
      '设置',
      [
        ['选项', '值', '', '', '名称', '类别'],
        ['单位名称', '市金融办', '', '', '综合科', '科室'],
      ],
    ],
  ]);
});

test('tables of results hold or throw', () => {
  const right = `${SMALL}判定\n| 编号 | 周期 | 完成值 | 状态 |\n| 2i | 2022-05 | 1 | 达标 |\n| 2i | 2022-04 | 0 | 未达标 |`;
  expect(() => expectLedger(right)).not.toThrow();
  expect(() => expectLedger(right.replace('未达标', '达标'))).toThrow(/未达标/);
});

test.each([
  ['no day', '计划指标\n| 编号 |'],
  ['a row of another width', `${SMALL}\n| 2022-05-17 |`],
  ['an unknown column', '截至 2022-01-01\n工作台账\n| 日子 |'],
  ['a table twice', `${SMALL}\n工作台账`],
  ['prose', `${SMALL}\nand so on`],
  ['nothing expected', SMALL],
  ['an unknown table', `${SMALL}\n结果\n| 甲 |\n| 1 |`],
  ['an unknown result column', `${SMALL}\n判定\n| 编号 | 周期 | 得分 |\n| 2i | 2022-05 | 1 |`],
  ['a line that several results answer', `${SMALL}\n判定\n| 编号 | 状态 |\n| 2i | 达标 |`],
])('a mistake in the text is said: %s', (_, text) => {
  expect(() => expectLedger(text)).toThrow(SyntaxError);
});
