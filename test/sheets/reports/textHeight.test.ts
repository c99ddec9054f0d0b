import { TALLEST, linesOf, textHeight } from '../../../src/sheets/reports/textHeight';

/** A column of 10 characters is 56 points wide, and holds some 51 of text: 4 Chinese characters of 11 points. */
test.each([
  ['', 10, 11, 1],
  ['党组会议', 10, 11, 1],
  ['党组会议纪', 10, 11, 2],
  ['党组会议党组会议', 10, 11, 2],
  ['党组\n会议', 10, 11, 2],
  // Letters and digits are half as wide, and a number is not broken.
  ['12345678', 10, 11, 1],
  ['123456789', 10, 11, 2],
  ['党组 2022.03', 10, 11, 2],
  // A closing mark takes the character before it along.
  ['党组会议，学习会', 10, 11, 3],
  ['党组会议', 10, 22, 2],
  // A column too narrow for a character holds one all the same.
  ['党组', 1, 11, 2],
])('%j at %s characters in %s points: %s lines', (text, width, points, lines) => {
  expect(linesOf(text, width, points)).toBe(lines);
});

test('a row is as high as its longest cell, and no higher than Excel allows', () => {
  const one = textHeight([{ text: '党组', width: 10 }], 11);
  expect(one).toBe(20);
  expect(textHeight([], 11)).toBe(one);
  expect(
    textHeight(
      [
        { text: '党组会议党组会议', width: 10 },
        { text: '党组', width: 10 },
      ],
      11,
    ),
  ).toBe(36);
  expect(textHeight([{ text: '党'.repeat(1000), width: 10 }], 11)).toBe(TALLEST);
});
