import type { CheckOutcome, Unwritten } from '../../src/actions/CheckOutcome';
import type { CommandEvent, RibbonActions } from '../../src/commands/ribbonCommands';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { dayOf } from '../../src/domain/day';

const NOW = new Date(2022, 8, 30, 17, 5);

/** The ribbon asks only whether the results were written. */
function outcome(unwritten: Unwritten | null): CheckOutcome {
  return { unwritten, findingsSheet: '检查结果' } as CheckOutcome;
}

/** Presses a button of the ribbon; `log` has what happened, in order. */
async function press(name: string, own: Partial<RibbonActions> = {}): Promise<readonly unknown[]> {
  const log: unknown[] = [];
  const actions: RibbonActions = {
    checkLedger: (request, control) => {
      log.push(['check', request, control]);
      return Promise.resolve(outcome(null));
    },
    writeReports: (request, choice, control) => {
      log.push(['reports', request, choice, control]);
      return Promise.resolve({ sheets: [], circularText: '', undo: { pages: [] } });
    },
    goToCell: (sheet, address, control) => {
      log.push(['show', sheet, address, control]);
      return Promise.resolve();
    },
    failureText: (error) => ({ title: '没有做成', advice: String(error) }),
    showMessage: (message) => {
      log.push(['say', message]);
      return Promise.resolve();
    },
    ...own,
  };
  const event: CommandEvent = { completed: () => log.push('completed') };
  await ribbonCommands(actions, () => NOW)[name]?.(event);
  return log;
}

const REQUEST = { asOf: null, today: dayOf(2022, 9, 30), checkedAt: '2022-09-30 17:05', whenFiltered: 'ask' };

/** Nobody can be told to wait: there is no pane. */
const AT_ONCE = { whileEditing: 'refuse' };

test('检查台账 checks as of the day of the workbook and shows 检查结果', async () => {
  expect(await press('checkLedgerCommand')).toEqual([
    ['check', REQUEST, AT_ONCE],
    ['show', '检查结果', 'A1', AT_ONCE],
    'completed',
  ]);
});

test('领导汇总 writes the summary, which shows itself', async () => {
  expect(await press('writeSummaryCommand')).toEqual([
    ['reports', REQUEST, { keys: ['summary'], withNames: false }, AT_ONCE],
    'completed',
  ]);
});

test.each([
  ['checkLedgerCommand', { checkLedger: () => Promise.reject(new Error('edit mode')) }],
  ['writeSummaryCommand', { writeReports: () => Promise.reject(new Error('edit mode')) }],
])('%s says a failure, then completes', async (name, own) => {
  const message = { title: '没有做成', advice: 'Error: edit mode' };
  expect(await press(name, own)).toEqual([['say', message], 'completed']);
});

test.each([
  ['filtered', /「工作台账」正在筛选.*清除筛选后再点，或打开任务窗格/],
  ['protected', /「工作台账」受保护.*撤销工作表保护后再点，或打开任务窗格/],
] as const)(
  '检查台账 that could not write (%s) says why instead of showing old results',
  async (reason, advice) => {
    const checkLedger = (): Promise<CheckOutcome> =>
      Promise.resolve(outcome({ reason, sheets: ['工作台账'] }));
    expect(await press('checkLedgerCommand', { checkLedger })).toEqual([
      ['say', { title: '结果没有写入表格', advice: expect.stringMatching(advice) as string }],
      'completed',
    ]);
  },
);

test('completes even where the message itself cannot be shown', async () => {
  const completed = jest.fn();
  const actions = {
    checkLedger: () => Promise.reject(new Error('lost')),
    failureText: () => ({ title: '', advice: '' }),
    showMessage: () => Promise.reject(new Error('no dialog')),
  } as unknown as RibbonActions;
  await expect(ribbonCommands(actions, () => NOW)['checkLedgerCommand']?.({ completed })).rejects.toThrow(
    'no dialog',
  );
  expect(completed).toHaveBeenCalledTimes(1);
});
