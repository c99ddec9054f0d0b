import type { Color, Fill } from '@cj-tech-master/excelts';
import { RefusedError } from './RefusedError';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  purple: '#800080',
  pink: '#FFC0CB',
};

/** The Office theme: light 1, dark 1, light 2, dark 2, six accents, two links, in the order files number them. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Reads `#RRGGBB` or a common HTML name into `#RRGGBB`. @throws RefusedError InvalidArgument otherwise. */
export function readColour(text: unknown): string {
  const colour = typeof text === 'string' ? (NAMED[text.toLowerCase()] ?? text) : '';
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    throw new RefusedError('InvalidArgument', `Not a colour: ${String(text)}`);
  return colour.toUpperCase();
}

/** `#RRGGBB` as the model stores it. */
export function modelColour(colour: string): Partial<Color> {
  return { argb: `FF${colour.slice(1)}` };
}

/** `#RRGGBB` of a stored colour. Theme colours are read from the Office theme, without tint. */
export function shownColour(colour: Partial<Color> | undefined): string | undefined {
  if (colour?.argb) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const theme = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return theme ? `#${theme}` : undefined;
}

/** A solid fill of a cell. */
export function solidFill(colour: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: modelColour(colour), bgColor: modelColour(colour) };
}

/** The colour a cell's fill shows, undefined for none. Gradients show nothing here. */
export function fillColour(fill: Fill | undefined): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return shownColour(fill.fgColor) ?? shownColour(fill.bgColor);
}

/** The colour of a conditional format's fill: files keep it as the background colour. */
export function ruleFillColour(fill: Fill | undefined): string | undefined {
  if (fill?.type !== 'pattern') return undefined;
  return shownColour(fill.bgColor) ?? shownColour(fill.fgColor);
}
