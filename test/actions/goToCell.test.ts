import { goToCell } from '../../src/actions/goToCell';
import { formatA1 } from '../../workbench/engine/a1';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { startHost } from '../../workbench/node/startHost';
import { emptyHost, errorOf } from '../support/hostOffice';

/** A workbook with the sheets 一 (shown) and 二, and what happens in it. */
async function twoSheets(): Promise<{ readonly workbook: EngineWorkbook; readonly seen: string[] }> {
  const { workbook } = emptyHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').name = '一';
    context.workbook.worksheets.add('二');
    await context.sync();
  });
  const seen: string[] = [];
  const { state } = workbook;
  const activate = state.activate.bind(state);
  const select = state.select.bind(state);
  state.activate = (sheet): void => {
    seen.push(`activate ${sheet.name}`);
    activate(sheet);
  };
  state.select = (sheet, area): void => {
    seen.push(`select ${sheet.name}!${formatA1(area)}, shown: ${state.activeSheet.name}`);
    select(sheet, area);
  };
  return { workbook, seen };
}

test('shows the sheet first, then selects the cell on it', async () => {
  const { workbook, seen } = await twoSheets();
  await goToCell('二', 'D7');
  expect(seen.slice(0, 2)).toEqual(['activate 二', 'select 二!D7, shown: 二']);
  expect(workbook.state.activeSheet.name).toBe('二');
  expect(formatA1(workbook.state.selection)).toBe('D7');
});

test('waits for the sheet to be shown before it selects', async () => {
  const host = startHost((await twoSheets()).workbook);
  host.faults = { failAtSync: 2 };
  await errorOf(goToCell('二', 'D7'));
  expect(host.workbook.state.activeSheet.name).toBe('二');
  expect(formatA1(host.workbook.state.selection)).toBe('A1');
});

test('a sheet that is gone is said to be missing', async () => {
  await twoSheets();
  expect(await errorOf(goToCell('三', 'A1'))).toMatchObject({ name: 'HostError', fault: 'missing' });
});
