import { readFileSync } from 'node:fs';
import { unzip, type ZipReader } from '@cj-tech-master/excelts/archive';
import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { startHost } from '../../../workbench/node/startHost';
import { onSheet1 } from '../onHost';

/** A ledger with something of everything, made with XlsxWriter, whose files are spelled as Excel's. */
const FOREIGN = readFileSync('test/fixtures/foreign-ledger.xlsx');

let before: ZipReader;
let after: ZipReader;

beforeAll(async () => {
  before = unzip(FOREIGN);
  after = unzip(await (await EngineWorkbook.fromXlsx(FOREIGN)).toXlsx());
});

async function part(zip: ZipReader, path: string): Promise<string> {
  const entry = await zip.get(path);
  return entry ? entry.text() : '';
}

/** All elements of a kind, with their attributes in order, sorted: what a file says, not how. */
function elements(xml: string, tag: string): string[] {
  const pattern = new RegExp(`<${tag}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${tag}>)`, 'g');
  return [...new Set([...xml.matchAll(pattern)].map(([element]) => canonical(element)))].sort();
}

function canonical(xml: string): string {
  const ordered = xml.replace(/<([\w:]+)((?:\s[\w:]+="[^"]*")+)/g, (_, name: string, attributes: string) => {
    const told = [...attributes.matchAll(/\s[\w:]+="[^"]*"/g)].map(([attribute]) => attribute).sort();
    return `<${name}${told.join('')}`;
  });
  return ordered
    .replace(/\/>/g, '>')
    .replace(/<\/[\w:]+>/g, '')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"');
}

const SHEET = 'xl/worksheets/sheet1.xml';
const SUMMARY = 'xl/worksheets/sheet2.xml';
const GUARDED = 'xl/worksheets/sheet5.xml';

describe('opened and saved, it says the same', () => {
  test.each([
    ['merged cells', SHEET, 'mergeCell'],
    ['columns as they are wide and hidden', SHEET, 'col'],
    ['panes', SHEET, 'pane'],
    ['filter', SHEET, 'autoFilter'],
    ['validations', SHEET, 'dataValidation'],
    ['print options', SHEET, 'printOptions'],
    ['margins', SHEET, 'pageMargins'],
    ['page', SHEET, 'pageSetup'],
    ['headers and footers', SHEET, 'headerFooter'],
    ['page breaks', SHEET, 'brk'],
    ['tab', SHEET, 'tabColor'],
    ['outline', SHEET, 'outlinePr'],
    ['warnings that are off', SHEET, 'ignoredErrors'],
    ['protection with its password', SUMMARY, 'sheetProtection'],
    ['background', SUMMARY, 'picture'],
    ['table', 'xl/tables/table1.xml', 'tableStyleInfo'],
    ['ranges that may be edited', GUARDED, 'protectedRange'],
    ['texts of the notes', 'xl/comments1.xml', 'comment'],
    ['boxes of the notes', 'xl/drawings/vmlDrawing1.vml', 'v:shape'],
    ['text boxes', 'xl/drawings/drawing1.xml', 'xdr:sp'],
    ['charts', 'xl/charts/chart1.xml', 'c:chartSpace'],
    ['combined charts', 'xl/charts/chart2.xml', 'c:chartSpace'],
    ['borders', 'xl/styles.xml', 'border'],
    ['fills', 'xl/styles.xml', 'fill'],
  ])('%s', async (what, path, tag) => {
    const drop = (texts: string[]): string[] =>
      // The mark after a closed group has no width of its own in Excel's files.
      texts.map((text) =>
        what.startsWith('columns') ? text.replace(/ (?:customWidth|style)="\d+"/g, '') : text,
      );
    const [old, now] = [
      drop(elements(await part(before, path), tag)),
      drop(elements(await part(after, path), tag)),
    ];
    expect(old).not.toEqual([]);
    expect(now).toEqual(old);
  });

  test('rows: heights, hiding, groups', async () => {
    const rows = async (zip: ZipReader): Promise<string[]> =>
      [...(await part(zip, SHEET)).matchAll(/<row\s[^>]*>/g)].map(([tag]) =>
        ['r', 'ht', 'customHeight', 'hidden', 'outlineLevel']
          .map((name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
          .join(' '),
      );
    const [old, now] = [await rows(before), await rows(after)];
    // Rows without cells are written only with a height.
    expect(now.map((row) => row.replace(/^(27|28) 15 /, '$1  '))).toEqual(old);
  });

  test('conditional formats, also of kinds that the library does not write', async () => {
    const rules = async (zip: ZipReader): Promise<string[]> =>
      elements(await part(zip, SHEET), 'cfRule')
        .map((rule) =>
          rule.replace(/ dxfId="\d+"/, '').replace(/ operator="(?:not)?[cC]ontains(?:Blanks|Errors)"/, ''),
        )
        .filter((rule) => !rule.includes('dataBar'))
        .sort();
    const now = await rules(after);
    expect(now).toEqual(await rules(before));
    for (const kind of ['duplicateValues', 'uniqueValues', 'beginsWith', 'endsWith', 'notContainsText'])
      expect(now.filter((rule) => rule.includes(`type="${kind}"`))).toHaveLength(1);
  });

  test('names and their sheets, although a chart sheet moved', async () => {
    const names = elements(await part(after, 'xl/workbook.xml'), 'definedName').map((name) =>
      name.replace(/'/g, ''),
    );
    const sheets = [...(await part(after, 'xl/workbook.xml')).matchAll(/<sheet name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    const local = names.find((name) => name.includes('"本表"'));
    expect(sheets[Number(/localSheetId="(\d+)"/.exec(local ?? '')?.[1])]).toBe('汇总');
    expect(
      names.some((name) => name.includes('_xlnm.Print_Area') && name.endsWith('学习台账!$A$1:$H$26')),
    ).toBe(true);
    expect(names.some((name) => name.endsWith('SUM(汇总!$B:$B)*2'))).toBe(true);
  });
});

describe('opened, it can be worked with', () => {
  test('rules of all kinds are counted and evaluated', async () => {
    const book = await EngineWorkbook.fromXlsx(FOREIGN);
    startHost(book);
    const sheet = book.state.sheets.find('学习台账');
    expect(sheet?.rules.list).toHaveLength(20);
    const [first] = sheet?.rules.list.filter(({ rule }) => rule.kept?.type === 'duplicateValues') ?? [];
    expect(first?.rule).toMatchObject({ type: 'expression', formulae: ['COUNTIF($F$4:$F$23,F4)>1'] });
    expect(book.state.sheets.find('学习台账')?.rules.list.some(({ rule }) => rule.stopIfTrue)).toBe(true);
  });

  test('charts are found by the names of the file', async () => {
    const book = await EngineWorkbook.fromXlsx(FOREIGN);
    startHost(book);
    const charts = await Excel.run(async (context) => {
      const list = context.workbook.worksheets.getItem('学习台账').charts.load('items/name,items/chartType');
      await context.sync();
      return list.items.map(({ name, chartType }) => [name, chartType]);
    });
    expect(charts).toEqual([
      ['Chart 2', 'BarStacked'],
      ['Chart 3', 'ColumnClustered'],
    ]);
  });

  test('a sheet that is unprotected and protected again has no password', async () => {
    const book = await EngineWorkbook.fromXlsx(FOREIGN);
    book.unprotect('汇总');
    book.protect('汇总');
    const zip = unzip(await book.toXlsx());
    expect(elements(await part(zip, SUMMARY), 'sheetProtection')).toEqual(['<sheetProtection sheet="1">']);
  });

  test('a box of a note that moved is drawn anew', async () => {
    const book = await EngineWorkbook.fromXlsx(FOREIGN);
    book.insertRow('学习台账', 3);
    const notes = await part(unzip(await book.toXlsx()), 'xl/drawings/vmlDrawing1.vml');
    expect([...notes.matchAll(/<x:Row>(\d+)/g)].map(([, row]) => row)).toEqual(['4', '5']);
  });
});

test('validations with formulas as bounds are kept and told', async () => {
  const book = EngineWorkbook.create();
  startHost(book);
  await onSheet1((sheet) => {
    sheet.getRange('A1:A9').dataValidation.rule = { decimal: { formula1: '=$E$2', operator: 'LessThan' } };
  });
  startHost(await EngineWorkbook.fromXlsx(await book.toXlsx()));
  const validation = await onSheet1((sheet) => sheet.getRange('A1:A9').dataValidation.load('rule,type'));
  expect([validation.type, validation.rule]).toEqual([
    'Decimal',
    { decimal: { formula1: '=$E$2', operator: 'LessThan' } },
  ]);
});
