import {
  bounding,
  intersect,
  isOnGrid,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from '../../engine/area';
import { clearCells, mergeCells, unmergeCells } from '../../engine/cellEdits';
import { groupColumns, groupRows, setGroupHidden } from '../../engine/grouping';
import { RefusedError } from '../../engine/RefusedError';
import { deleteCells, insertCells } from '../../engine/structure';
import { usedArea } from '../../engine/usedArea';
import { refuseIfProtected } from '../../engine/writeCells';
import { addressed, asRange, readBoolean, readInteger, readOneOf, readText } from '../arguments';
import { RangeTarget } from '../targets';
import type { Argument, HostContext, HostObject, TypeTable } from '../TypeTable';

type Methods = NonNullable<TypeTable<RangeTarget>['methods']>;

/** A range object. @throws RefusedError InvalidArgument when the area leaves the grid */
export function rangeObject(sheet: RangeTarget['sheet'], area: Area, { make }: HostContext): HostObject {
  if (!isOnGrid(area)) throw new RefusedError('InvalidArgument', 'The range would leave the sheet.');
  return make('Range', new RangeTarget(sheet, area));
}

/** Another range on the same sheet, as an object or an address. */
function other({ sheet }: RangeTarget, value: Argument, { book }: HostContext): Area {
  const range = asRange(value) ?? addressed(sheet, readText(value), book);
  if (range.sheet !== sheet) throw new RefusedError('InvalidArgument', 'The ranges lie on different sheets.');
  return range.area;
}

/** Moves a range by an area function; the sheet stays. */
const moved =
  (place: (area: Area, args: readonly Argument[]) => Area): Methods[string] =>
  ({ sheet, area }, args, context) =>
    rangeObject(sheet, place(area, args), context);

const places: Methods = {
  GetCell: moved((area, [row, column]) => ({
    row: area.row + readInteger(row),
    column: area.column + readInteger(column),
    rows: 1,
    columns: 1,
  })),
  GetRow: moved((area, [row]) => ({ ...area, row: area.row + readInteger(row), rows: 1 })),
  GetColumn: moved((area, [column]) => ({ ...area, column: area.column + readInteger(column), columns: 1 })),
  GetLastRow: moved((area) => ({ ...area, row: lastRow(area), rows: 1 })),
  GetLastColumn: moved((area) => ({ ...area, column: lastColumn(area), columns: 1 })),
  GetLastCell: moved((area) => ({ row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 })),
  GetEntireRow: moved((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: moved((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetOffsetRange: moved((area, [rows, columns]) => ({
    ...area,
    row: area.row + readInteger(rows),
    column: area.column + readInteger(columns),
  })),
  GetResizedRange: moved((area, [rows, columns]) => ({
    ...area,
    rows: area.rows + readInteger(rows),
    columns: area.columns + readInteger(columns),
  })),
  GetAbsoluteResizedRange: moved((area, [rows, columns]) => ({
    ...area,
    rows: readInteger(rows),
    columns: readInteger(columns),
  })),
  GetRowsBelow: moved((area, [count = 1]) => ({ ...area, row: lastRow(area) + 1, rows: readInteger(count) })),
  GetColumnsAfter: moved((area, [count = 1]) => ({
    ...area,
    column: lastColumn(area) + 1,
    columns: readInteger(count),
  })),
};

const relations: Methods = {
  GetBoundingRect: (range, [value], context) =>
    rangeObject(range.sheet, bounding(range.area, other(range, value, context)), context),
  GetIntersection: (range, [value], context) => {
    const common = intersect(range.area, other(range, value, context));
    if (!common) throw new RefusedError('ItemNotFound', 'The ranges have no cell in common.');
    return rangeObject(range.sheet, common, context);
  },
  GetIntersectionOrNullObject: (range, [value], context) => {
    const common = intersect(range.area, other(range, value, context));
    return common ? rangeObject(range.sheet, common, context) : null;
  },
  GetUsedRange: ({ sheet, area }, [valuesOnly], context) => {
    const used = usedArea(sheet, valuesOnly === true, area);
    if (!used) throw new RefusedError('ItemNotFound', 'The range is not used.');
    return rangeObject(sheet, used, context);
  },
  GetUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly], context) => {
    const used = usedArea(sheet, valuesOnly === true, area);
    return used ? rangeObject(sheet, used, context) : null;
  },
  GetTables: ({ sheet, area }, _args, { make }) => make('TableScopedCollection', { sheet, within: area }),
};

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

const edits: Methods = {
  Select: ({ sheet, area }, _args, { book }) => {
    book.select(sheet, area);
  },
  Clear: ({ sheet, area }, [applyTo = 'All']) => {
    refuseIfProtected(sheet);
    clearCells(sheet, area, readOneOf(applyTo ?? 'All', CLEAR));
  },
  Merge: ({ sheet, area }, [across = false]) => {
    refuseIfProtected(sheet);
    mergeCells(sheet, area, readBoolean(across ?? false));
  },
  Unmerge: ({ sheet, area }) => {
    refuseIfProtected(sheet);
    unmergeCells(sheet, area);
  },
  Insert: ({ sheet, area }, [shift], context) => {
    refuseIfProtected(sheet);
    insertCells(context.book, sheet, area, readOneOf(shift, ['Down', 'Right']));
    return rangeObject(sheet, area, context);
  },
  Delete: ({ sheet, area }, [shift], { book }) => {
    refuseIfProtected(sheet);
    deleteCells(book, sheet, area, readOneOf(shift, ['Up', 'Left']));
  },
  Group: ({ sheet, area }, [by]) => {
    refuseIfProtected(sheet);
    if (readOneOf(by, GROUP) === 'ByColumns') groupColumns(sheet, area, 1);
    else groupRows(sheet, area, 1);
  },
  Ungroup: ({ sheet, area }, [by]) => {
    refuseIfProtected(sheet);
    if (readOneOf(by, GROUP) === 'ByColumns') groupColumns(sheet, area, -1);
    else groupRows(sheet, area, -1);
  },
  HideGroupDetails: ({ sheet, area }, [by]) => {
    setGroupHidden(sheet, area, readOneOf(by, GROUP), true);
  },
  ShowGroupDetails: ({ sheet, area }, [by]) => {
    setGroupHidden(sheet, area, readOneOf(by, GROUP), false);
  },
};

const GROUP = ['ByColumns', 'ByRows'] as const;

export const rangeMethods: Methods = { ...places, ...relations, ...edits };
