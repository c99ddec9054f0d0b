import { proposeMapping } from '../../../src/sheets/adopt/proposeMapping';
import { printProposal } from '../../../workbench/map/printProposal';
import { sheetOf } from '../../sheets/adopt/adoptedText';
import { resultOf } from '../../support/resultOf';

const NO_DATE = '  要确认：没有找到日期列，不写明就不能套用（columns.date）';

test.each<[what: string, says: boolean, text: string]>([
  [
    'only times of day',
    true,
    '| 时间 | 会议名称 | 主持人 |\n| 9:00-11:00 | 年度计划 | 张三 |\n| 14:30-16:00 | 半年总结 | 李四 |',
  ],
  ['a date', false, '| 日期 | 会议名称 |\n| 2022-3-5 | 年度计划 |\n| 2022-6-5 | 半年总结 |'],
  [
    'a column that is asked about',
    false,
    '| 年月日 | 会议名称 |\n| 2022-3-5 | 年度计划 |\n| 2022-6-5 | 总结 |',
  ],
])('a sheet with %s', (_, says, text) => {
  const lines: string[] = [];
  const proposal = resultOf(proposeMapping(sheetOf(text), { activities: [] }));
  if (proposal !== null) printProposal(proposal, (line) => lines.push(line));
  expect(lines[0]).toBe('\n台账：表头在第1行');
  expect(lines.includes(NO_DATE)).toBe(says);
});

test('a heading that is a known type is said, another word is asked', () => {
  const lines: string[] = [];
  const grid = sheetOf(`
    | 日期 | 内容 | 主持人 |
    | 一、党课 | < | < |
    | 3月5日 | 甲 | 张三 |`);
  const proposal = resultOf(proposeMapping(grid, { activities: ['党课'] }));
  if (proposal !== null) printProposal(proposal, (line) => lines.push(line));
  expect(lines.slice(4)).toEqual(['  活动类型 党课 ← 「党课」（1 行）']);
});
