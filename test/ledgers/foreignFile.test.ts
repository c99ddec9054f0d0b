import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Style } from '@cj-tech-master/excelts';
import { adoptLedger } from '../../src/actions/adoptLedger';
import { checkLedger } from '../../src/actions/checkLedger';
import { createTemplate } from '../../src/actions/createTemplate';
import { releaseLedger } from '../../src/actions/releaseLedger';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import { typeOffice } from '../../workbench/demo/sampleBook';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { startHost } from '../../workbench/node/startHost';
import { ALL_LEDGERS } from '../../workbench/samples/ledgers/allLedgers';
import { MEETINGS } from '../../workbench/samples/ledgers/meetings';
import { columnOf } from '../support/hostOffice';
import { sheetSnapshotOf } from '../support/hostSnapshot';
import { ALL_EXPECTED } from './expected/allExpected';
import { YEAR_END, adoption, adoptionSheet, answered, ledgerOffice } from './ledgerOffice';

/** The same ledgers in a file that LibreOffice wrote: other XML, other styles, formulas with results of its own. */
const FILE = join(__dirname, '../fixtures/ledgers-libreoffice.xlsx');

async function foreignOffice(): Promise<EngineWorkbook> {
  const workbook = await EngineWorkbook.fromXlsx(await readFile(FILE), { today: new Date(2022, 11, 30) });
  workbook.clearFilter(MEETINGS.sheet);
  startHost(workbook);
  await createTemplate(FINANCE_OFFICE_2022);
  typeOffice(workbook);
  return workbook;
}

test('how its sheets would be read is the same as in our own file', async () => {
  await ledgerOffice(ALL_LEDGERS);
  const own = await adoption();
  await foreignOffice();
  const foreign = await adoption();
  for (const { sample } of ALL_EXPECTED) {
    const [wanted, read] = [own, foreign].map((book) => adoptionSheet(book, sample).proposal);
    expect({ ...read, mapping: { ...read?.mapping, sheetId: '' } }).toEqual({
      ...wanted,
      mapping: { ...wanted?.mapping, sheetId: '' },
    });
  }
});

test('all of them are adopted, checked and let go; the file keeps everything it had', async () => {
  const workbook = await foreignOffice();
  await workbook.toXlsx();
  const before = ALL_EXPECTED.map(({ sample }) => sheetSnapshotOf(workbook, sample.sheet));
  const book = await adoption();
  for (const expected of ALL_EXPECTED) {
    const sheet = adoptionSheet(book, expected.sample);
    await adoptLedger(sheet, answered(sheet, expected));
  }
  expect((await checkLedger(YEAR_END)).unwritten).toBeNull();
  for (const { sample, words } of ALL_EXPECTED) {
    const column = columnOf(workbook, sample.sheet, '核查');
    const said = workbook
      .values(sample.sheet, `${column}1:${column}40`)
      .flatMap(([word], index) => (word === '' || word === '核查' ? [] : [`${index + 1} ${String(word)}`]));
    expect([sample.sheet, said.join(' ')]).toEqual([sample.sheet, words]);
  }
  for (const { mapping } of (await adoption()).sheets) {
    if (mapping !== null) await releaseLedger(mapping.id);
  }
  expect(ALL_EXPECTED.map(({ sample }) => sheetSnapshotOf(workbook, sample.sheet))).toEqual(before);
});

/** What a style shows, without defaults that one program spells out and another leaves away. */
function shown(look: string): unknown {
  const { font, fill, border, alignment, numFmt } = JSON.parse(look) as Partial<Style>;
  const { horizontal = 'general', vertical = 'bottom', wrapText = false } = alignment ?? {};
  return {
    font: [font?.name, font?.size, font?.bold ?? false],
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : null,
    border: border ?? null,
    alignment: [horizontal, vertical, wrapText],
    format: numFmt ?? 'General',
  };
}

test('saved and opened again it has the same cells, looks, heights, merges, lists and tables', async () => {
  const workbook = await EngineWorkbook.fromXlsx(await readFile(FILE));
  const again = await EngineWorkbook.fromXlsx(await workbook.toXlsx());
  for (const { sheet } of ALL_LEDGERS) {
    const [before, after] = [workbook, again].map((book) => {
      const { cells, looks, rows, frame, validations, tables } = sheetSnapshotOf(book, sheet);
      const styles = Object.entries(looks).map(([address, look]) => [address, shown(look)]);
      const merges = new Set(JSON.parse(frame['merges'] ?? '[]') as readonly unknown[]);
      return { cells, styles, rows, merges, validations, tables };
    });
    expect(after).toEqual(before);
  }
});
