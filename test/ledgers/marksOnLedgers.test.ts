import { adoptLedger } from '../../src/actions/adoptLedger';
import { applyFixes } from '../../src/actions/applyFixes';
import { checkLedger } from '../../src/actions/checkLedger';
import { clearMarks } from '../../src/actions/clearMarks';
import { goToPlace } from '../../src/actions/goToCell';
import { repairMarks } from '../../src/actions/repairMarks';
import { undoCheck } from '../../src/actions/undoCheck';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { ALL_LEDGERS } from '../../workbench/samples/ledgers/allLedgers';
import { MEETINGS } from '../../workbench/samples/ledgers/meetings';
import { TALKS } from '../../workbench/samples/ledgers/talks';
import { formatA1 } from '../../workbench/engine/a1';
import { sheetSnapshotOf, without, type SheetSnapshot } from '../support/hostSnapshot';
import { ALL_EXPECTED } from './expected/allExpected';
import { YEAR_END, adoption, adoptionSheet, answered, ledgerOffice } from './ledgerOffice';

/** All ledgers in one workbook, adopted and not yet checked. */
async function adoptedOffice(): Promise<EngineWorkbook> {
  const { workbook } = await ledgerOffice(ALL_LEDGERS);
  workbook.clearFilter(MEETINGS.sheet);
  const book = await adoption();
  for (const expected of ALL_EXPECTED) {
    const sheet = adoptionSheet(book, expected.sample);
    await adoptLedger(sheet, answered(sheet, expected));
  }
  return workbook;
}

function ledgersOf(workbook: EngineWorkbook): SheetSnapshot[] {
  return ALL_LEDGERS.map(({ sheet }) => sheetSnapshotOf(workbook, sheet));
}

test('checked twice they are as after the first time; 修复高亮 changes nothing', async () => {
  const workbook = await adoptedOffice();
  await checkLedger(YEAR_END);
  const once = ledgersOf(workbook);
  await checkLedger(YEAR_END);
  expect(ledgersOf(workbook)).toEqual(once);
  await repairMarks();
  expect(ledgersOf(workbook)).toEqual(once);
});

test('清除标记 and 撤销上次检查 leave them as they were before the check', async () => {
  const workbook = await adoptedOffice();
  const before = ledgersOf(workbook);
  await checkLedger(YEAR_END);
  await undoCheck();
  expect(ledgersOf(workbook)).toEqual(before);
  await checkLedger(YEAR_END);
  expect(ledgersOf(workbook)).not.toEqual(before);
  await clearMarks();
  expect(ledgersOf(workbook)).toEqual(before);
});

test('a jump goes to the cell of their sheet, also after a row was put in above', async () => {
  const workbook = await adoptedOffice();
  const { problems } = await checkLedger(YEAR_END);
  const unknown = problems.find(({ origin, text }) => origin.sheet === TALKS.sheet && text.includes('张山'));
  expect(unknown?.address).toBe('D9');
  workbook.insertRow(TALKS.sheet, 0);
  if (unknown !== undefined) await goToPlace(unknown.place);
  expect([workbook.state.activeSheet.name, formatA1(workbook.state.selection)]).toEqual([TALKS.sheet, 'D10']);
});

test('a correction is written into their cell and nowhere else', async () => {
  const workbook = await adoptedOffice();
  const { fixes } = await checkLedger(YEAR_END);
  const name = fixes.find(({ origin, text }) => origin.sheet === TALKS.sheet && text.includes('张山'));
  const before = sheetSnapshotOf(workbook, TALKS.sheet);
  if (name !== undefined) await applyFixes([name]);
  const after = sheetSnapshotOf(workbook, TALKS.sheet);
  expect(after.cells['D9']).toBe('"张三"');
  expect({ ...after, cells: without(after.cells, 'D9'), looks: without(after.looks, 'D9') }).toEqual({
    ...before,
    cells: without(before.cells, 'D9'),
    looks: without(before.looks, 'D9'),
  });
});
