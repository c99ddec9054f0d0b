import { scalarOf } from '../../engine/cellValues';
import { addTableColumn, deleteTableColumn } from '../../engine/tableColumns';
import { RefusedError } from '../../engine/RefusedError';
import { isInput, refuseIfProtected, writeCells } from '../../engine/writeCells';
import { headerText, renameHeader } from '../../engine/tableHeaders';
import { readInteger, readText } from '../arguments';
import { cellArray } from '../cellArrays';
import type { Targets, TableTarget } from '../targets';
import type { HostContext, HostObject, TypeTable } from '../TypeTable';
import type { Json } from '../wire';
import { rangeObject } from './rangeMethods';

type ColumnTarget = Targets['TableColumn'];

/** Finds a column by its id (a number, 1-based here) or its name. */
function columnObject(target: TableTarget, key: Json, { make }: HostContext): HostObject | null {
  const index = typeof key === 'number' ? key - 1 : target.table.columnIndex(String(key));
  return index >= 0 && index < target.table.columnNames.length
    ? make('TableColumn', { ...target, index })
    : null;
}

export const tableColumnCollectionType: TypeTable<TableTarget> = {
  properties: { Count: { get: ({ table }) => table.columnNames.length } },
  items: (target, { make }) =>
    target.table.columnNames.map((_, index) => make('TableColumn', { ...target, index })),
  item: (target, key, context) => {
    const found = columnObject(target, key, context);
    if (!found) throw new RefusedError('ItemNotFound', `The table has no column ${String(key)}.`);
    return found;
  },
  methods: {
    GetCount: ({ table }) => table.columnNames.length,
    GetItemAt: (target, [index], { make }) => {
      const position = readInteger(index);
      if (position < 0 || position >= target.table.columnNames.length) {
        throw new RefusedError('InvalidArgument', `No column at ${String(position)}.`);
      }
      return make('TableColumn', { ...target, index: position });
    },
    GetItemOrNullObject: (target, [key], context) =>
      columnObject(target, typeof key === 'number' ? key : readText(key), context),
    Add: (target, [index, values, name], { book, make }) => {
      const { sheet, table } = target;
      refuseIfProtected(sheet);
      const at = index === null || index === undefined ? table.columnNames.length : readInteger(index);
      addTableColumn(book, sheet, table, at, typeof name === 'string' ? name : '');
      const { row, column, rows } = table.area;
      if (values !== null && values !== undefined) {
        const place = { row, column: column + at, rows, columns: 1 };
        writeCells(sheet, place, cellArray(place, values, isInput));
      }
      return make('TableColumn', { ...target, index: at });
    },
  },
};

export const tableColumnType: TypeTable<ColumnTarget> = {
  id: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ table, index }) => table.columnNames[index] ?? '',
      set: ({ sheet, table, index }, value) => {
        refuseIfProtected(sheet);
        const name = renameHeader(table, index, headerText(readText(value)));
        sheet.cell(table.area.row, table.area.column + index).value = name;
      },
    },
    Values: {
      get: ({ sheet, table, index }) =>
        sheet.read({ ...table.area, column: table.area.column + index, columns: 1 }, scalarOf),
    },
  },
  objects: { Filter: (column, { make }) => make('Filter', column) },
  methods: {
    GetRange: ({ sheet, table, index }, _args, context) =>
      rangeObject(sheet, { ...table.area, column: table.area.column + index, columns: 1 }, context),
    GetDataBodyRange: ({ sheet, table, index }, _args, context) =>
      rangeObject(sheet, { ...table.bodyArea, column: table.area.column + index, columns: 1 }, context),
    GetHeaderRowRange: ({ sheet, table, index }, _args, context) =>
      rangeObject(sheet, { ...table.area, rows: 1, column: table.area.column + index, columns: 1 }, context),
    Delete: ({ sheet, table, index }, _args, { book }) => {
      refuseIfProtected(sheet);
      deleteTableColumn(book, sheet, table, index);
    },
  },
};

export const tableRowCollectionType: TypeTable<TableTarget> = {
  properties: { Count: { get: ({ table }) => table.bodyArea.rows } },
  methods: { GetCount: ({ table }) => table.bodyArea.rows },
};

export const tableSortType: TypeTable<TableTarget> = {};
