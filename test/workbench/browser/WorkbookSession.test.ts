import type { GridChange } from '../../../workbench/browser/GridPort';
import type { WorkerMessage } from '../../../workbench/browser/protocol';
import { WorkbookClient, type WorkerLike } from '../../../workbench/browser/WorkbookClient';
import { WorkbookSession } from '../../../workbench/browser/worker/WorkbookSession';
import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';

/** The page's client and the worker's session, tied together as a worker would, copies included. */
function start(): { client: WorkbookClient; changes: GridChange[] } {
  const worker: WorkerLike = { onmessage: null, postMessage: () => undefined };
  const say = (message: WorkerMessage): void => {
    worker.onmessage?.({ data: structuredClone(message) } as MessageEvent<WorkerMessage>);
  };
  const session = new WorkbookSession(say);
  worker.postMessage = ({ id, name, input }) => {
    void session.answer(name, structuredClone(input)).then(
      (value) => {
        say({ kind: 'answer', id, value });
      },
      (error: unknown) => {
        say({ kind: 'failure', id, message: String(error) });
      },
    );
  };
  const client = new WorkbookClient(worker);
  const changes: GridChange[] = [];
  client.onChange((change) => changes.push(change));
  return { client, changes };
}

/** A batch that sets A1 of the first sheet, in the words of the wire. */
function writeBatch(sheet: string, value: string): string {
  return JSON.stringify({
    Actions: [
      { Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 },
      { Id: 2, ActionType: 4, Name: 'Values', ObjectPathId: 3, ArgumentInfo: { Arguments: [[[value]]] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: {
        Id: 2,
        ObjectPathType: 5,
        Name: '',
        ParentObjectPathId: 4,
        ArgumentInfo: { Arguments: [sheet] },
      },
      3: {
        Id: 3,
        ObjectPathType: 3,
        Name: 'GetRange',
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ['A1'] },
      },
      4: { Id: 4, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    },
  });
}

/** A batch that asks for changes of the workbook's cells. */
const LISTEN = JSON.stringify({
  Actions: [{ Id: 1, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 2, ArgumentInfo: {} }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  },
});

const enter = (sheetId: string, text: string) =>
  ({ kind: 'enter', sheetId, row: 0, column: 0, texts: [[text]] }) as const;

async function firstSheet(client: WorkbookClient): Promise<string> {
  const [tab] = await client.sheets();
  if (!tab) throw new Error('no sheet');
  return tab.id;
}

it('starts with a new workbook', async () => {
  const { client } = start();
  expect(await client.sheets()).toEqual([
    {
      id: expect.any(String),
      name: 'Sheet1',
      isVisible: true,
      isActive: true,
      colour: null,
      isProtected: false,
    },
  ]);
});

it("applies the user's edits and tells what changed", async () => {
  const { client, changes } = start();
  const sheetId = await firstSheet(client);
  expect(await client.edit(enter(sheetId, '12'))).toEqual({ done: true });
  expect(await client.call('value', { sheet: 'Sheet1', address: 'A1' })).toBe(12);
  expect(changes).toEqual([
    { kind: 'cells', sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 }, by: 'user' },
    { kind: 'layout', sheetId: null, by: 'user' },
  ]);
});

it("runs the add-in's batches and says that it was the add-in", async () => {
  const { client, changes } = start();
  const answer = await client.call('batch', {
    conversation: 'pane',
    body: writeBatch('Sheet1', '台账'),
    flags: 1,
  });
  expect(answer.statusCode).toBe(200);
  expect(await client.call('text', { sheet: 'Sheet1', address: 'A1' })).toBe('台账');
  expect(changes.map(({ kind, by }) => [kind, by])).toEqual([
    ['cells', 'addIn'],
    ['layout', 'addIn'],
  ]);
});

it('tells new, renamed and activated sheets', async () => {
  const { client, changes } = start();
  await client.edit({ kind: 'addSheet' });
  const sheetId = await firstSheet(client);
  await client.edit({ kind: 'renameSheet', sheetId, name: '台账' });
  await client.edit({ kind: 'activateSheet', sheetId });
  expect((await client.sheets()).map(({ name }) => name)).toContain('台账');
  expect(changes.filter(({ kind }) => kind === 'sheets').length).toBeGreaterThanOrEqual(2);
  expect(changes.some(({ kind }) => kind === 'active')).toBe(true);
});

it('pushes events to the frame that asked for them, and no longer when it is gone', async () => {
  const { client } = start();
  const pushed: string[] = [];
  client.onPush((conversation) => pushed.push(conversation));
  const sheetId = await firstSheet(client);
  for (const conversation of ['old', 'new'])
    await client.call('batch', { conversation, body: LISTEN, flags: 0 });
  await client.call('endConversation', 'old');
  await client.edit(enter(sheetId, '1'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(pushed).toEqual(['new']);
});

it('opens and saves files', async () => {
  const { client, changes } = start();
  const other = EngineWorkbook.create();
  other.type('Sheet1', 'B2', '2022-3-1');
  expect(await client.call('open', await other.toXlsx())).toBeNull();
  expect(await client.call('text', { sheet: 'Sheet1', address: 'B2' })).toBe('2022/3/1');
  expect(changes).toEqual([{ kind: 'sheets', sheetId: null, by: 'user' }]);
  const saved = await EngineWorkbook.fromXlsx(await client.call('save', null));
  expect(saved.text('Sheet1', 'B2')).toBe('2022/3/1');
});

it.each([
  ['notAWorkbook', [1, 2, 3, 4]],
  ['encrypted', [0xd0, 0xcf, 0x11, 0xe0]],
])('answers %s for a file it cannot open, and keeps the workbook', async (fault, bytes) => {
  const { client } = start();
  await client.edit(enter(await firstSheet(client), '还在'));
  expect(await client.call('open', Uint8Array.from(bytes))).toBe(fault);
  expect(await client.call('text', { sheet: 'Sheet1', address: 'A1' })).toBe('还在');
});

it('rejects a call that fails, and goes on', async () => {
  const { client } = start();
  await expect(client.call('value', { sheet: 'nowhere', address: 'A1' })).rejects.toThrow('nowhere');
  expect(await client.sheets()).toHaveLength(1);
});

const SECOND_CELL = { row: 0, column: 1, rows: 1, columns: 1 };

async function frontSheet(client: WorkbookClient): Promise<string | undefined> {
  return (await client.sheets()).find(({ isActive }) => isActive)?.id;
}

it('does not bring a sheet back to the front that the grid selected in before another was brought there', async () => {
  const { client } = start();
  const first = await firstSheet(client);
  await client.edit({ kind: 'addSheet' });
  const second = await frontSheet(client);
  expect(second).not.toBe(first);
  client.select(first, SECOND_CELL);
  expect(await frontSheet(client)).toBe(second);
});

it('brings a sheet to the front in which somebody other than the grid selects', async () => {
  const { client } = start();
  const first = await firstSheet(client);
  await client.edit({ kind: 'addSheet' });
  await client.call('select', { sheetId: first, area: SECOND_CELL, isOfGrid: false });
  expect(await frontSheet(client)).toBe(first);
});
