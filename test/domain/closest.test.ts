import { closest } from '../../src/domain/closest';

const TYPES = ['党组会议', '党课', '主题党日', '组织生活会', '党员大会'];

test.each([
  ['党组会', TYPES, '党组会议'],
  ['主题党曰', TYPES, '主题党日'],
  ['生活会', TYPES, '组织生活会'],
  ['党员大会议', TYPES, '党员大会'],
  ['警示教育', ['党风廉政谈话', '廉政教育'], '廉政教育'],
  ['党组理论学习中新祖', ['党组理论学习中心组'], '党组理论学习中心组'],
  ['张山', ['张三', '李四'], '张三'],
  ['三张', ['张三', '李四'], '张三'], // two neighbours swapped
  ['2j', ['1a', '2i'], '2i'],
])('%s of %j is %s', (word, known, expected) => {
  expect(closest(word, known)).toBe(expected);
});

test.each([
  ['招商引资', TYPES],
  ['王五', ['张三', '李四']],
  ['党支部学习', ['党支部大会', '集中学习']], // two of five characters are another word
  ['', TYPES],
  ['党课', ['党课']], // the word itself is no suggestion
  ['甲', ['乙']], // nothing in common
])('%j is close to none of %j', (word, known) => {
  expect(closest(word, known)).toBeNull();
});

test('a slip goes before a word that holds the other', () => {
  expect(closest('党课会', ['党课会议纪要', '党课'])).toBe('党课');
});

test('of equals the first', () => {
  expect(closest('张山', ['张三', '张四'])).toBe('张三');
});
