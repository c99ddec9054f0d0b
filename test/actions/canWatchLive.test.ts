import { undoSurvives } from '../../src/actions/canWatchLive';
import { emptyHost } from '../support/hostOffice';

test.each([
  ['1.14', false],
  ['1.18', false],
  ['1.19', true],
  ['1.20', true],
])('with ExcelApi %s the user’s undo survives: %s', (apiSet, survives) => {
  emptyHost({ apiSet });
  expect(undoSurvives()).toBe(survives);
});
