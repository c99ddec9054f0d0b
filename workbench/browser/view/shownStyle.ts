import type { Cell, Font } from '@cj-tech-master/excelts';
import type { AppliedRule } from '../../engine/ConditionalRules';
import { columnStyle, type CellStyle } from '../../engine/cellStyles';
import { valueTypeOf } from '../../engine/cellValues';
import { fillColour, shownColour } from '../../engine/colours';
import type { EngineSheet } from '../../engine/EngineSheet';
import { heldFill } from '../../engine/ShownFills';
import type { ShownBorder, ShownStyle } from './ShownSheet';

const STANDARD_SIZE = 11;
const STANDARD_FONT = 'Calibri';
const BLACK = '#000000';
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Where a value stands that was given no alignment: numbers right, errors and booleans in the middle. */
export type Kind = 'text' | 'number' | 'other';

/** The kind of a cell's value. */
export function kindOf(cell: Cell | undefined): Kind {
  const type = valueTypeOf(cell);
  if (type === 'Double') return 'number';
  return type === 'Boolean' || type === 'Error' ? 'other' : 'text';
}

/** The style a cell has, or would have as a new cell: its own, else that of its row, else of its column. */
export function styleOf(
  sheet: EngineSheet,
  rowStyle: CellStyle | undefined,
  cell: Cell | undefined,
  column: number,
): CellStyle {
  if (cell) return cell.style;
  return rowStyle && Object.keys(rowStyle).length > 0 ? rowStyle : columnStyle(sheet.model, column);
}

/** How a cell looks: its style, painted over by the conditional formats that hold for it. */
export function shownStyle(style: CellStyle, rules: readonly AppliedRule[], kind: Kind): ShownStyle {
  const fill = heldFill(rules) ?? fillColour(style.fill);
  const font = heldFont(style.font, rules);
  const colour = shownColour(font.color);
  const { horizontal, vertical, wrapText } = style.alignment ?? {};
  const borders = bordersOf(style);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(colour === undefined || colour === BLACK ? {} : { colour }),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline && font.underline !== 'none' ? { underline: true } : {}),
    ...(font.strike ? { strike: true } : {}),
    size: font.size ?? STANDARD_SIZE,
    font: font.name ?? STANDARD_FONT,
    horizontal: horizontalOf(horizontal, kind),
    vertical: vertical === 'top' || vertical === 'middle' ? vertical : 'bottom',
    ...(wrapText ? { wrap: true } : {}),
    ...(borders ? { borders } : {}),
  };
}

function horizontalOf(horizontal: string | undefined, kind: Kind): ShownStyle['horizontal'] {
  if (horizontal === 'center' || horizontal === 'centerContinuous' || horizontal === 'distributed')
    return 'center';
  if (horizontal === 'left' || horizontal === 'right') return horizontal;
  if (horizontal === 'fill' || horizontal === 'justify' || kind === 'text') return 'left';
  return kind === 'number' ? 'right' : 'center';
}

/** The font with what the rules say of it; the first rule that speaks of something has its way. */
function heldFont(font: Partial<Font> | undefined, rules: readonly AppliedRule[]): Partial<Font> {
  let shown: Partial<Font> = font ?? {};
  for (const { rule } of rules.toReversed()) {
    const { color, bold, italic, underline, strike } = rule.style?.font ?? {};
    shown = {
      ...shown,
      ...(color ? { color } : {}),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline === undefined ? {} : { underline }),
      ...(strike === undefined ? {} : { strike }),
    };
  }
  return shown;
}

function bordersOf(style: CellStyle): ShownStyle['borders'] | undefined {
  const borders: Partial<Record<(typeof SIDES)[number], ShownBorder>> = {};
  for (const side of SIDES) {
    const border = style.border?.[side];
    if (border?.style) borders[side] = { style: border.style, colour: shownColour(border.color) ?? BLACK };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}
