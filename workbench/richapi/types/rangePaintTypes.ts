import type { Border, Borders, BorderStyle } from '@cj-tech-master/excelts';
import { lastColumn, lastRow, type Area } from '../../engine/area';
import { changeStyles, styleAt, type CellStyle } from '../../engine/cellStyles';
import { fillColour, modelColour, readColour, shownColour, solidFill } from '../../engine/colours';
import { RefusedError } from '../../engine/RefusedError';
import { refuseIfProtected } from '../../engine/writeCells';
import { readBoolean, readNumber, readOneOf, readText } from '../arguments';
import type { RangeTarget, Targets } from '../targets';
import type { Argument, TypeTable } from '../TypeTable';
import { styled } from './rangeFormatTypes';

export const rangeFillType: TypeTable<RangeTarget> = {
  properties: {
    Color: styled(
      (style) => fillColour(style.fill) ?? '#FFFFFF',
      (style, value) => ({ ...style, fill: solidFill(readColour(value)) }),
    ),
  },
  methods: {
    Clear: ({ sheet, area }) => {
      refuseIfProtected(sheet);
      changeStyles(sheet.model, area, ({ fill: _fill, ...rest }) => rest);
    },
  },
};

function withFont(style: CellStyle, font: NonNullable<CellStyle['font']>): CellStyle {
  return { ...style, font: { ...style.font, ...font } };
}

export const rangeFontType: TypeTable<RangeTarget> = {
  properties: {
    Name: styled(
      (style) => style.font?.name ?? 'Calibri',
      (style, value) => withFont(style, { name: readText(value) }),
    ),
    Size: styled(
      (style) => style.font?.size ?? 11,
      (style, value) => withFont(style, { size: readNumber(value) }),
    ),
    Bold: styled(
      (style) => style.font?.bold === true,
      (style, value) => withFont(style, { bold: readBoolean(value) }),
    ),
    Italic: styled(
      (style) => style.font?.italic === true,
      (style, value) => withFont(style, { italic: readBoolean(value) }),
    ),
    Color: styled(
      (style) => shownColour(style.font?.color) ?? '#000000',
      (style, value) => withFont(style, { color: modelColour(readColour(value)) }),
    ),
  },
};

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

type BorderTarget = Targets['RangeBorder'];

export const rangeBorderCollectionType: TypeTable<RangeTarget> = {
  items: (range, { make }) => EDGES.map((edge) => make('RangeBorder', { range, edge })),
  item: (range, key, { make }) => make('RangeBorder', { range, edge: readOneOf(key, EDGES) }),
};

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Which cells of the range carry an edge, and on which side. */
function carriers({ range: { area }, edge }: BorderTarget): { area: Area; side: Side }[] {
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: lastRow(area), rows: 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: lastColumn(area), columns: 1 }, side: 'right' }];
    case 'InsideHorizontal':
      return area.rows < 2 ? [] : [{ area: { ...area, rows: area.rows - 1 }, side: 'bottom' }];
    case 'InsideVertical':
      return area.columns < 2 ? [] : [{ area: { ...area, columns: area.columns - 1 }, side: 'right' }];
    default:
      throw new RefusedError('NotImplemented', 'The embedded host draws no diagonal borders.');
  }
}

const LINE = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
  None: undefined,
} as const;

const WEIGHT = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;

function first(target: BorderTarget): Partial<Border> | undefined {
  const [carrier] = carriers(target);
  if (!carrier) return undefined;
  return styleAt(target.range.sheet.model, carrier.area.row, carrier.area.column).border?.[carrier.side];
}

function setBorder(
  target: BorderTarget,
  change: (old: Partial<Border>) => Partial<Border> | undefined,
): void {
  const { sheet } = target.range;
  refuseIfProtected(sheet);
  for (const { area, side } of carriers(target)) {
    changeStyles(sheet.model, area, (style) => {
      const { [side]: old = {}, ...others }: Partial<Borders> = style.border ?? {};
      const border = change(old);
      return { ...style, border: border ? { ...others, [side]: border } : others };
    });
  }
}

function line(value: Argument): BorderStyle | undefined {
  return LINE[readOneOf(value, Object.keys(LINE) as (keyof typeof LINE)[])];
}

export const rangeBorderType: TypeTable<BorderTarget> = {
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target) => {
        const style = first(target)?.style;
        return Object.entries(LINE).find(([, model]) => model === style)?.[0] ?? 'Continuous';
      },
      set: (target, value) => {
        const style = line(value);
        setBorder(target, (old) => style && { ...old, style });
      },
    },
    Color: {
      get: (target) => shownColour(first(target)?.color) ?? '#000000',
      set: (target, value) => {
        const color = modelColour(readColour(value));
        setBorder(target, (old) => ({ style: 'thin', ...old, color }));
      },
    },
    Weight: {
      get: (target) =>
        Object.entries(WEIGHT).find(([, model]) => model === first(target)?.style)?.[0] ?? 'Thin',
      set: (target, value) => {
        const style = WEIGHT[readOneOf(value, Object.keys(WEIGHT) as (keyof typeof WEIGHT)[])];
        setBorder(target, (old) => ({ ...old, style }));
      },
    },
  },
};
