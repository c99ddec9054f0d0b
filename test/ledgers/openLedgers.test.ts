import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { ALL_LEDGERS } from '../../workbench/samples/ledgers/allLedgers';
import { DOCUMENTS } from '../../workbench/samples/ledgers/documents';
import { MEETINGS } from '../../workbench/samples/ledgers/meetings';
import { ledgerFile, openLedgers } from '../../workbench/samples/ledgers/openLedgers';
import { PARTY_DAYS } from '../../workbench/samples/ledgers/partyDays';
import { PARTY_GROUP } from '../../workbench/samples/ledgers/partyGroup';
import { VOLUNTEERING } from '../../workbench/samples/ledgers/volunteering';
import { sheetSnapshotOf } from '../support/hostSnapshot';

const opened = openLedgers(ALL_LEDGERS);

test('there are eleven ledgers, each on a sheet of its own', async () => {
  expect((await opened).sheetNames()).toEqual(ALL_LEDGERS.map(({ sheet }) => sheet));
  expect(ALL_LEDGERS.length).toBeGreaterThanOrEqual(8);
});

test.each(ALL_LEDGERS.map(({ sheet }) => sheet))('%s is the same in its file', async (sheet) => {
  const again = await EngineWorkbook.fromXlsx(await ledgerFile(ALL_LEDGERS));
  expect(sheetSnapshotOf(again, sheet)).toEqual(sheetSnapshotOf(await opened, sheet));
});

test('the shapes that are really found are in them', async () => {
  const { state } = await opened;
  const sheet = (name: string) => state.sheets.find(name);
  expect(sheet(MEETINGS.sheet)?.filteredRows.size).toBe(5);
  expect(sheet(DOCUMENTS.sheet)?.model.getColumn('G').hidden).toBe(true);
  expect(sheet(PARTY_DAYS.sheet)?.model.pageSetup).toMatchObject({
    orientation: 'landscape',
    printTitlesRow: '3:3',
    printArea: 'A1:G20',
  });
  expect(sheet(PARTY_GROUP.sheet)?.model.mergedRegions.length).toBeGreaterThan(15);
  expect(sheet(VOLUNTEERING.sheet)?.tables.map(({ name }) => name)).toEqual(['志愿服务表']);
  expect(sheet(VOLUNTEERING.sheet)?.model.getRow(5).hidden).toBe(true);
});
