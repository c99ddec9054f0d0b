import { XdmHost, type HostServices } from '../../../workbench/browser/xdm/XdmHost';

const CONVERSATION = 'pane-1';

type Asked = readonly [service: string, ...facts: unknown[]];

interface Started {
  readonly host: XdmHost;
  /** What was posted into the frame, parsed. */
  readonly posted: Readonly<Record<string, unknown>>[];
  readonly asked: Asked[];
}

function start(answer = { statusCode: 200, body: '{"Results":[]}' }): Started {
  const posted: Readonly<Record<string, unknown>>[] = [];
  const asked: Asked[] = [];
  const note =
    (service: string) =>
    (...facts: unknown[]): void => {
      asked.push([service, ...facts]);
    };
  const services: HostServices = {
    context: () => Promise.resolve({ _id: 'addin' }),
    batch: (body, flags) => {
      note('batch')(body, flags);
      return Promise.resolve(answer);
    },
    settings: () => Promise.resolve([['key', '"value"']]),
    saveSettings: (entries) => {
      note('saveSettings')(entries);
      return Promise.resolve();
    },
    begun: note('begun'),
    commandsReady: note('commandsReady'),
    commandCompleted: note('commandCompleted'),
    openDialog: (wish) => {
      note('openDialog')(wish);
      return wish.url.startsWith('https://localhost:3000/');
    },
    closeDialog: note('closeDialog'),
    messageParent: note('messageParent'),
    notice: note('notice'),
    unmodelled: note('unmodelled'),
  };
  const host = new XdmHost(CONVERSATION, services, (text) => {
    posted.push(JSON.parse(text) as Readonly<Record<string, unknown>>);
  });
  return { host, posted, asked };
}

/** A request as the client posts it. */
function request(actionName: string, data: unknown, actionType = 0, conversation = CONVERSATION): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: actionName,
    _actionType: actionType,
    _conversationId: conversation,
    _correlationId: 7,
    _origin: 'https://localhost:3000/taskpane.html',
    _serializerVersion: 1,
    _data: data,
  });
}

const method = (id: number, more: object = {}): unknown => ({ ...more, DdaMethod: { DispatchId: id } });
const registration = (id: number, targetId = ''): unknown => ({ eventDispId: id, targetId });
const REGISTER = 1;
const UNREGISTER = 2;

it('answers with the context, and forgets what the page before had registered', async () => {
  const { host, posted, asked } = start();
  await host.receive(request('richApiMessage', registration(33), REGISTER));
  await host.receive(request('ContextActivationManager_getAppContextAsync', 'addin'));
  host.push({ messageCategory: 65536, messageType: 10, targetId: 'Workbook', message: '{}' });
  expect(posted).toHaveLength(2);
  expect(posted[1]).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _errorCode: 0,
    _conversationId: CONVERSATION,
    _correlationId: 7,
    _data: { _id: 'addin' },
  });
  expect(asked).toEqual([['begun']]);
});

it('carries a batch there and its answer back', async () => {
  const { host, posted, asked } = start();
  const parts = ['', 'POST', 'ProcessQuery', [], '{"Actions":[]}', 0, 65];
  await host.receive(request('executeMethod', method(93, { ArrayData: parts })));
  expect(asked).toEqual([['batch', '{"Actions":[]}', 65]]);
  expect(posted[0]?.['_data']).toEqual({ Error: 0, Version: 1, Data: [200, [], '{"Results":[]}'] });
});

it('tells the client that the session is over when the connection is lost', async () => {
  const { host, posted } = start({ statusCode: 0, body: '' });
  await host.receive(request('executeMethod', method(93, { ArrayData: [] })));
  expect(posted[0]?.['_data']).toEqual({ Error: 5012, Version: 1 });
});

it('reads and saves the settings of the workbook', async () => {
  const { host, posted, asked } = start();
  await host.receive(request('executeMethod', method(75)));
  const saved = { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['key', '"other"']] } };
  await host.receive(request('executeMethod', method(76, saved)));
  expect(posted[0]?.['_data']).toMatchObject({
    Properties: { Settings: [{ Name: 'key', Value: '"value"' }] },
  });
  expect(asked).toEqual([['saveSettings', [['key', '"other"']]]]);
});

