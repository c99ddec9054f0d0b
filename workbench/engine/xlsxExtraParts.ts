import { editZip, unzip, type ZipEditor, type ZipReader } from '@cj-tech-master/excelts/archive';
import { xmlDecode } from '@cj-tech-master/excelts';
import { chartNames, writeCharts, type FileChart } from './charts/chartXml';
import { readCriteria, tableNameOf, writeCriteria } from './file/filterXml';
import { colouredBorders, readKept, writeKept, writeNotes, writeShapes, type KeptXml } from './file/keptXml';
import { correctOutline } from './file/outlineXml';
import { drawingParts, partText, sheetPaths, tableParts, type SheetPaths } from './file/packageParts';
import { readRuleMarks, writeRuleMarks, type RuleMark } from './file/ruleXml';
import { readSettings, settingsXml } from './file/settingsXml';
import { readValidations, writeValidations } from './file/validationXml';
import { chartSheetsLast } from './file/workbookXml';
import { attribute } from './file/xmlTags';
import type { AppliedValidation } from './Validations';

/** A defined name as the file spells it. */
export interface FileName {
  readonly name: string;
  readonly text: string;
  /** The place of its sheet among the worksheets. */
  readonly localSheetId: number | undefined;
  readonly isHidden: boolean;
}

/** What the library drops of a worksheet. */
export interface SheetExtra {
  /** The criteria of the sheet's own filter, '' for none. */
  readonly filter: string;
  readonly rules: readonly RuleMark[];
  readonly validations: readonly AppliedValidation[];
  readonly kept: KeptXml;
}

/** What the library drops from a file and this engine keeps. */
export interface ExtraParts {
  /** The add-in's settings: key → JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  /** Read only; names are written by the library. */
  readonly names: readonly FileName[];
  /** The worksheets in the order of their tabs. */
  readonly sheets: readonly SheetExtra[];
  /** The criteria of the filters of tables, by the name of the table. */
  readonly tableFilters: ReadonlyMap<string, string>;
  /** By the number of their part. */
  readonly charts: ReadonlyMap<number, FileChart>;
}

const SETTINGS_PART = 'customXml/item1.xml';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
const CUSTOM_XML_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Reads the extra parts of an xlsx file. */
export async function readExtraParts(bytes: Uint8Array): Promise<ExtraParts> {
  const zip = unzip(bytes);
  const workbook = await partText(zip, WORKBOOK);
  const tabs = await sheetPaths(zip, workbook, await partText(zip, WORKBOOK_RELS));
  const sheets: SheetExtra[] = [];
  for (const paths of tabs) if (paths) sheets.push(await readSheet(zip, paths));
  const tableFilters = new Map<string, string>();
  for (const { xml } of await tableParts(zip)) tableFilters.set(tableNameOf(xml), readCriteria(xml));
  const charts = new Map<number, FileChart>();
  for (const { xml, rels } of await drawingParts(zip)) {
    for (const [number, name] of chartNames(xml, rels)) charts.set(number, { name, place: undefined });
  }
  const settings = readSettings(await partText(zip, SETTINGS_PART));
  return { settings, names: readNames(workbook, tabs), sheets, tableFilters, charts };
}

async function readSheet(zip: ZipReader, { sheet, notes, drawing }: SheetPaths): Promise<SheetExtra> {
  const xml = await partText(zip, sheet);
  return {
    filter: readCriteria(xml),
    rules: readRuleMarks(xml),
    validations: readValidations(xml),
    kept: readKept(xml, await partText(zip, notes), await partText(zip, drawing)),
  };
}

/** Adds the extra parts to an xlsx file that the library wrote. */
export async function writeExtraParts(bytes: Uint8Array, extra: ExtraParts): Promise<Uint8Array> {
  const zip = unzip(bytes);
  const editor = await editZip(bytes, { level: 1 });
  const rels = await partText(zip, WORKBOOK_RELS);
  const workbook = await partText(zip, WORKBOOK);
  change(editor, WORKBOOK, workbook, chartSheetsLast(workbook, rels));
  const tabs = (await sheetPaths(zip, workbook, rels)).filter((paths) => paths !== undefined);
  const shapes = new Map<string, KeptXml>();
  for (const [index, paths] of tabs.entries()) {
    const sheet = extra.sheets[index];
    if (!sheet) continue;
    await writeSheet(zip, editor, paths, sheet);
    if (paths.drawing !== undefined) shapes.set(paths.drawing, sheet.kept);
  }
  for (const { path, xml } of await tableParts(zip))
    change(editor, path, xml, writeCriteria(xml, extra.tableFilters.get(tableNameOf(xml)) ?? ''));
  for (const { path, xml, rels: own } of await drawingParts(zip)) {
    const charted = writeCharts(xml, own, extra.charts);
    const kept = shapes.get(path);
    shapes.delete(path);
    change(editor, path, xml, kept ? writeShapes(charted, kept) : charted);
  }
  for (const [path, kept] of shapes) {
    const xml = await partText(zip, path);
    change(editor, path, xml, writeShapes(xml, kept));
  }
  const styles = await partText(zip, STYLES);
  // A pattern without a type, as other programs write "no fill", comes out of the library with this word.
  change(editor, STYLES, styles, colouredBorders(styles.replaceAll(' patternType="undefined"', '')));
  if (extra.settings.size > 0) {
    editor.set(SETTINGS_PART, settingsXml(extra.settings));
    const relation = `<Relationship Id="rIdHostSettings" Type="${CUSTOM_XML_TYPE}" Target="../${SETTINGS_PART}"/>`;
    editor.set(WORKBOOK_RELS, rels.replace('</Relationships>', `${relation}</Relationships>`));
  }
  return editor.bytes();
}

async function writeSheet(
  zip: ZipReader,
  editor: ZipEditor,
  paths: SheetPaths,
  { rules, filter, validations, kept }: SheetExtra,
): Promise<void> {
  const xml = await partText(zip, paths.sheet);
  const marked = correctOutline(writeRuleMarks(xml, rules));
  change(
    editor,
    paths.sheet,
    xml,
    writeKept(writeValidations(writeCriteria(marked, filter), validations), kept),
  );
  if (paths.notes === undefined) return;
  const notes = await partText(zip, paths.notes);
  change(editor, paths.notes, notes, writeNotes(notes, kept));
}

function change(editor: ZipEditor, path: string, old: string, changed: string): void {
  if (changed !== old) editor.set(path, changed);
}

function readNames(workbook: string, tabs: readonly (SheetPaths | undefined)[]): FileName[] {
  return [...workbook.matchAll(/<definedName\s([^>]*)>([^<]*)<\/definedName>/g)]
    .map(([, attributes = '', text = '']) => {
      const local = attribute(` ${attributes}`, 'localSheetId');
      return {
        name: attribute(` ${attributes}`, 'name') ?? '',
        text: xmlDecode(text),
        localSheetId: local === undefined ? undefined : tabs.slice(0, Number(local)).filter(Boolean).length,
        isHidden: attribute(` ${attributes}`, 'hidden') === '1',
      };
    })
    .filter(({ name }) => !name.startsWith('_xlnm.'));
}
