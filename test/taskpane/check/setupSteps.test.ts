import type { Setup } from '../../../src/actions/openPane';
import { setupSteps } from '../../../src/taskpane/check/setupSteps';

const NEW: Setup = {
  template: true,
  unset: [],
  members: 0,
  ledgerRows: 0,
  adopted: [],
  sample: false,
  planYear: 2022,
  asOf: null,
  reports: { keys: ['summary'], withNames: false },
};
const UNSET = [{ targetId: '2i' }] as unknown as Setup['unset'];

test.each([
  [
    'a new workbook',
    { unset: UNSET },
    false,
    'next 1 处 | todo 还没有人 | todo 还没有记录 | todo 还没有检查',
  ],
  ['all numbers filled in', {}, false, 'done 都已填好 | next 还没有人 | todo 还没有记录 | todo 还没有检查'],
  [
    'a ledger before the roster',
    { unset: UNSET, ledgerRows: 8 },
    false,
    'next 1 处 | todo 还没有人 | done 8 行 | todo 还没有检查',
  ],
  [
    'all but the check',
    { members: 26, ledgerRows: 8 },
    false,
    'done 都已填好 | done 26 人 | done 8 行 | next 还没有检查',
  ],
  [
    'a checked one',
    { members: 26, ledgerRows: 8 },
    true,
    'done 都已填好 | done 26 人 | done 8 行 | done 已检查',
  ],
])('%s', (_name, facts, checked, steps) => {
  const found = setupSteps({ ...NEW, ...facts }, checked);
  expect(found.map(({ state, fact }) => `${state} ${fact}`).join(' | ')).toBe(steps);
});