it('hands events only to a client that has registered, until it unregisters', async () => {
  const { host, posted } = start();
  const event = { messageCategory: 65536, messageType: 14, targetId: '{S1}', message: '{"address":"A1"}' };
  host.push(event);
  await host.receive(request('richApiMessage', registration(33), REGISTER));
  host.push(event);
  await host.receive(request('richApiMessage', registration(33), UNREGISTER));
  host.push(event);
  expect(posted.map(({ _responseType }) => _responseType)).toEqual([0, 1, 0]);
  expect(posted[1]).toMatchObject({
    _actionName: 'richApiMessage',
    _data: { ArrayData: [[65536, 14, '{S1}', '{"address":"A1"}', 0, false]] },
  });
});

it('runs a function command and hears that it is completed', async () => {
  const { host, posted, asked } = start();
  await host.receive(request('appCommandInvoked', registration(39), REGISTER));
  host.invokeCommand('3', 'checkLedgerCommand', 'PlanLedgerCheck.Check');
  await host.receive(request('executeMethod', method(94, { 0: '3', 1: 0, 2: '' })));
  expect(posted[1]?.['_data']).toEqual({
    0: '3',
    1: 'checkLedgerCommand',
    2: '{"source":{"id":"PlanLedgerCheck.Check"}}',
  });
  expect(asked).toEqual([['commandsReady'], ['commandCompleted', '3', 0]]);
});

describe('a dialog', () => {
  const wish = (url: string): unknown => registration(10, JSON.stringify({ url, width: 30, height: 20 }));

  it('is opened, tells its opener, and is closed', async () => {
    const { host, posted, asked } = start();
    const url = 'https://localhost:3000/message.html#title=a';
    await host.receive(request('dialogMessageReceived', wish(url), REGISTER));
    host.dialogMessage(0, 'close', 'https://localhost:3000');
    await host.receive(request('dialogMessageReceived', wish(url), UNREGISTER));
    expect(asked).toEqual([['openDialog', { url, width: 30, height: 20 }], ['closeDialog']]);
    expect(posted[1]?.['_data']).toEqual({
      messageType: 0,
      messageContent: 'close',
      messageOrigin: 'https://localhost:3000',
    });
  });

  it('on a foreign site is refused with the error of Office', async () => {
    const { host, posted } = start();
    await host.receive(request('dialogMessageReceived', wish('https://example.com/'), REGISTER));
    host.dialogMessage(0, 'hello', 'https://example.com');
    expect(posted.map(({ _data }) => _data)).toEqual([{ Error: 12004, Version: 1 }]);
  });

  it('hands its words up', async () => {
    const { host, asked } = start();
    await host.receive(request('executeMethod', method(144, { messageToParent: 'close', targetOrigin: '' })));
    expect(asked).toEqual([['messageParent', 'close']]);
  });
});

it('takes notices without an answer', async () => {
  const { host, posted, asked } = start();
  await host.receive(request('ContextActivationManager_notifyHost', ['addin', 13]));
  expect(posted).toEqual([]);
  expect(asked).toEqual([['notice', 13]]);
});

it("moves the focus in by a request of the host's own", () => {
  const { host, posted } = start();
  host.focusIn();
  expect(posted[0]).toMatchObject({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: 'pane-1_ntf',
    _data: [11],
  });
});

it.each([
  ['a method', 'executeMethod', method(64), 'executeMethod 64'],
  ['an action', 'ContextActivationManager_openWindowInHost', {}, 'ContextActivationManager_openWindowInHost'],
])(
  'says that it does not model %s, and answers that it is not supported',
  async (_what, name, data, said) => {
    const { host, posted, asked } = start();
    await host.receive(request(name, data));
    expect(asked).toEqual([['unmodelled', said]]);
    expect(posted[0]?.['_data']).toEqual({ Error: 5000, Version: 1 });
  },
);

it.each([
  ['another conversation', request('executeMethod', method(93), 0, 'pane-0')],
  ['an answer', '{"_messageType":1,"_actionName":"x","_conversationId":"pane-1","_actionType":0}'],
  ['broken JSON', '{"_messageType":0'],
  ['an object', { _messageType: 0 }],
  ['other text', 'webpackHotUpdate'],
])('ignores %s', async (_what, posted) => {
  const started = start();
  await started.host.receive(posted);
  expect(started.posted).toEqual([]);
  expect(started.asked).toEqual([]);
});
