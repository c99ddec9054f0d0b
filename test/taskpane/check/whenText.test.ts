import { whenText } from '../../../src/taskpane/check/whenText';

test.each([
  ['2022-10-08 09:20', '2022-10-08 17:00', '今天 09:20'],
  ['2022-10-07 09:20', '2022-10-08 17:00', '2022-10-07 09:20'],
])('%s, looked at on %s, is said as %s', (time, now, text) => {
  expect(whenText(time, now)).toBe(text);
});
