import { xmlDecode, xmlEncodeAttr } from '@cj-tech-master/excelts';
import type { ChartPlace, GridPoint } from './chartPlace';

/** What a drawing says of a chart: the library keeps neither the name nor a new place. */
export interface FileChart {
  readonly name: string;
  /** Where it lies now; undefined to leave it where the file has it. */
  readonly place: ChartPlace | undefined;
}

const EMU_PER_POINT = 12_700;
const ANCHOR =
  /<(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor\b.*?<\/(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor>/gs;

/** The names of the charts of a drawing part, by the number of their part. */
export function chartNames(drawing: string, rels: string): [number, string][] {
  const numbers = chartNumbers(rels);
  return [...drawing.matchAll(ANCHOR)].flatMap(([anchor]): [number, string][] => {
    const number = numberIn(anchor, numbers);
    const name = /<(?:\w+:)?cNvPr\s[^>]*?\bname="([^"]*)"/.exec(anchor)?.[1];
    return number === undefined || name === undefined ? [] : [[number, xmlDecode(name)]];
  });
}

/** The drawing with the charts as they are called and where they lie. */
export function writeCharts(drawing: string, rels: string, charts: ReadonlyMap<number, FileChart>): string {
  const numbers = chartNumbers(rels);
  return drawing.replace(ANCHOR, (anchor) => {
    const chart = charts.get(numberIn(anchor, numbers) ?? 0);
    if (!chart) return anchor;
    const named = anchor.replace(
      /(<xdr:cNvPr\s[^>]*?\bname=")[^"]*/,
      (_, start: string) => start + xmlEncodeAttr(chart.name),
    );
    return chart.place ? placed(named, chart.place) : named;
  });
}

function placed(anchor: string, { from, to }: ChartPlace): string {
  const frame = /<xdr:graphicFrame\b.*<\/xdr:graphicFrame>/s.exec(anchor)?.[0];
  if (frame === undefined) return anchor;
  const ends = `${point('from', from)}${point('to', to)}`;
  return `<xdr:twoCellAnchor>${ends}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function point(tag: string, { column, row, x, y }: GridPoint): string {
  const emu = (points: number): string => String(Math.round(points * EMU_PER_POINT));
  const parts = [
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>${emu(x)}</xdr:colOff>`,
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>${emu(y)}</xdr:rowOff>`,
  ];
  return `<xdr:${tag}>${parts.join('')}</xdr:${tag}>`;
}

function chartNumbers(rels: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [tag] of rels.matchAll(/<Relationship\s[^>]*>/g)) {
    const id = /\sId="([^"]*)"/.exec(tag)?.[1];
    const number = /\sTarget="[^"]*charts\/chart(\d+)\.xml"/.exec(tag)?.[1];
    if (id !== undefined && number !== undefined) numbers.set(id, Number(number));
  }
  return numbers;
}

function numberIn(anchor: string, numbers: ReadonlyMap<string, number>): number | undefined {
  const id = /<(?:\w+:)?chart\s[^>]*?\b\w+:id="([^"]*)"/.exec(anchor)?.[1];
  return id === undefined ? undefined : numbers.get(id);
}
