import { BatchGate } from '../../../workbench/browser/worker/BatchGate';
import type { Faults } from '../../../workbench/node/Faults';

const DELAY = 64;
const LOST = { statusCode: 0, body: '' };

function gateWith(faults: Faults): { gate: BatchGate; seen: string[] } {
  const seen: string[] = [];
  const gate = new BatchGate(({ body }) => {
    seen.push(body);
    return `{"echo":${body}}`;
  });
  gate.faults = faults;
  return { gate, seen };
}

const batch = (body: string, flags = 1): { conversation: string; body: string; flags: number } => ({
  conversation: 'pane',
  body,
  flags,
});

const codeOf = (body: string): unknown => (JSON.parse(body) as { Error?: { Code: string } }).Error?.Code;

it('lets a batch through', async () => {
  const { gate } = gateWith({});
  expect(await gate.send(batch('1'))).toEqual({ statusCode: 200, body: '{"echo":1}' });
});

it('fails the nth batch before anything of it is done', async () => {
  const { gate, seen } = gateWith({ failAtSync: 2 });
  await gate.send(batch('1'));
  expect(await gate.send(batch('2'))).toEqual(LOST);
  expect(seen).toEqual(['1']);
});

it('loses the answer of the nth batch after it is done', async () => {
  const { gate, seen } = gateWith({ loseAnswerAtSync: 1 });
  expect(await gate.send(batch('1'))).toEqual(LOST);
  expect(seen).toEqual(['1']);
});

it('counts from one again when faults are set', async () => {
  const { gate } = gateWith({ failAtSync: 1 });
  await gate.send(batch('1'));
  gate.faults = { failAtSync: 1 };
  expect(await gate.send(batch('2'))).toEqual(LOST);
});

it.each([
  ['RequestPayloadSizeLimitExceeded', '"一二三四五"'],
  ['ResponsePayloadSizeLimitExceeded', '"1234567"'],
])('refuses with %s by bytes, not by characters', async (code, body) => {
  const { gate } = gateWith({ maxPayloadBytes: 16 });
  expect(codeOf((await gate.send(batch(body))).body)).toBe(code);
});

describe('while a cell is edited', () => {
  it('refuses a batch that cannot wait', async () => {
    const { gate, seen } = gateWith({});
    gate.editing = true;
    expect(codeOf((await gate.send(batch('1'))).body)).toBe('InvalidOperationInCellEditMode');
    expect(seen).toEqual([]);
  });

  it('holds a batch that can wait until the editing has ended', async () => {
    const { gate, seen } = gateWith({});
    gate.editing = true;
    const answer = gate.send(batch('1', DELAY));
    await Promise.resolve();
    expect(seen).toEqual([]);
    gate.editing = false;
    expect((await answer).statusCode).toBe(200);
    expect(seen).toEqual(['1']);
  });

  it('is what the fault editMode says, too', async () => {
    const { gate, seen } = gateWith({ editMode: true });
    const answer = gate.send(batch('1', DELAY));
    await Promise.resolve();
    expect(seen).toEqual([]);
    gate.faults = {};
    expect((await answer).statusCode).toBe(200);
  });

  it('drops a batch that waits for a page that is gone by then', async () => {
    const { gate, seen } = gateWith({});
    gate.editing = true;
    const answer = gate.send(batch('1', DELAY));
    gate.end('pane');
    gate.editing = false;
    expect(await answer).toEqual(LOST);
    expect(seen).toEqual([]);
  });

  it("answers the client's own services all the same", async () => {
    const { gate, seen } = gateWith({ failAtSync: 1 });
    gate.editing = true;
    const path = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' };
    const ready = { Id: 4, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1 };
    const body = JSON.stringify({ Actions: [ready], ObjectPaths: { 1: path } });
    const answer = { Results: [{ ActionId: 4, Value: null }], TraceIds: [] };
    expect(await gate.send(batch(body, 0))).toEqual({ statusCode: 200, body: JSON.stringify(answer) });
    expect(seen).toEqual([]);
  });
});
