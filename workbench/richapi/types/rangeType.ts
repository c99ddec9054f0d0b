import { formatA1, quoteSheetName } from '../../engine/a1';
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
import { rangeMethods } from './rangeMethods';

type RangeProperty = Property<RangeTarget>;

/** Sheet and address as Excel writes them: `Sheet1!A1:B2`. */
export function rangeAddress({ sheet, area }: RangeTarget): string {
  return `${quoteSheetName(sheet.name)}!${formatA1(area)}`;
}

function setValues({ sheet, area }: RangeTarget, value: Argument): void {
  writeCells(sheet, area, cellArray(area, value, isInput));
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
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) {
        throw new RefusedError('InvalidArgument', 'The array does not match the size of the range.');
      }
    },
  },
};
