import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { ShownBorder, ShownStyle } from '../view/ShownSheet';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  thick: BorderStyleTypes.THICK,
};

/** Fonts that stand in for one that the machine has not. */
const STAND_INS = 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif';
const SERIF_STAND_INS = 'SimSun, Songti SC, Noto Serif CJK SC, serif';
const SERIF = /宋|楷|SimSun|FangSong|KaiTi|Times|Cambria/i;
/** The stand-ins are wider and higher than Excel's fonts, for which columns and rows were measured. */
const STAND_IN_SIZE = 0.92;

/** A look in Univer's words. `hasFont` says which fonts the machine has. */
export function univerStyle(style: ShownStyle, hasFont: (font: string) => boolean): IStyleData {
  const line = { s: BooleanNumber.TRUE };
  return {
    ff: `${style.font}, ${SERIF.test(style.font) ? SERIF_STAND_INS : STAND_INS}`,
    fs: hasFont(style.font) ? style.size : Math.floor(style.size * STAND_IN_SIZE),
    ht: HORIZONTAL[style.horizontal],
    vt: VERTICAL[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.colour === undefined ? {} : { cl: { rgb: style.colour } }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: line } : {}),
    ...(style.strike ? { st: line } : {}),
    ...(style.borders ? { bd: bordersOf(style.borders) } : {}),
  };
}

function bordersOf({ top, bottom, left, right }: NonNullable<ShownStyle['borders']>): IBorderData {
  return {
    ...(top ? { t: borderOf(top) } : {}),
    ...(bottom ? { b: borderOf(bottom) } : {}),
    ...(left ? { l: borderOf(left) } : {}),
    ...(right ? { r: borderOf(right) } : {}),
  };
}

function borderOf({ style, colour }: ShownBorder): { s: BorderStyleTypes; cl: { rgb: string } } {
  return { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: colour } };
}
