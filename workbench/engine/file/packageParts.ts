import type { ZipReader } from '@cj-tech-master/excelts/archive';
import { targetOf } from './keptXml';
import { attribute } from './xmlTags';

/** Where the parts of a worksheet lie in the package. */
export interface SheetPaths {
  readonly sheet: string;
  readonly notes: string | undefined;
  readonly drawing: string | undefined;
}

/** A drawing with its relationships. */
export interface DrawingPart {
  readonly path: string;
  readonly xml: string;
  readonly rels: string;
}

/** The text of a part; '' where there is none. */
export async function partText(zip: ZipReader, path: string | undefined): Promise<string> {
  const entry = path === undefined ? undefined : await zip.get(path);
  return entry ? entry.text() : '';
}

/** The places of all sheets in the order of their tabs; undefined for a sheet that is no worksheet. */
export async function sheetPaths(
  zip: ZipReader,
  workbook: string,
  rels: string,
): Promise<(SheetPaths | undefined)[]> {
  const targets = new Map<string, string>();
  for (const [tag] of rels.matchAll(/<Relationship\s[^>]*>/g))
    targets.set(attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '');
  const tags = [...workbook.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => tag);
  return Promise.all(
    tags.map(async (tag) => {
      const target = targets.get(attribute(tag, 'r:id') ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (path.includes('/chartsheets/')) return undefined;
      const own = await partText(zip, path.replace(/([^/]+)$/, '_rels/$1.rels'));
      return { sheet: path, notes: targetOf(own, 'vmlDrawing'), drawing: targetOf(own, 'drawing') };
    }),
  );
}

/** All drawings that have relationships. */
export async function drawingParts(zip: ZipReader): Promise<DrawingPart[]> {
  const parts: DrawingPart[] = [];
  for await (const { path } of zip.entries()) {
    const [, name] = /^xl\/drawings\/([^/]+\.xml)$/.exec(path) ?? [];
    if (name === undefined) continue;
    const rels = await partText(zip, `xl/drawings/_rels/${name}.rels`);
    if (rels !== '') parts.push({ path, xml: await partText(zip, path), rels });
  }
  return parts;
}

/** All tables of a package. */
export async function tableParts(zip: ZipReader): Promise<{ readonly path: string; readonly xml: string }[]> {
  const parts: { path: string; xml: string }[] = [];
  for await (const entry of zip.entries()) {
    if (/^xl\/tables\/[^/]+\.xml$/.test(entry.path))
      parts.push({ path: entry.path, xml: await entry.text() });
  }
  return parts;
}
