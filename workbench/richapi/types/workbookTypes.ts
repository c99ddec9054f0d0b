import type { BookState } from '../../engine/BookState';
import { RefusedError } from '../../engine/RefusedError';
import { readText } from '../arguments';
import { eventMethods } from '../EventRegistry';
import { RangeTarget } from '../targets';
import type { HostContext, HostObject, Property, TypeTable } from '../TypeTable';
import type { Json } from '../wire';

export const workbookType: TypeTable<BookState> = {
  properties: {
    Name: { get: () => 'Workbook.xlsx' },
    IsDirty: { get: ({ revision }) => revision > 0 },
    ReadOnly: { get: () => false },
  },
  objects: {
    Worksheets: (book, { make }) => make('WorksheetCollection', book),
    Tables: (_book, { make }) => make('TableCollection', { sheet: undefined }),
    Names: (_book, { make }) => make('NamedItemCollection', { scope: undefined }),
    Settings: (book, { make }) => make('SettingCollection', book),
    Application: (book, { make }) => make('Application', book),
    Properties: (book, { make }) => make('DocumentProperties', book),
  },
  methods: {
    GetSelectedRange: ({ activeSheet, selection }, _args, { make }) =>
      make('Range', new RangeTarget(activeSheet, selection)),
    GetActiveCell: ({ activeSheet, selection }, _args, { make }) =>
      make('Range', new RangeTarget(activeSheet, { ...selection, rows: 1, columns: 1 })),
  },
};

export const applicationType: TypeTable<BookState> = {
  properties: { CalculationMode: { get: () => 'Automatic' }, CalculationState: { get: () => 'Done' } },
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    Calculate: (book) => {
      book.calculate();
    },
  },
};

function sheetObject(book: BookState, key: Json, { make }: HostContext): HostObject | undefined {
  const sheet = typeof key === 'string' ? book.sheets.find(key) : undefined;
  return sheet && make('Worksheet', sheet);
}

function visible(book: BookState, onlyVisible: unknown): BookState['sheets']['list'] {
  return onlyVisible === true
    ? book.sheets.list.filter(({ model }) => model.state === 'visible')
    : book.sheets.list;
}

export const worksheetCollectionType: TypeTable<BookState> = {
  items: (book, { make }) => book.sheets.list.map((sheet) => make('Worksheet', sheet)),
  item: (book, key, context) => {
    const found = sheetObject(book, key, context);
    if (!found) throw new RefusedError('ItemNotFound', `No such sheet: ${String(key)}`);
    return found;
  },
  methods: {
    ...eventMethods<BookState>(
      ['changed', 'activated', 'deactivated', 'selected', 'added', 'deleted'],
      (_book, kind, isWanted, registry) => {
        registry.want(kind, undefined, isWanted);
      },
    ),
    Add: (book, [name], { make }) => make('Worksheet', book.sheets.add(name ?? undefined)),
    GetItemOrNullObject: (book, [key], context) => sheetObject(book, readText(key), context) ?? null,
    GetActiveWorksheet: ({ activeSheet }, _args, { make }) => make('Worksheet', activeSheet),
    GetFirst: (book, [onlyVisible], { make }) => end(visible(book, onlyVisible)[0], make),
    GetLast: (book, [onlyVisible], { make }) => end(visible(book, onlyVisible).at(-1), make),
    GetCount: (book, [onlyVisible]) => visible(book, onlyVisible).length,
  },
};

function end(sheet: BookState['activeSheet'] | undefined, make: HostContext['make']): HostObject {
  if (!sheet) throw new RefusedError('ItemNotFound', 'There is no such sheet.');
  return make('Worksheet', sheet);
}

type TextProperty = 'title' | 'subject' | 'keywords' | 'category' | 'manager' | 'company';

const documentText = (name: TextProperty): Property<BookState> => ({
  get: ({ model }) => model[name],
  set: ({ model }, value) => {
    const text = readText(value);
    if (text.length > 255)
      throw new RefusedError('InvalidArgument', 'A document property holds at most 255 characters.');
    model[name] = text;
  },
});

export const documentPropertiesType: TypeTable<BookState> = {
  properties: {
    Title: documentText('title'),
    Subject: documentText('subject'),
    Keywords: documentText('keywords'),
    Category: documentText('category'),
    Manager: documentText('manager'),
    Company: documentText('company'),
  },
};
