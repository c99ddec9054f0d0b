import { fold, foldContent, foldedList, splitList } from '../../src/domain/fold';

test.each([
  ['党组（扩大） 会议', '党组(扩大)会议'],
  ['２ｉ', '2i'],
  ['2I', '2I'], // case kept
  ['张\u3000三', '张三'],
  ['张\u00a0三', '张三'],
  ['张\t三\n', '张三'],
  ['！～', '!~'], // U+FF01 and U+FF5E, the ends of the range
  ['“三个表率”、', '“三个表率”、'], // not full-width forms
])('%j compares as %j', (written, folded) => {
  expect(fold(written)).toBe(folded);
});

test('内容 is folded and trimmed only', () => {
  expect(foldContent('　学习（一） 　第２讲 ')).toBe('学习(一)  第2讲');
  expect(foldContent('学习\u00a0党章')).toBe('学习 党章');
});

test('lists are separated by 、，,；; and line breaks', () => {
  expect(splitList('甲、乙，丙,丁；戊;己\n庚\r\n辛')).toEqual([
    '甲',
    '乙',
    '丙',
    '丁',
    '戊',
    '己',
    '庚',
    '辛',
  ]);
  expect(splitList('、 甲 乙 ，，')).toEqual(['甲 乙']);
  expect(splitList('')).toEqual([]);
});

test('a folded list holds each word once', () => {
  expect(foldedList('甲 、乙，甲；Ａ、A')).toEqual(['甲', '乙', 'A']);
});
