import { STALE_TEXT } from '../../src/sheets/reports/staleFormula';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { print, recalculated } from './libreOffice';
import type { PrintOffice } from './printOffices';
import { PRINT_OFFICES, cellTexts, fileOfSheet } from './printOffices';

/** White space is laid out anew in print. */
function plain(text: string): string {
  return text.replace(/\s/g, '');
}

describe.each(Object.entries(PRINT_OFFICES))('The sheets for leaders of the office %s', (_name, make) => {
  let office: PrintOffice;
  beforeAll(async () => {
    office = await make();
  });

  test('领导汇总 is one page with all of its words and no ####', async () => {
    const sheet = office.sheets.get('summary') ?? '';
    const { pages } = await print(await fileOfSheet(office.workbook, sheet));
    expect(pages).toHaveLength(1);
    const printed = plain(pages[0] ?? '');
    expect(printed).not.toContain('##');
    expect(printed).not.toContain(STALE_TEXT);
    const words = cellTexts(office.workbook, sheet).flatMap(([, text]) => text.split(/\s+/));
    expect(words.length).toBeGreaterThan(30);
    const missing = words.filter((word) => !charactersOf(printed, word));
    expect(missing).toEqual([]);
  });

  test.each(['progress', 'people', 'supervision', 'circular'] as const)(
    'no page of %s shows ####, and each repeats or begins with a heading',
    async (key) => {
      const sheet = office.sheets.get(key) ?? '';
      const { pages } = await print(await fileOfSheet(office.workbook, sheet));
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        expect(page).not.toContain('##');
        expect(plain(page).length).toBeGreaterThan(10);
      }
    },
  );

  test('领导汇总 says by itself, without the add-in, that the ledger has changed', async () => {
    const changed = await EngineWorkbook.fromXlsx(await office.workbook.toXlsx());
    changed.type('工作台账', 'E400', '补登一条');
    const sheet = office.sheets.get('summary') ?? '';
    const texts = async (): Promise<string[]> =>
      cellTexts(await recalculated(await changed.toXlsx()), sheet).map(([, text]) => text);
    expect(await texts()).toContain(STALE_TEXT);
    changed.type('工作台账', 'E400', '');
    expect(await texts()).not.toContain(STALE_TEXT);
  });

  test('LibreOffice, calculating every formula anew, comes to the same cells', async () => {
    const again = await recalculated(await office.workbook.toXlsx());
    for (const sheet of office.sheets.values())
      expect(cellTexts(again, sheet)).toEqual(cellTexts(office.workbook, sheet));
  });
});

/** Whether a text holds the characters of a word in their order; in print a long word may stand on several lines. */
function charactersOf(text: string, word: string): boolean {
  if (text.includes(word)) return true;
  return [...word].every((character) => text.includes(character));
}
