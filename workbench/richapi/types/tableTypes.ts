import { parseA1, splitSheetAddress } from '../../engine/a1';
import { intersect, type Area } from '../../engine/area';
import type { BookState } from '../../engine/BookState';
import { clearCells } from '../../engine/cellEdits';
import type { EngineSheet } from '../../engine/EngineSheet';
import { clearFilter } from '../../engine/filtering';
import { RefusedError } from '../../engine/RefusedError';
import { refuseIfProtected } from '../../engine/writeCells';
import { asRange, badArgument, readArea, readBoolean, readInteger, readText } from '../arguments';
import { RangeTarget, type Targets, type TableTarget } from '../targets';
import type { Argument, HostContext, HostObject, Property, TypeTable } from '../TypeTable';
import type { Json } from '../wire';
import { rangeObject } from './rangeMethods';

type TableScope = Targets['TableCollection'];

function tablesOf({ sheet, within }: TableScope, book: BookState): TableTarget[] {
  const all = sheet ? sheet.tables.map((table) => ({ table, sheet })) : book.tables.list;
  return within ? all.filter(({ table }) => intersect(table.area, within)) : all;
}

function tableObject(scope: TableScope, key: Json, { book, make }: HostContext): HostObject | null {
  const isIt = ({ table }: TableTarget): boolean =>
    table.id === key || table.name.toLowerCase() === String(key).toLowerCase();
  const found = tablesOf(scope, book).find(isIt);
  return found ? make('Table', found) : null;
}

/** Where a new table goes: a range, or an address that may name its sheet. */
function tablePlace(scope: TableScope, value: Argument, { book }: HostContext): RangeTarget {
  const range = asRange(value);
  if (range) return range;
  const { sheet: named, rest } = splitSheetAddress(readText(value));
  const sheet: EngineSheet | undefined =
    named === undefined ? (scope.sheet ?? book.activeSheet) : book.sheets.find(named);
  const area = parseA1(rest);
  if (!sheet || !area) throw badArgument('an address', value);
  return new RangeTarget(sheet, area);
}

const collectionMethods: TypeTable<TableScope>['methods'] = {
  GetCount: (scope, _args, { book }) => tablesOf(scope, book).length,
  GetItemOrNullObject: (scope, [key], context) => tableObject(scope, readText(key), context),
};

function at<T>(list: readonly T[], index: Argument, make: (item: T) => HostObject): HostObject {
  const item = list[readInteger(index)];
  if (item === undefined) throw new RefusedError('InvalidArgument', `No item at ${String(index)}.`);
  return make(item);
}

export const tableCollectionType: TypeTable<TableScope> = {
  properties: { Count: { get: (scope, { book }) => tablesOf(scope, book).length } },
  items: (scope, { book, make }) => tablesOf(scope, book).map((table) => make('Table', table)),
  item: (scope, key, context) => {
    const found = tableObject(scope, key, context);
    if (!found) throw new RefusedError('ItemNotFound', `No such table: ${String(key)}`);
    return found;
  },
  methods: {
    ...collectionMethods,
    GetItemAt: (scope, [index], { book, make }) =>
      at(tablesOf(scope, book), index, (table) => make('Table', table)),
    Add: (scope, [address, hasHeaders], context) => {
      const { sheet, area } = tablePlace(scope, address, context);
      refuseIfProtected(sheet);
      if (!readBoolean(hasHeaders)) {
        throw new RefusedError(
          'NotImplemented',
          'The embedded host makes tables of ranges with headers only.',
        );
      }
      return context.make('Table', { sheet, table: context.book.tables.add(sheet, area) });
    },
  },
};

/** The tables that a range touches. */
export const tableScopedCollectionType: TypeTable<TableScope> = {
  items: (scope, { book, make }) => tablesOf(scope, book).map((table) => make('Table', table)),
  item: (scope, key, context) => {
    const found = tableObject(scope, key, context);
    if (!found) throw new RefusedError('ItemNotFound', `No such table: ${String(key)}`);
    return found;
  },
  methods: {
    ...collectionMethods,
    GetFirst: (scope, _args, { book, make }) => at(tablesOf(scope, book), 0, (table) => make('Table', table)),
  },
};

type StyleFlag = 'showRowStripes' | 'showColumnStripes' | 'showFirstColumn' | 'showLastColumn';

const flag = (name: StyleFlag): Property<TableTarget> => ({
  get: ({ table }) => table.model.table.style?.[name] === true,
  set: ({ sheet, table }, value) => {
    refuseIfProtected(sheet);
    table.model.table.style = { ...table.model.table.style, [name]: readBoolean(value) };
  },
});

const area =
  (place: (target: TableTarget) => Area | undefined) =>
  (target: TableTarget, _args: readonly Argument[], context: HostContext): HostObject => {
    const found = place(target);
    if (!found) throw new RefusedError('ItemNotFound', 'The table has no such part.');
    return rangeObject(target.sheet, found, context);
  };

export const tableType: TypeTable<TableTarget> = {
  id: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, { book }) => {
        book.tables.rename(sheet, table, value);
      },
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals },
    ShowFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: ({ table }, value) => {
        table.showFilterButton = readBoolean(value);
      },
    },
    Style: {
      get: ({ table }) => table.model.table.style?.theme ?? '',
      set: ({ sheet, table }, value) => {
        refuseIfProtected(sheet);
        table.model.table.style = { ...table.model.table.style, theme: readText(value) };
      },
    },
    ShowBandedRows: flag('showRowStripes'),
    ShowBandedColumns: flag('showColumnStripes'),
    HighlightFirstColumn: flag('showFirstColumn'),
    HighlightLastColumn: flag('showLastColumn'),
  },
  objects: {
    Worksheet: ({ sheet }, { make }) => make('Worksheet', sheet),
    Columns: (target, { make }) => make('TableColumnCollection', target),
    Rows: (target, { make }) => make('TableRowCollection', target),
    AutoFilter: (target, { make }) => make('AutoFilter', target),
    Sort: (target, { make }) => make('TableSort', target),
  },
  methods: {
    GetRange: area(({ table }) => table.area),
    GetHeaderRowRange: area(({ table }) => table.headerArea),
    GetDataBodyRange: area(({ table }) => table.bodyArea),
    Resize: ({ sheet, table }, [range], { book }) => {
      refuseIfProtected(sheet);
      book.tables.resize(sheet, table, readArea(sheet, range));
    },
    ClearFilters: ({ sheet, table }) => {
      clearFilter(sheet, table);
    },
    ConvertToRange: ({ sheet, table }, _args, context) => {
      refuseIfProtected(sheet);
      context.book.tables.unlist(sheet, table);
      return rangeObject(sheet, table.area, context);
    },
    Delete: ({ sheet, table }, _args, { book }) => {
      refuseIfProtected(sheet);
      const body = table.area;
      book.tables.unlist(sheet, table);
      clearCells(sheet, body, 'Contents');
    },
  },
};
