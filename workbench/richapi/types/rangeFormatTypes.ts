import type { Alignment } from '@cj-tech-master/excelts';
import { lastColumn, lastRow, type Area } from '../../engine/area';
import { changeStyles, type CellStyle } from '../../engine/cellStyles';
import { columnPoints, hasStandardWidth, setColumnPoints, setStandardWidth } from '../../engine/columnWidths';
import type { EngineSheet } from '../../engine/EngineSheet';
import { uniform } from '../../engine/uniform';
import { refuseIfProtected } from '../../engine/writeCells';
import { readBoolean, readInteger, readNumber, readOneOf } from '../arguments';
import type { RangeTarget } from '../targets';
import type { Argument, Property, TypeTable } from '../TypeTable';

/** A property that lives in the style of each cell. `null` leaves the cells as they are. */
export function styled<T extends string | number | boolean>(
  pick: (style: CellStyle) => T,
  change: (style: CellStyle, value: Argument) => CellStyle,
): Property<RangeTarget> {
  return {
    get: ({ sheet, area }) => uniform(sheet, area, pick),
    set: ({ sheet, area }, value) => {
      refuseIfProtected(sheet);
      if (value === null) return;
      change({}, value);
      changeStyles(sheet.model, area, (style) => change(style, value));
    },
  };
}

const HORIZONTAL = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;

const VERTICAL = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

function keyOf<K extends string>(record: Readonly<Record<K, unknown>>, value: unknown, otherwise: K): K {
  const keys = Object.keys(record) as K[];
  return keys.find((key) => record[key] === value) ?? otherwise;
}

function aligned(style: CellStyle, change: Partial<Alignment>): CellStyle {
  return { ...style, alignment: { ...style.alignment, ...change } };
}

const alignment: Readonly<Record<string, Property<RangeTarget>>> = {
  WrapText: styled(
    (style) => style.alignment?.wrapText === true,
    (style, value) => aligned(style, { wrapText: readBoolean(value) }),
  ),
  ShrinkToFit: styled(
    (style) => style.alignment?.shrinkToFit === true,
    (style, value) => aligned(style, { shrinkToFit: readBoolean(value) }),
  ),
  IndentLevel: styled(
    (style) => style.alignment?.indent ?? 0,
    (style, value) => aligned(style, { indent: readInteger(value) }),
  ),
  HorizontalAlignment: styled(
    (style) => keyOf(HORIZONTAL, style.alignment?.horizontal, 'General'),
    (style, value) => {
      const horizontal = HORIZONTAL[readOneOf(value, Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[])];
      const alignment = { ...style.alignment };
      if (horizontal) alignment.horizontal = horizontal;
      else delete alignment.horizontal;
      return { ...style, alignment };
    },
  ),
  VerticalAlignment: styled(
    (style) => keyOf(VERTICAL, style.alignment?.vertical, 'Bottom'),
    (style, value) =>
      aligned(style, {
        vertical: VERTICAL[readOneOf(value, Object.keys(VERTICAL) as (keyof typeof VERTICAL)[])],
      }),
  ),
};

function common(values: readonly number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function rowHeight(sheet: EngineSheet, row: number): number {
  return sheet.model.findRow(row + 1)?.height ?? (sheet.model.properties.defaultRowHeight || 15);
}

function setRowHeight(sheet: EngineSheet, area: Area, points: number): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    const model = sheet.model.getRow(row + 1);
    model.height = points;
    model.customHeight = true;
  }
}

const MAX_ROWS_LOOKED_AT = 20_000;

const sizes: Readonly<Record<string, Property<RangeTarget>>> = {
  ColumnWidth: {
    get: ({ sheet, area }) => {
      const last = Math.min(lastColumn(area), Math.max(area.column, sheet.model.columns?.length ?? 0));
      return common(span(area.column, last).map((column) => columnPoints(sheet.model, column)));
    },
    set: ({ sheet, area }, value) => {
      refuseIfProtected(sheet);
      setColumnPoints(sheet.model, area, readNumber(value));
    },
  },
  UseStandardWidth: {
    get: ({ sheet, area }) => {
      const standard = span(area.column, lastColumn(area)).map((column) =>
        hasStandardWidth(sheet.model, column),
      );
      return standard.every((each) => each === standard[0]) ? (standard[0] ?? null) : null;
    },
    set: ({ sheet, area }, value) => {
      refuseIfProtected(sheet);
      // False says of no width what it should be.
      if (readBoolean(value)) setStandardWidth(sheet.model, area);
    },
  },
  RowHeight: {
    get: ({ sheet, area }) => {
      const last = Math.min(lastRow(area), area.row + MAX_ROWS_LOOKED_AT);
      return common(span(area.row, last).map((row) => rowHeight(sheet, row)));
    },
    set: ({ sheet, area }, value) => {
      refuseIfProtected(sheet);
      setRowHeight(sheet, area, readNumber(value));
    },
  },
};

export const rangeFormatType: TypeTable<RangeTarget> = {
  properties: { ...alignment, ...sizes },
  objects: {
    Fill: (range, { make }) => make('RangeFill', range),
    Font: (range, { make }) => make('RangeFont', range),
    Borders: (range, { make }) => make('RangeBorderCollection', range),
    Protection: (range, { make }) => make('FormatProtection', range),
  },
  methods: {
    AutofitColumns: ({ sheet, area }) => {
      refuseIfProtected(sheet);
      const last = Math.min(lastColumn(area), sheet.model.columnCount - 1);
      if (last >= area.column) sheet.model.autoFitColumns(area.column + 1, last + 1);
    },
    AutofitRows: ({ sheet, area }) => {
      refuseIfProtected(sheet);
      const last = Math.min(lastRow(area), sheet.model.rowCount - 1);
      for (let row = area.row; row <= last; row++) autofitRow(sheet, row);
    },
  },
};

/** Without a height a row is fitted by Excel when it is shown. */
function autofitRow(sheet: EngineSheet, row: number): void {
  const model = sheet.model.findRow(row + 1);
  if (!model) return;
  delete model.height;
  delete model.customHeight;
}

export const formatProtectionType: TypeTable<RangeTarget> = {
  properties: {
    Locked: styled(
      (style) => style.protection?.locked !== false,
      (style, value) => ({ ...style, protection: { ...style.protection, locked: readBoolean(value) } }),
    ),
    FormulaHidden: styled(
      (style) => style.protection?.hidden === true,
      (style, value) => ({ ...style, protection: { ...style.protection, hidden: readBoolean(value) } }),
    ),
  },
};
