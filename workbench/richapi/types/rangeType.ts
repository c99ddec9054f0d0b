import { cellCount, MAX_COLUMNS, MAX_ROWS } from '../../engine/area';
import { changeStyles, formatOf } from '../../engine/cellStyles';
import { formulaOf, scalarOf, textOf, valueTypeOf } from '../../engine/cellValues';
import { RefusedError } from '../../engine/RefusedError';
import { hiddenColumns, hiddenRows, setColumnsHidden, setRowsHidden } from '../../engine/hiding';
import { isInput, refuseIfProtected, writeCells } from '../../engine/writeCells';
import { cellArray, readable } from '../cellArrays';
import { readBoolean } from '../arguments';
import type { RangeTarget } from '../targets';
import type { Argument, Property, TypeTable } from '../TypeTable';
import { copyFrom } from './copyFrom';
import { rangeAddress } from './rangeAddress';
import { mergedRangeAreas } from './rangeAreasTypes';
import { rangeMethods } from './rangeMethods';

type RangeProperty = Property<RangeTarget>;

function setValues({ sheet, area }: RangeTarget, value: Argument): void {
  writeCells(sheet, area, cellArray(area, value, isInput));
}

/** Normal takes every format of the cells away; conditional formats and validations stay, other than with clear. */
function setStyle({ sheet, area }: RangeTarget, value: Argument): void {
  refuseIfProtected(sheet);
  if (value !== 'Normal')
    throw new RefusedError('NotImplemented', `The embedded host has no style ${JSON.stringify(value)}.`);
  changeStyles(sheet.model, area, () => ({}));
}

function setFormats({ sheet, area }: RangeTarget, value: Argument): void {
  refuseIfProtected(sheet);
  if (typeof value === 'string') {
    changeStyles(sheet.model, area, (style) => ({ ...style, numFmt: value }));
    return;
  }
  const isFormat = (item: unknown): item is string | null => item === null || typeof item === 'string';
  cellArray(area, value, isFormat).forEach((row, r) => {
    row.forEach((numFmt, c) => {
      const cell = sheet.cell(area.row + r, area.column + c);
      if (numFmt !== null) cell.style = { ...cell.style, numFmt };
    });
  });
}

const cells: Readonly<Record<string, RangeProperty>> = {
  Values: { get: ({ sheet, area }) => readable(area, () => sheet.read(area, scalarOf)), set: setValues },
  Formulas: { get: ({ sheet, area }) => readable(area, () => sheet.read(area, formulaOf)), set: setValues },
  Text: { get: ({ sheet, area }) => readable(area, () => sheet.read(area, textOf)) },
  ValueTypes: { get: ({ sheet, area }) => readable(area, () => sheet.read(area, valueTypeOf)) },
  NumberFormat: {
    get: ({ sheet, area }) => readable(area, () => sheet.readStyles(area, formatOf)),
    set: setFormats,
  },
  Style: {
    get: () => {
      throw new RefusedError('NotImplemented', 'The embedded host keeps no names of styles.');
    },
    set: setStyle,
  },
};

const place: Readonly<Record<string, RangeProperty>> = {
  Address: { get: rangeAddress },
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  IsEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
  IsEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
};

const hiding: Readonly<Record<string, RangeProperty>> = {
  RowHidden: {
    get: ({ sheet, area }) => hiddenRows(sheet, area),
    set: ({ sheet, area }, value) => {
      refuseIfProtected(sheet);
      setRowsHidden(sheet, area, readBoolean(value));
    },
  },
  ColumnHidden: {
    get: ({ sheet, area }) => hiddenColumns(sheet, area),
    set: ({ sheet, area }, value) => {
      refuseIfProtected(sheet);
      setColumnsHidden(sheet, area, readBoolean(value));
    },
  },
  Hidden: {
    get: ({ sheet, area }) => {
      const [rows, columns] = [hiddenRows(sheet, area), hiddenColumns(sheet, area)];
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
};

export const rangeType: TypeTable<RangeTarget> = {
  isKept: true,
  properties: { ...cells, ...place, ...hiding },
  objects: {
    Worksheet: ({ sheet }, { make }) => make('Worksheet', sheet),
    Format: (range, { make }) => make('RangeFormat', range),
    DataValidation: (range, { make }) => make('DataValidation', range),
    ConditionalFormats: (range, { make }) => make('ConditionalFormatCollection', range),
  },
  methods: {
    ...rangeMethods,
    CopyFrom: copyFrom,
    GetMergedAreasOrNullObject: (range, _args, context) => mergedRangeAreas(range, context),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) {
        throw new RefusedError('InvalidArgument', 'The array does not match the size of the range.');
      }
    },
  },
};
