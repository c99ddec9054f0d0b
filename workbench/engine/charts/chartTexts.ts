import {
  parseSpPr,
  parseTxPr,
  type ChartModel,
  type ChartTextProperties,
  type ChartTitle,
  type ShapeProperties,
} from '@cj-tech-master/excelts/chart';
import { xmlDecode } from '@cj-tech-master/excelts';

/** A title that says a text, in the font of another. */
export function titleOf(text: string, old?: ChartTitle): ChartTitle {
  const properties = old && titleFont(old);
  const rest = withoutText(old ?? {});
  const paragraphs = text.split('\n').map((line) => ({
    ...(properties ? { properties: { defaultRunProperties: properties } } : {}),
    runs: [{ text: line, ...(properties ? { properties } : {}) }],
  }));
  return { overlay: false, ...rest, text: { paragraphs } };
}

function withoutText({ rawTx: _rawTx, strRef: _strRef, text: _text, ...rest }: ChartTitle): ChartTitle {
  return rest;
}

/** What a title says; undefined where Excel makes the text itself. */
export function titleText({ text, strRef }: ChartTitle): string | undefined {
  if (strRef) return strRef.cache?.points.map(({ value }) => value).join('') ?? '';
  return text?.paragraphs.map(({ runs }) => (runs ?? []).map((run) => run.text).join('')).join('\n');
}

/** The font of a title. */
export function titleFont({ text, txPr }: ChartTitle): ChartTextProperties | undefined {
  const [first] = text?.paragraphs ?? [];
  return first?.runs?.[0]?.properties ?? first?.properties?.defaultRunProperties ?? txPr;
}

/** The same title in another font. */
export function titleInFont(title: ChartTitle, properties: ChartTextProperties): ChartTitle {
  const { text } = title;
  if (!text) return { ...title, txPr: properties };
  const paragraphs = text.paragraphs.map((paragraph) => ({
    ...paragraph,
    properties: { ...paragraph.properties, defaultRunProperties: properties },
    runs: (paragraph.runs ?? []).map((run) => ({ ...run, properties })),
  }));
  return { ...title, text: { ...text, paragraphs } };
}

/**
 * A copy of a chart as it was read from a file, in which texts and shapes are told in words: the library keeps them as
 * XML until somebody asks.
 */
export function inWords(model: ChartModel): ChartModel {
  return words('', structuredClone(model)) as ChartModel;
}

function words(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => words(key, item));
  if (typeof value !== 'object' || value === null) return value;
  if ('_rawXml' in value)
    return key === 'txPr' ? parseTxPr(value as ChartTextProperties) : parseSpPr(value as ShapeProperties);
  if ('rawTx' in value && typeof value.rawTx === 'string') return fromXml(value as ChartTitle, value.rawTx);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, words(name, item)]));
}

function fromXml(title: ChartTitle, xml: string): ChartTitle {
  const lines = xml.split('</a:p>').slice(0, -1);
  const text = lines.map((line) =>
    [...line.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, part = '']) => xmlDecode(part)).join(''),
  );
  const properties = parseTxPr({ _rawXml: xml } as ChartTextProperties);
  return titleInFont(titleOf(text.join('\n'), { ...title }), properties);
}
