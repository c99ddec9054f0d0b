import { editZip, unzip, type ZipReader } from '@cj-tech-master/excelts/archive';
import { xmlDecode, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts';
import { readCriteria, tableNameOf, writeCriteria, type FilterCriteria } from './filterXml';
import { correctOutline, markStopIfTrue, prioritiesThatStop } from './sheetXml';

/** A defined name as the file spells it. */
export interface FileName {
  readonly name: string;
  readonly text: string;
  readonly localSheetId: number | undefined;
  readonly isHidden: boolean;
}

/** What the library drops from a file and this engine keeps. Sheets are in the order of their tabs. */
export interface ExtraParts {
  /** The add-in's settings: key → JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  /** Read only; names are written by the library. */
  readonly names: readonly FileName[];
  /** For each sheet the priorities of the conditional formats that stop. */
  readonly stops: readonly (readonly number[])[];
  readonly filters: FilterCriteria;
}

const SETTINGS_PART = 'customXml/item1.xml';
const SETTINGS_NAMESPACE = 'urn:embedded-host:settings';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
const CUSTOM_XML_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Reads the extra parts of an xlsx file. */
export async function readExtraParts(bytes: Uint8Array): Promise<ExtraParts> {
  const zip = unzip(bytes);
  const workbook = await partText(zip, WORKBOOK);
  const paths = sheetPaths(workbook, await partText(zip, WORKBOOK_RELS));
  const stops: number[][] = [];
  const sheets: string[] = [];
  for (const path of paths) {
    const xml = await partText(zip, path);
    stops.push(prioritiesThatStop(xml));
    sheets.push(readCriteria(xml));
  }
  const tables = new Map<string, string>();
  for (const { xml } of await tableParts(zip)) tables.set(tableNameOf(xml), readCriteria(xml));
  const settings = readSettings(await partText(zip, SETTINGS_PART));
  return { settings, names: readNames(workbook), stops, filters: { sheets, tables } };
}

/** Adds the extra parts to an xlsx file that the library wrote. */
export async function writeExtraParts(bytes: Uint8Array, extra: ExtraParts): Promise<Uint8Array> {
  const zip = unzip(bytes);
  const editor = await editZip(bytes, { level: 1 });
  const rels = await partText(zip, WORKBOOK_RELS);
  const paths = sheetPaths(await partText(zip, WORKBOOK), rels);
  for (const [index, path] of paths.entries()) {
    const xml = await partText(zip, path);
    const marked = correctOutline(markStopIfTrue(xml, extra.stops[index] ?? []));
    const changed = writeCriteria(marked, extra.filters.sheets[index] ?? '');
    if (changed !== xml) editor.set(path, changed);
  }
  for (const { path, xml } of await tableParts(zip)) {
    const changed = writeCriteria(xml, extra.filters.tables.get(tableNameOf(xml)) ?? '');
    if (changed !== xml) editor.set(path, changed);
  }
  const styles = await partText(zip, STYLES);
  // A pattern without a type, as other programs write "no fill", comes out of the library with this word.
  editor.set(STYLES, styles.replaceAll(' patternType="undefined"', ''));
  if (extra.settings.size > 0) {
    editor.set(SETTINGS_PART, settingsXml(extra.settings));
    const relation = `<Relationship Id="rIdHostSettings" Type="${CUSTOM_XML_TYPE}" Target="../${SETTINGS_PART}"/>`;
    editor.set(WORKBOOK_RELS, rels.replace('</Relationships>', `${relation}</Relationships>`));
  }
  return editor.bytes();
}

async function tableParts(zip: ZipReader): Promise<{ readonly path: string; readonly xml: string }[]> {
  const parts: { path: string; xml: string }[] = [];
  for await (const entry of zip.entries()) {
    if (/^xl\/tables\/[^/]+\.xml$/.test(entry.path))
      parts.push({ path: entry.path, xml: await entry.text() });
  }
  return parts;
}

async function partText(zip: ZipReader, path: string): Promise<string> {
  const entry = await zip.get(path);
  return entry ? entry.text() : '';
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : xmlDecode(value);
}

function sheetPaths(workbook: string, rels: string): string[] {
  const targets = new Map<string, string>();
  for (const [tag] of rels.matchAll(/<Relationship\s[^>]*>/g)) {
    targets.set(attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '');
  }
  return [...workbook.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id') ?? '') ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function readNames(workbook: string): FileName[] {
  return [...workbook.matchAll(/<definedName\s([^>]*)>([^<]*)<\/definedName>/g)]
    .map(([, attributes = '', text = '']) => {
      const local = attribute(` ${attributes}`, 'localSheetId');
      return {
        name: attribute(` ${attributes}`, 'name') ?? '',
        text: xmlDecode(text),
        localSheetId: local === undefined ? undefined : Number(local),
        isHidden: attribute(` ${attributes}`, 'hidden') === '1',
      };
    })
    .filter(({ name }) => !name.startsWith('_xlnm.'));
}

function readSettings(xml: string): Map<string, string> {
  if (!xml.includes(SETTINGS_NAMESPACE)) return new Map();
  return new Map(
    [...xml.matchAll(/<setting\s([^>]*)>([^<]*)<\/setting>/g)].map(([, attributes = '', json = '']) => [
      attribute(` ${attributes}`, 'key') ?? '',
      xmlDecode(json),
    ]),
  );
}

function settingsXml(settings: ReadonlyMap<string, string>): string {
  const items = [...settings].map(
    ([key, json]) => `<setting key="${xmlEncodeAttr(key)}">${xmlEncode(json)}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${items.join('')}</settings>`;
}
