import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LastCheck } from '../../../src/actions/openPane';
import type { PaneActions, SeenEdit } from '../../../src/taskpane/PaneActions';
import { LIVE_PAUSE_MS } from '../../../src/taskpane/useLive';
import { button, check, finding, openPane, openedOn, outcome, paneActions, press } from '../paneFixtures';

/** An Excel that tells of edits; `stop` is called when nobody listens any more. */
function watched(): Pick<PaneActions, 'watchEdits'> & {
  readonly edit: (edit?: Partial<SeenEdit>) => void;
  readonly stop: jest.Mock;
} {
  let tell: (edit: SeenEdit) => void = () => undefined;
  const stop = jest.fn(() => Promise.resolve());
  return {
    watchEdits: (onEdit) => {
      tell = onEdit;
      return Promise.resolve(stop);
    },
    edit: (edit = {}) => {
      act(() => {
        tell({ by: 'user', sheet: '工作台账', ...edit });
      });
    },
    stop,
  };
}

describe('after a check', () => {
  test('an edit marks the results as 已过时, and 重新检查 brings them up to date', async () => {
    const excel = watched();
    const actions = paneActions({ watchEdits: excel.watchEdits });
    await openPane(actions);
    expect(actions.watchEdits).not.toHaveBeenCalled();
    await check();
    expect(screen.queryByText('已过时')).toBeNull();
    excel.edit();
    expect(screen.getByText(/您改动了「工作台账」。/)).toBeTruthy();
    expect(screen.getByRole('list', { name: '各状态的指标数（已过时）' })).toBeTruthy();
    await press('重新检查');
    expect(screen.queryByText('已过时')).toBeNull();
    expect(actions.watchEdits).toHaveBeenCalledTimes(1);
  });

  test.each([
    [{ by: 'coauthor' }, /其他人刚修改了「工作台账」。/],
    [{ sheet: null }, /您改动了表格。/],
  ] as const)('%j is said as such', async (edit, text) => {
    const excel = watched();
    await openPane(paneActions({ watchEdits: excel.watchEdits }));
    await check();
    excel.edit(edit);
    expect(screen.getByText(text)).toBeTruthy();
  });

  test('an edit made while the next check runs still counts', async () => {
    const excel = watched();
    const actions = paneActions({ watchEdits: excel.watchEdits });
    await openPane(actions);
    await check();
    actions.checkLedger.mockImplementationOnce(() => {
      excel.edit();
      return Promise.resolve(outcome());
    });
    await press('检查台账');
    expect(screen.getByText(/您改动了「工作台账」。/)).toBeTruthy();
  });

  test('closing the pane stops watching', async () => {
    const excel = watched();
    const page = await openPane(paneActions({ watchEdits: excel.watchEdits }));
    await check();
    page.unmount();
    await Promise.resolve();
    expect(excel.stop).toHaveBeenCalledTimes(1);
  });
});

describe('a result found on opening', () => {
  const opened = (last: LastCheck): Partial<PaneActions> => openedOn({}, last);
  const checkedAt = '2022-10-07 16:40';

  test('that still holds is shown with its time, without the focus, and promises nothing of later edits', async () => {
    const actions = paneActions(opened({ kind: 'fresh', outcome: outcome({ checkedAt }), checkedAt }));
    await openPane(actions);
    expect(await screen.findByText(/^2022-10-07 16:40 检查的结果/)).toBeTruthy();
    expect(screen.getByText(/此后的改动要重新检查才知道/)).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
    expect(screen.queryByText(/结果已写入表格/)).toBeNull();
    expect(actions.watchEdits).not.toHaveBeenCalled();
  });

  test('that the workbook has outrun is called 已过时 and lists what its sheet still says', async () => {
    const findings = [finding({ memberPlace: null })];
    await openPane(paneActions(opened({ kind: 'stale', findings, asOf: '2022-09-30', checkedAt })));
    expect(await screen.findByText(/检查之后表格有改动，下面是当时的结果。/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: '截至2022-09-30' })).toBeTruthy();
    expect(within(screen.getByRole('list', { name: '问题清单' })).getByText('未达标')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: '科室' })).toBeNull();
  });

  test('that was not written to its end asks for another check', async () => {
    const actions = paneActions(opened({ kind: 'torn', checkedAt }));
    await openPane(actions);
    expect(await screen.findByRole('heading', { name: '上次检查没有写完' })).toBeTruthy();
    await press('重新检查');
    expect(actions.checkLedger).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('heading', { name: '截至2022年9月30日' })).toBeTruthy();
  });
});

describe('实时检查', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const user = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) });

  async function live(actions: jest.Mocked<PaneActions>): Promise<void> {
    await openPane(actions);
    await user.click(button('检查台账'));
    await screen.findByRole('region', { name: '检查结果' });
    await user.click(button('更多'));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: '实时检查' }));
    await user.keyboard('{Escape}');
    actions.checkLedger.mockClear();
  }

  const wait = (ms: number): Promise<void> =>
    act(async () => {
      await jest.advanceTimersByTimeAsync(ms);
    });

  test('checks again a pause after the last edit, without taking the focus', async () => {
    const excel = watched();
    const actions = paneActions({ watchEdits: excel.watchEdits });
    await live(actions);
    expect(document.activeElement).toBe(button('更多'));
    excel.edit();
    await wait(LIVE_PAUSE_MS - 1);
    excel.edit();
    await wait(LIVE_PAUSE_MS - 1);
    expect(actions.checkLedger).not.toHaveBeenCalled();
    await wait(1);
    expect(actions.checkLedger).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('已过时')).toBeNull();
    expect(document.activeElement).toBe(button('更多'));
  });

  test('leaves the edits of others to 重新检查', async () => {
    const excel = watched();
    const actions = paneActions({ watchEdits: excel.watchEdits });
    await live(actions);
    excel.edit({ by: 'coauthor' });
    await wait(LIVE_PAUSE_MS * 3);
    expect(actions.checkLedger).not.toHaveBeenCalled();
  });

  test('says a failure in a line, and tries again only after the next edit', async () => {
    const excel = watched();
    const actions = paneActions({ watchEdits: excel.watchEdits });
    await live(actions);
    actions.checkLedger.mockRejectedValue(new Error('connection'));
    excel.edit();
    await wait(LIVE_PAUSE_MS * 5);
    expect(actions.checkLedger).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/实时检查没有做成：没有做成。/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    excel.edit();
    await wait(LIVE_PAUSE_MS);
    expect(actions.checkLedger).toHaveBeenCalledTimes(2);
  });

  test('cannot be had where it would take away Ctrl+Z, and the menu says why', async () => {
    await openPane(paneActions({ undoSurvives: () => false }));
    await user.click(button('更多'));
    const item = await screen.findByRole('menuitemcheckbox', { name: '实时检查' });
    expect(item.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/不能用 Ctrl\+Z 撤销您的操作，所以不能开启。/)).toBeTruthy();
  });
});
