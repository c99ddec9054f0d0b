import { messageHash, messageOfHash } from '../../src/commands/messageHash';
import type { DialogHost } from '../../src/commands/showMessage';
import { showMessage } from '../../src/commands/showMessage';

const MESSAGE = { title: '有单元格正在编辑', advice: '请先按回车 & 再点「检查台账」？#1' };
const PAGE = 'https://localhost:3000/commands.html?_host_Info=Excel';

type Handler = () => void;

/** Dialogs as Excel has them, as far as a message needs them. */
class StubDialogs {
  url = '';
  isOpen = false;
  readonly handlers = new Map<string, Handler>();

  constructor(private readonly status: string) {}

  readonly host = {
    displayDialogAsync: (url: string, _options: unknown, callback: (result: unknown) => void) => {
      this.url = url;
      this.isOpen = this.status === 'succeeded';
      const addEventHandler = (type: string, handler: Handler): unknown => this.handlers.set(type, handler);
      const close = (): void => {
        this.isOpen = false;
      };
      callback({ status: this.status, value: { addEventHandler, close } });
    },
  } as unknown as DialogHost;
}

beforeAll(() => {
  const types = { DialogMessageReceived: 'message', DialogEventReceived: 'event' };
  Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: 'succeeded' }, EventType: types } });
});

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** Whether a promise has resolved by now. */
async function isDone(promise: Promise<void>): Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  return done;
}

test('opens the page beside the one that asks, with the message in the part that no server sees', async () => {
  const dialogs = new StubDialogs('succeeded');
  const shown = showMessage(MESSAGE, dialogs.host, PAGE);
  const { origin, pathname, search, hash } = new URL(dialogs.url);
  expect([origin, pathname, search]).toEqual(['https://localhost:3000', '/message.html', '']);
  expect(messageOfHash(hash)).toEqual(MESSAGE);
  expect(await isDone(shown)).toBe(false);
});

test('知道了 closes the dialog', async () => {
  const dialogs = new StubDialogs('succeeded');
  const shown = showMessage(MESSAGE, dialogs.host, PAGE);
  dialogs.handlers.get('message')?.();
  expect(dialogs.isOpen).toBe(false);
  expect(await isDone(shown)).toBe(true);
});

test('a dialog that the user closed is over', async () => {
  const dialogs = new StubDialogs('succeeded');
  const shown = showMessage(MESSAGE, dialogs.host, PAGE);
  dialogs.handlers.get('event')?.();
  expect(await isDone(shown)).toBe(true);
});

test('a dialog that nobody closes goes by itself after a minute', async () => {
  const dialogs = new StubDialogs('succeeded');
  const shown = showMessage(MESSAGE, dialogs.host, PAGE);
  jest.advanceTimersByTime(60_000);
  expect(dialogs.isOpen).toBe(false);
  expect(await isDone(shown)).toBe(true);
});

test.each([
  ['dialogs are refused', new StubDialogs('failed').host],
  ['there are no dialogs', undefined],
  ['the host is older than dialogs', {} as DialogHost],
])('does not wait where %s', async (_case, host) => {
  expect(await isDone(showMessage(MESSAGE, host, PAGE))).toBe(true);
});

test('a host that adds its own query behind the message does no harm; a page without a message has none', () => {
  expect(messageOfHash(`${messageHash(MESSAGE)}?_host_Info=Excel$Web`)).toEqual(MESSAGE);
  expect(messageOfHash('')).toBeNull();
});
