import { unzip } from '@cj-tech-master/excelts/archive';
import { adoptLedger } from '../../src/actions/adoptLedger';
import { checkLedger } from '../../src/actions/checkLedger';
import { releaseLedger } from '../../src/actions/releaseLedger';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { sheetSnapshotOf } from '../support/hostSnapshot';
import { ALL_EXPECTED } from './expected/allExpected';
import type { ExpectedLedger } from './expected/ExpectedLedger';
import { EXPECTED_STUDIES } from './expected/studies';
import { YEAR_END, adoption, adoptionSheet, answered, ledgerOffice } from './ledgerOffice';

/** The only sheet of others in these workbooks stands first, so its part of a file is this one. */
const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** An office with this ledger, its filter off: with rows hidden nothing is written to a sheet at all. */
async function officeWith({ sample }: ExpectedLedger): Promise<EngineWorkbook> {
  const { workbook } = await ledgerOffice([sample]);
  if (sample.filter !== undefined) workbook.clearFilter(sample.sheet);
  return workbook;
}

async function adopt(expected: ExpectedLedger): Promise<string> {
  const sheet = adoptionSheet(await adoption(), expected.sample);
  const { kind } = await adoptLedger(sheet, answered(sheet, expected));
  expect(kind).toBe('adopted');
  const id = adoptionSheet(await adoption(), expected.sample).mapping?.id;
  if (id === undefined) throw new Error(`${sheet.name} was not adopted`);
  return id;
}

/** Everything the part of the first sheet says, with texts and styles in place of their numbers. */
async function sheetXml(workbook: EngineWorkbook): Promise<string> {
  const zip = unzip(await workbook.toXlsx());
  const part = async (path: string): Promise<string> => (await (await zip.get(path))?.text()) ?? '';
  const texts = [...(await part('xl/sharedStrings.xml')).matchAll(/<si>.*?<\/si>|<si\/>/gs)].map(
    ([si]) => si,
  );
  const styles = await part('xl/styles.xml');
  const list = (name: string, item: string): string[] =>
    [
      ...(new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(styles)?.[0] ?? '').matchAll(
        new RegExp(`<${item}[ >/].*?(?:</${item}>|/>)`, 'gs'),
      ),
    ].map(([xml]) => xml);
  const [formats, fonts, fills, borders] = [
    [...styles.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xml]) => xml),
    list('fonts', 'font'),
    list('fills', 'fill'),
    list('borders', 'border'),
  ];
  const cellFormats = formats.slice(
    [...(/<cellStyleXfs.*?<\/cellStyleXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf /g)].length,
  );
  const styleOf = (index: string): string =>
    (cellFormats[Number(index)] ?? '')
      .replace(/fontId="(\d+)"/, (_, at: string) => fonts?.[Number(at)] ?? '')
      .replace(/fillId="(\d+)"/, (_, at: string) => fills?.[Number(at)] ?? '')
      .replace(/borderId="(\d+)"/, (_, at: string) => borders?.[Number(at)] ?? '')
      .replace(
        /numFmtId="(\d+)"/,
        (_, at: string) => new RegExp(`<numFmt [^>]*numFmtId="${at}"[^>]*>`).exec(styles)?.[0] ?? at,
      );
  return (await part(SHEET_PART))
    .replace(
      /(<c [^>]*t="s"[^>]*>)<v>(\d+)<\/v>/g,
      (_, cell: string, at: string) => `${cell}${texts[Number(at)]}`,
    )
    .replace(/ s(?:tyle)?="(\d+)"/g, (_, index: string) => ` {${styleOf(index)}}`)
    .replace(/></g, '>\n<');
}

describe.each(ALL_EXPECTED.map((expected) => [expected.sample.sheet, expected] as const))(
  '%s',
  (name, expected) => {
    test('adopted, checked and let go, everything on it is as before', async () => {
      const workbook = await officeWith(expected);
      const xml = await sheetXml(workbook);
      const before = sheetSnapshotOf(workbook, name);
      const id = await adopt(expected);
      const { unwritten } = await checkLedger(YEAR_END);
      expect(unwritten).toBeNull();
      expect(await releaseLedger(id)).toEqual({ sheet: name, kind: 'released' });
      expect(sheetSnapshotOf(workbook, name)).toEqual(before);
      expect(await sheetXml(workbook)).toBe(xml);
    });

    test('while it is adopted, all that is the office’s is as before', async () => {
      const workbook = await officeWith(expected);
      const before = sheetSnapshotOf(workbook, name);
      await adopt(expected);
      await checkLedger(YEAR_END);
      const after = sheetSnapshotOf(workbook, name);
      expect(after.cells).toMatchObject(before.cells);
      expect(after.looks).toMatchObject(before.looks);
      expect(after.rows).toEqual(before.rows);
      expect(after.validations).toMatchObject(before.validations);
      expect(after.rules).toEqual(expect.arrayContaining([...before.rules]));
      expect(after.frame).toEqual(before.frame);
      const added = Object.entries(after.cells).filter(([address]) => before.cells[address] === undefined);
      const columns = new Set(added.map(([address]) => address.replace(/\d+/, '')));
      expect([...columns]).toHaveLength(2);
      expect(added.slice(0, 2).map(([, text]) => text)).toEqual(['"核查"', '"核查说明"']);
    });
  },
);

test('empty columns with borders, right of the ledger, stay the office’s', async () => {
  const { sample } = EXPECTED_STUDIES;
  const wide = { ...sample, rows: sample.rows.slice(2, 7), merges: [], widths: [...sample.widths, 9, 20] };
  const { workbook } = await ledgerOffice([wide]);
  const before = sheetSnapshotOf(workbook, wide.sheet);
  const id = await adopt({ ...EXPECTED_STUDIES, sample: wide });
  await checkLedger(YEAR_END);
  expect(sheetSnapshotOf(workbook, wide.sheet).looks).toMatchObject(before.looks);
  await releaseLedger(id);
  expect(sheetSnapshotOf(workbook, wide.sheet)).toEqual(before);
});
