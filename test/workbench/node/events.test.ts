import { freshHost } from '../onHost';
import type { Host } from '../../../workbench/node/startHost';

let host: Host;

beforeEach(() => {
  host = freshHost();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('changes of any sheet are told, with who made them', async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, changeType, triggerSource }) => {
      seen.push([address, changeType, triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1, 2]];
    await context.sync();
  });
  host.workbook.type('Sheet1', 'C3', 'x');
  host.workbook.insertRow('Sheet1', 4);
  await settled();
  expect(seen).toEqual([
    ['A1:B1', 'RangeEdited', 'ThisLocalAddin'],
    ['C3', 'RangeEdited', 'Unknown'],
    ['5:5', 'RowInserted', 'Unknown'],
  ]);
});

test('activation, selection, new and deleted sheets are told', async () => {
  const seen: string[] = [];
  const note = (what: string) => (): Promise<void> => {
    seen.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(note('activated'));
    worksheets.onAdded.add(note('added'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onSelectionChanged.add(note('selected'));
    await context.sync();
    const sheet = worksheets.add('台账');
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(['added', 'activated', 'selected', 'deleted', 'activated']);
});

test('a handler that was taken off hears nothing, nor does one of an old workbook', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.getItem('Sheet1').onChanged.add(({ address }) => {
      seen.push(address);
      return Promise.resolve();
    });
    await context.sync();
    handler.remove();
    await context.sync();
  });
  host.workbook.type('Sheet1', 'A1', 'x');
  freshHost();
  host.workbook.type('Sheet1', 'A2', 'x');
  await settled();
  expect(seen).toEqual([]);
});
