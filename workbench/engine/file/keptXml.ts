import { attribute } from './xmlTags';

/** Parts of a sheet's file that the library loses and nobody here looks at: kept as they were spelled. */
export interface KeptXml {
  readonly protection: string;
  readonly protectedRanges: string;
  /** Does the file itself say with which number its pages begin? */
  readonly hasFirstPage: boolean;
  /** The boxes of the notes: sizes, colours, which of them are shown. */
  readonly notes: string;
  /** Text boxes, lines and groups with their places. */
  readonly shapes: readonly string[];
}

/** Nothing of a file. */
export const NOTHING_KEPT: KeptXml = {
  protection: '',
  protectedRanges: '',
  hasFirstPage: false,
  notes: '',
  shapes: [],
};

const PROTECTION = /<sheetProtection\b[^>]*\/>/;
const RANGES = /<protectedRanges>[\s\S]*?<\/protectedRanges>/;
const ANCHOR = /<xdr:(twoCell|oneCell|absolute)Anchor\b[\s\S]*?<\/xdr:\1Anchor>/g;

/** What is kept of a sheet part, of the boxes of its notes and of its drawing. */
export function readKept(sheet: string, notes: string, drawing: string): KeptXml {
  return {
    protection: PROTECTION.exec(sheet)?.[0] ?? '',
    protectedRanges: RANGES.exec(sheet)?.[0] ?? '',
    hasFirstPage: /<pageSetup\b[^>]*\suseFirstPageNumber="(?:1|true)"/.test(sheet),
    notes: isPlain(notes) ? notes : '',
    shapes: [...drawing.matchAll(ANCHOR)].map(([anchor]) => anchor).filter(isShape),
  };
}

/** Are all boxes notes, without pictures? */
function isPlain(notes: string): boolean {
  const kinds = [...notes.matchAll(/ObjectType="([^"]*)"/g)].map(([, kind]) => kind);
  return kinds.every((kind) => kind === 'Note') && !/\b(?:o:relid|r:id|r:embed)=/.test(notes);
}

function isShape(anchor: string): boolean {
  return /<xdr:(?:sp|cxnSp|grpSp)\b/.test(anchor) && !/<xdr:(?:pic|graphicFrame)\b|\sr:\w+=/.test(anchor);
}

/** The sheet part that the library wrote with what was kept, and without what the library adds of its own. */
export function writeKept(xml: string, kept: KeptXml): string {
  const guarded = kept.protection === '' ? xml : xml.replace(PROTECTION, () => kept.protection);
  const numbered = kept.hasFirstPage
    ? guarded
    : guarded.replace(/<pageSetup\b[^>]*>/, (tag) =>
        tag.replace(/\s(?:copies|firstPageNumber|useFirstPageNumber)="1"/g, ''),
      );
  return orderedProperties(withRanges(numbered, kept.protectedRanges));
}

function withRanges(xml: string, ranges: string): string {
  if (ranges === '') return xml;
  const before = PROTECTION.exec(xml)?.[0] ?? /<\/sheetData>|<sheetData\s*\/>/.exec(xml)?.[0] ?? '';
  return xml.replace(before, () => before + ranges);
}

/** Excel wants the parts of the properties in their order; the library swaps two of them. */
function orderedProperties(xml: string): string {
  return xml.replace(
    /(<sheetPr\b[^>]*>)([\s\S]*?)(<\/sheetPr>)/,
    (_, open: string, inner: string, end: string) => {
      const parts = ['tabColor', 'outlinePr', 'pageSetUpPr'].map(
        (name) => new RegExp(`<${name}\\b[^>]*/>`).exec(inner)?.[0] ?? '',
      );
      return open + parts.join('') + end;
    },
  );
}

/** The boxes of the notes as the file had them, where the same cells still have notes. */
export function writeNotes(written: string, { notes }: KeptXml): string {
  return notes !== '' && notedCells(written) === notedCells(notes) ? notes : written;
}

function notedCells(notes: string): string {
  const rows = [...notes.matchAll(/<x:Row>\s*(\d+)/g)].map(([, row]) => row);
  const columns = [...notes.matchAll(/<x:Column>\s*(\d+)/g)].map(([, column]) => column);
  return rows
    .map((row, index) => `${row ?? ''},${columns[index] ?? ''}`)
    .sort()
    .join(' ');
}

/** The drawing of a sheet with the shapes that the library left out. */
export function writeShapes(drawing: string, { shapes }: KeptXml): string {
  const missing = shapes.filter((shape) => !drawing.includes(shape));
  return missing.length === 0
    ? drawing
    : drawing.replace('</xdr:wsDr>', () => `${missing.join('')}</xdr:wsDr>`);
}

/** The styles with the colour that lines have of themselves: the library leaves it out. */
export function colouredBorders(styles: string): string {
  return styles.replace(
    /<(left|right|top|bottom|diagonal) style="(\w+)"\/>/g,
    '<$1 style="$2"><color auto="1"/></$1>',
  );
}

/** The target of the first relationship of a kind. */
export function targetOf(rels: string, kind: string): string | undefined {
  const tag = [...rels.matchAll(/<Relationship\s[^>]*>/g)]
    .map(([found]) => found)
    .find((found) => attribute(found, 'Type')?.endsWith(`/${kind}`));
  const target = tag && attribute(tag, 'Target');
  return target === undefined
    ? undefined
    : target.startsWith('/')
      ? target.slice(1)
      : `xl/${target.replace(/^\.\.\//, '')}`;
}
