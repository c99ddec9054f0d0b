import { WHOLE_SHEET, type Area } from '../../engine/area';
import type { BookState } from '../../engine/BookState';
import { storedToPoints, pointsToStored, standardStored } from '../../engine/columnWidths';
import { modelColour, readColour, shownColour } from '../../engine/colours';
import { copySheet } from '../../engine/copySheet';
import type { EngineSheet } from '../../engine/EngineSheet';
import { RefusedError } from '../../engine/RefusedError';
import { sheetView } from '../../engine/sheetView';
import { usedArea } from '../../engine/usedArea';
import {
  asSheet,
  readAddress,
  readBoolean,
  readInteger,
  readNumber,
  readOneOf,
  readText,
} from '../arguments';
import { eventMethods } from '../EventRegistry';
import type { Property, TypeTable } from '../TypeTable';
import { rangeObject } from './rangeMethods';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const STATE = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const COPY_PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

function setVisibility(
  sheet: EngineSheet,
  value: 'Visible' | 'Hidden' | 'VeryHidden',
  sheets: readonly EngineSheet[],
): void {
  const others = sheets.filter((other) => other !== sheet && other.model.state === 'visible');
  if (value !== 'Visible' && others.length === 0)
    throw new RefusedError('InvalidOperation', 'A workbook needs a visible sheet.');
  sheet.model.state = STATE[value];
}

/** An address, or a name that points at a range of the sheet. */
function readRangeOrName(sheet: EngineSheet, text: string, book: BookState): Area {
  const name = book.names.find(text, sheet) ?? book.names.find(text);
  const named = name && book.rangeOf(name.formula);
  return named && named.sheet === sheet ? named.area : readAddress(sheet, text);
}

const gridlines: Property<EngineSheet> = {
  get: (sheet) => sheetView(sheet.model).showGridLines !== false,
  set: (sheet, value) => {
    sheetView(sheet.model).showGridLines = readBoolean(value);
  },
};

const headings: Property<EngineSheet> = {
  get: (sheet) => sheetView(sheet.model).showRowColHeaders !== false,
  set: (sheet, value) => {
    sheetView(sheet.model).showRowColHeaders = readBoolean(value);
  },
};

const properties: TypeTable<EngineSheet>['properties'] = {
  Id: { get: (sheet) => sheet.id },
  Name: {
    get: (sheet) => sheet.name,
    set: (sheet, value, { book }) => {
      book.sheets.rename(sheet, value);
    },
  },
  Position: {
    get: (sheet, { book }) => book.sheets.list.indexOf(sheet),
    set: (sheet, value, { book }) => {
      book.sheets.move(sheet, value);
    },
  },
  Visibility: {
    get: (sheet) => VISIBILITY[sheet.model.state],
    set: (sheet, value, { book }) => {
      setVisibility(sheet, readOneOf(value, ['Visible', 'Hidden', 'VeryHidden']), book.sheets.list);
    },
  },
  TabColor: {
    get: (sheet) => shownColour(sheet.model.properties.tabColor) ?? '',
    set: (sheet, value) => {
      if (value === '') delete sheet.model.properties.tabColor;
      else sheet.model.properties.tabColor = modelColour(readColour(value));
    },
  },
  StandardWidth: {
    get: (sheet) => storedToPoints(standardStored(sheet.model)),
    set: (sheet, value) => {
      sheet.model.properties.defaultColWidth = pointsToStored(readNumber(value));
    },
  },
  StandardHeight: { get: (sheet) => sheet.model.properties.defaultRowHeight || 15 },
  ShowGridlines: gridlines,
  ShowHeadings: headings,
};

export const worksheetType: TypeTable<EngineSheet> = {
  id: (sheet) => ({ Id: sheet.id }),
  properties,
  objects: {
    Tables: (sheet, { make }) => make('TableCollection', { sheet }),
    Names: (sheet, { make }) => make('NamedItemCollection', { scope: sheet }),
    FreezePanes: (sheet, { make }) => make('WorksheetFreezePanes', sheet),
    PageLayout: (sheet, { make }) => make('PageLayout', sheet),
    Protection: (sheet, { make }) => make('WorksheetProtection', sheet),
    AutoFilter: (sheet, { make }) => make('AutoFilter', { sheet, table: undefined }),
    HorizontalPageBreaks: (sheet, { make }) => make('PageBreakCollection', { sheet, axis: 'rows' }),
    VerticalPageBreaks: (sheet, { make }) => make('PageBreakCollection', { sheet, axis: 'columns' }),
    Charts: (sheet, { make }) => make('ChartCollection', sheet),
  },
  methods: {
    ...eventMethods<EngineSheet>(
      ['changed', 'activated', 'deactivated', 'selected'],
      (sheet, kind, isWanted, registry) => {
        registry.want(kind, sheet, isWanted);
      },
    ),
    Activate: (sheet, _args, { book }) => {
      if (sheet.model.state !== 'visible')
        throw new RefusedError('InvalidOperation', 'A hidden sheet cannot be activated.');
      book.activate(sheet);
    },
    Copy: (sheet, [place, beside], { book, make }) =>
      make('Worksheet', copySheet(book, sheet, readOneOf(place ?? 'None', COPY_PLACES), asSheet(beside))),
    Delete: (sheet, _args, { book }) => {
      book.removeSheet(sheet);
    },
    GetRange: (sheet, [address], context) =>
      rangeObject(
        sheet,
        address === undefined || address === null
          ? WHOLE_SHEET
          : readRangeOrName(sheet, readText(address), context.book),
        context,
      ),
    GetRangeByIndexes: (sheet, [row, column, rows, columns], context) =>
      rangeObject(
        sheet,
        {
          row: readInteger(row),
          column: readInteger(column),
          rows: readInteger(rows),
          columns: readInteger(columns),
        },
        context,
      ),
    GetCell: (sheet, [row, column], context) =>
      rangeObject(
        sheet,
        { row: readInteger(row), column: readInteger(column), rows: 1, columns: 1 },
        context,
      ),
    GetUsedRange: (sheet, [valuesOnly], context) =>
      rangeObject(
        sheet,
        usedArea(sheet, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 },
        context,
      ),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], context) => {
      const used = usedArea(sheet, valuesOnly === true);
      return used ? rangeObject(sheet, used, context) : null;
    },
  },
};
