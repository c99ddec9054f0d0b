import { CancelledError, HostError } from '../../src/excel/HostError';
import { runInExcel } from '../../src/excel/runInExcel';
import type { Faults } from '../../workbench/node/Faults';
import { emptyHost, errorOf } from '../support/hostOffice';

const writeA1 = (context: Excel.RequestContext): Promise<void> => {
  context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
  return context.sync();
};

test.each<[HostError['fault'], string, Faults, (context: Excel.RequestContext) => Promise<void>]>([
  ['editMode', 'InvalidOperationInCellEditMode', { editMode: true, cannotDelay: true }, writeA1],
  ['requestTooLarge', 'RequestPayloadSizeLimitExceeded', { maxPayloadBytes: 50 }, writeA1],
  [
    'responseTooLarge',
    'ResponsePayloadSizeLimitExceeded',
    { maxPayloadBytes: 3_000 },
    (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:Z99').load('values');
      return context.sync();
    },
  ],
  ['connectionLost', '', { failAtSync: 1 }, writeA1],
  ['connectionLost', '', { loseAnswerAtSync: 1 }, writeA1],
  [
    'missing',
    'ItemNotFound',
    {},
    (context) => {
      context.workbook.worksheets.getItem('Sheet9').activate();
      return context.sync();
    },
  ],
])('%s (%s)', async (fault, code, faults, batch) => {
  emptyHost(faults);
  const error = await errorOf(runInExcel(batch));
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ fault, cause: expect.any(Error) as Error });
  if (code !== '') expect(error).toMatchObject({ code });
});

test('protected', async () => {
  const { workbook } = emptyHost();
  workbook.protect('Sheet1');
  expect(await errorOf(runInExcel(writeA1))).toMatchObject({ fault: 'protected', code: 'AccessDenied' });
});

test('what is no fault of the host comes out as it is', async () => {
  emptyHost();
  const ours = new RangeError('ours');
  expect(await errorOf(runInExcel(() => Promise.reject(ours)))).toBe(ours);
  const stop = new CancelledError();
  expect(await errorOf(runInExcel(() => Promise.reject(stop)))).toBe(stop);
});

test('the result of the batch comes out', async () => {
  emptyHost();
  expect(await runInExcel(() => Promise.resolve(7))).toBe(7);
});
