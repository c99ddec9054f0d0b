import { ACCEPTED, PREFIX, type Place } from '../../../workbench/conformance/Bench';
import { isEmptyWorkbook } from '../../../workbench/conformance/isEmptyWorkbook';
import type { Json, Probe } from '../../../workbench/conformance/Probe';
import { runProbe } from '../../../workbench/conformance/runProbe';
import type { Host } from '../../../workbench/node/startHost';
import { freshHost } from '../onHost';

const PLACE: Place = {
  settle: () => new Promise((resolve) => setImmediate(resolve)),
  ask: () => Promise.resolve(null),
};

let host: Host;

beforeEach(() => {
  host = freshHost();
});

function probe(run: Probe['run']): Probe {
  return { id: 'a-probe', title: '试', about: 'nothing', source: 'none', expected: null, run };
}

async function answer(run: Probe['run']): Promise<Json> {
  return (await runProbe(probe(run), 7, PLACE)).answer;
}

test('a probe has a fresh sheet that is shown, and names of its own', async () => {
  const seen = await answer(async ({ context, sheet, sheetName, name }) => {
    sheet.load('name');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [sheet.name, active.name, sheetName, name('表')];
  });
  expect(seen).toEqual([`${PREFIX}7`, `${PREFIX}7`, `${PREFIX}7`, `${PREFIX}7表`]);
});

test('what it made is taken away, also where it was refused; everything else stays', async () => {
  host.workbook.type('Sheet1', 'A1', '用户的内容');
  const seen = await answer(async ({ context, sheet, name }) => {
    context.workbook.names.add(name('清单'), sheet.getRange('A1:A2'));
    context.workbook.names.add('用户的名称', sheet.getRange('A1:A2'));
    context.workbook.settings.add(name('键'), '值');
    context.workbook.settings.add('用户的设置', '值');
    context.workbook.worksheets.add(name('二'));
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    return null;
  });
  expect(seen).toEqual({ error: 'AccessDenied' });
  const { state } = host.workbook;
  expect(state.sheets.list.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(state.names.list.map(({ name }) => name)).toEqual(['用户的名称']);
  expect(state.settings.keys).toEqual(['用户的设置']);
  expect(host.workbook.value('Sheet1', 'A1')).toBe('用户的内容');
});

test('a batch of its own ends in a word or in a code', async () => {
  const seen = await answer(async ({ outcome, name }) => [
    await outcome((sheet) => (sheet.getRange('A1').values = [[1]])),
    await outcome((_sheet, { workbook }) => {
      workbook.worksheets.getItem(name('没有')).activate();
    }),
  ]);
  expect(seen).toEqual([ACCEPTED, 'ItemNotFound']);
});

test('members that the host does not model are told apart, in batches of their own too', async () => {
  const copy = (sheet: Excel.Worksheet): void => {
    sheet.getRanges('A1,B2').format.fill.color = '#FF0000';
  };
  const direct = answer(async ({ context, sheet }) => {
    copy(sheet);
    await context.sync();
    return null;
  });
  expect(await direct).toEqual({ notModelled: 'Worksheet.GetRanges' });
  expect(await answer(({ outcome }) => outcome(copy))).toEqual({ notModelled: 'Worksheet.GetRanges' });
});

test('a probe that cannot cope with what it reads loses only its own answer', async () => {
  const seen = await answer(() => Promise.reject(new TypeError('no such row')));
  expect(seen).toEqual({ fault: 'TypeError: no such row' });
  expect(host.workbook.state.sheets.list).toHaveLength(1);
});

describe('a workbook is empty', () => {
  test('when it is new', async () => {
    expect(await isEmptyWorkbook()).toBe(true);
  });

  test.each<[string, () => unknown]>([
    ['a value', () => host.workbook.type('Sheet1', 'C3', 'x')],
    ['a formula without a result', () => host.workbook.type('Sheet1', 'C3', '=""')],
    [
      'a name',
      () =>
        Excel.run(async (context) => {
          context.workbook.names.add('名称', '=1');
          await context.sync();
        }),
    ],
    [
      'an empty table',
      () =>
        Excel.run(async (context) => {
          context.workbook.tables.add('Sheet1!A1:B3', true);
          await context.sync();
        }),
    ],
  ])('not with %s', async (_what, put) => {
    await put();
    expect(await isEmptyWorkbook()).toBe(false);
  });
});
