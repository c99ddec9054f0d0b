import type { Worksheet } from '@cj-tech-master/excelts';
import { formatA1, parseA1 } from '../../engine/a1';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../engine/area';
import type { EngineSheet } from '../../engine/EngineSheet';
import { joinHeaderFooter, splitHeaderFooter, type HeaderFooterParts } from '../../engine/headerFooter';
import { readArea, readBoolean, readNumber, readOneOf, readRecord, readText } from '../arguments';
import { RefusedError } from '../../engine/RefusedError';
import type { Property, TypeTable } from '../TypeTable';
import type { Json } from '../wire';
import { rangeObject } from './rangeMethods';

const POINTS_PER_INCH = 72;

type MarginSide = keyof Worksheet['pageSetup']['margins'];

const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function margins({ model }: EngineSheet): Record<MarginSide, number> {
  model.pageSetup.margins ??= { ...DEFAULT_MARGINS };
  return model.pageSetup.margins;
}

const margin = (side: MarginSide): Property<EngineSheet> => ({
  get: (sheet) => margins(sheet)[side] * POINTS_PER_INCH,
  set: (sheet, value) => {
    margins(sheet)[side] = readNumber(value) / POINTS_PER_INCH;
  },
});

const flag = (
  name: 'horizontalCentered' | 'verticalCentered' | 'blackAndWhite' | 'showGridLines' | 'showRowColHeaders',
): Property<EngineSheet> => ({
  get: ({ model }) => model.pageSetup[name] === true,
  set: ({ model }, value) => {
    model.pageSetup[name] = readBoolean(value);
  },
});

/** What the sheet's pages are scaled to: pages across and down, or a percentage. */
const zoom: Property<EngineSheet> = {
  get: ({ model: { pageSetup } }): Json =>
    pageSetup.fitToPage
      ? { horizontalFitToPages: pageSetup.fitToWidth, verticalFitToPages: pageSetup.fitToHeight }
      : { scale: pageSetup.scale },
  set: ({ model: { pageSetup } }, value) => {
    const { scale, horizontalFitToPages, verticalFitToPages } = readRecord(value);
    if (typeof scale === 'number') {
      if (scale < 10 || scale > 400)
        throw new RefusedError('InvalidArgument', 'The scale lies between 10 and 400.');
      pageSetup.fitToPage = false;
      pageSetup.scale = scale;
      return;
    }
    pageSetup.fitToPage = true;
    pageSetup.fitToWidth = typeof horizontalFitToPages === 'number' ? horizontalFitToPages : 0;
    pageSetup.fitToHeight = typeof verticalFitToPages === 'number' ? verticalFitToPages : 0;
  },
};

function wholeRows(area: Area): string {
  return formatA1({ ...area, column: 0, columns: MAX_COLUMNS });
}

function wholeColumns(area: Area): string {
  return formatA1({ ...area, row: 0, rows: MAX_ROWS });
}

export const pageLayoutType: TypeTable<EngineSheet> = {
  properties: {
    Orientation: {
      get: ({ model }) => (model.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: ({ model }, value) => {
        model.pageSetup.orientation =
          readOneOf(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait';
      },
    },
    PaperSize: {
      get: ({ model }) =>
        Object.entries(PAPER).find(([, size]) => size === (model.pageSetup.paperSize ?? 1))?.[0] ?? null,
      set: ({ model }, value) => {
        const size = PAPER[readOneOf(value, Object.keys(PAPER))];
        if (size !== undefined) model.pageSetup.paperSize = size;
      },
    },
    Zoom: zoom,
    PrintOrder: {
      get: ({ model }) => (model.pageSetup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver'),
      set: ({ model }, value) => {
        const order = readOneOf(value, ['DownThenOver', 'OverThenDown']);
        model.pageSetup.pageOrder = order === 'OverThenDown' ? 'overThenDown' : 'downThenOver';
      },
    },
    CenterHorizontally: flag('horizontalCentered'),
    CenterVertically: flag('verticalCentered'),
    BlackAndWhite: flag('blackAndWhite'),
    PrintGridlines: flag('showGridLines'),
    PrintHeadings: flag('showRowColHeaders'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: { HeadersFooters: (sheet, { make }) => make('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintArea: (sheet, [area]) => {
      sheet.model.pageSetup.printArea = formatA1(readArea(sheet, area));
    },
    GetPrintAreaOrNullObject: (sheet, _args, { make }) => {
      const area = parseA1(sheet.model.pageSetup.printArea ?? '');
      return area ? make('RangeAreas', { sheet, areas: [area] }) : null;
    },
    SetPrintTitleRows: (sheet, [rows]) => {
      sheet.model.pageSetup.printTitlesRow = wholeRows(readArea(sheet, rows));
    },
    SetPrintTitleColumns: (sheet, [columns]) => {
      sheet.model.pageSetup.printTitlesColumn = wholeColumns(readArea(sheet, columns));
    },
    GetPrintTitleRowsOrNullObject: (sheet, _args, context) => {
      const area = parseA1(sheet.model.pageSetup.printTitlesRow ?? '');
      return area ? rangeObject(sheet, area, context) : null;
    },
    GetPrintTitleColumnsOrNullObject: (sheet, _args, context) => {
      const area = parseA1(sheet.model.pageSetup.printTitlesColumn ?? '');
      return area ? rangeObject(sheet, area, context) : null;
    },
  },
};

const NO_HEADER_FOOTER: EngineSheet['model']['headerFooter'] = {
  differentFirst: false,
  differentOddEven: false,
  oddHeader: '',
  oddFooter: '',
  evenHeader: '',
  evenFooter: '',
  firstHeader: '',
  firstFooter: '',
};

const part = (line: 'oddHeader' | 'oddFooter', side: keyof HeaderFooterParts): Property<EngineSheet> => ({
  get: ({ model }) => splitHeaderFooter(model.headerFooter?.[line])[side],
  set: ({ model }, value) => {
    // A sheet of a file without headers and footers has none to write to.
    model.headerFooter ??= { ...NO_HEADER_FOOTER };
    const parts = splitHeaderFooter(model.headerFooter[line]);
    const text = joinHeaderFooter({ ...parts, [side]: readText(value) });
    if (text.length > 255)
      throw new RefusedError('InvalidArgument', 'A header or footer holds at most 255 characters.');
    model.headerFooter[line] = text;
  },
});

export const headerFooterGroupType: TypeTable<EngineSheet> = {
  objects: { DefaultForAllPages: (sheet, { make }) => make('HeaderFooter', sheet) },
};

export const headerFooterType: TypeTable<EngineSheet> = {
  properties: {
    LeftHeader: part('oddHeader', 'left'),
    CenterHeader: part('oddHeader', 'center'),
    RightHeader: part('oddHeader', 'right'),
    LeftFooter: part('oddFooter', 'left'),
    CenterFooter: part('oddFooter', 'center'),
    RightFooter: part('oddFooter', 'right'),
  },
};
