import { freshHost, onSheet1, refusalOf } from '../onHost';
import type { Host } from '../../../workbench/node/startHost';

const write = (): Promise<unknown> =>
  onSheet1((sheet) => {
    sheet.getRange('A1').values = [['geschrieben']];
  });
const written = (host: Host): unknown => host.workbook.value('Sheet1', 'A1');

test('a lost connection: nothing of the batch is applied, the next one works', async () => {
  const host = freshHost({ failAtSync: 1 });
  await expect(write()).rejects.toThrow();
  expect(written(host)).toBe('');
  await write();
  expect(written(host)).toBe('geschrieben');
});

test('a lost answer: the batch is applied, the client does not know', async () => {
  const host = freshHost({ loseAnswerAtSync: 1 });
  await expect(write()).rejects.toThrow();
  expect(written(host)).toBe('geschrieben');
});

test('the nth sync is counted from when the faults are set', async () => {
  const host = freshHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.values = [[1]];
    await context.sync();
    host.faults = { failAtSync: 2 };
    range.values = [[2]];
    await context.sync();
    range.values = [[3]];
    await expect(context.sync()).rejects.toThrow();
  });
  expect(written(host)).toBe(2);
});

describe('edit mode', () => {
  test('refuses a batch at once', async () => {
    const host = freshHost({ editMode: true });
    expect(await refusalOf(write())).toBe('InvalidOperationInCellEditMode');
    expect(written(host)).toBe('');
  });

  test('lets a batch wait that says delayForCellEdit', async () => {
    const host = freshHost({ editMode: true });
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['spaet']];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(written(host)).toBe('');
    host.faults = { editMode: false };
    await run;
    expect(written(host)).toBe('spaet');
  });
});

describe('payloads', () => {
  test('a request over the limit is refused and not applied', async () => {
    const host = freshHost({ maxPayloadBytes: 2_000 });
    const run = onSheet1((sheet) => {
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['字'.repeat(20)]);
    });
    expect(await refusalOf(run)).toBe('RequestPayloadSizeLimitExceeded');
    expect(written(host)).toBe('');
  });

  test('an answer over the limit is refused; 5 MB by default', async () => {
    const host = freshHost();
    for (let row = 1; row <= 200; row++)
      host.workbook.paste('Sheet1', `A${String(row)}`, [['字'.repeat(10_000)]]);
    expect(await refusalOf(onSheet1((sheet) => sheet.getRange('A1:A200').load('values')))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });
});

test('isSetSupported answers for the set of the host', () => {
  freshHost();
  expect(
    ['1.1', '1.14', '1.15'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
  ).toEqual([true, true, false]);
  expect(Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
  freshHost({ apiSet: '1.7' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
});

test('syncs and bytes are counted', async () => {
  const host = freshHost();
  await write();
  expect(host.syncCount).toBeGreaterThanOrEqual(1);
  expect(host.bytesSent).toBeGreaterThan(100);
  host.resetCounters();
  expect([host.syncCount, host.bytesSent]).toEqual([0, 0]);
});

test('a stopped host answers nobody; the next host of the realm takes over', async () => {
  const stopped = freshHost();
  stopped.stop();
  await expect(write()).rejects.toThrow();
  const next = freshHost();
  await write();
  expect([written(stopped), written(next)]).toEqual(['', 'geschrieben']);
});
