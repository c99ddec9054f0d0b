import { RefusedError } from '../../engine/RefusedError';
import { readArea } from '../arguments';
import type { Targets } from '../targets';
import type { TypeTable } from '../TypeTable';
import type { Json } from '../wire';
import { rangeObject } from './rangeMethods';

type BreakScope = Targets['PageBreakCollection'];
type BreakTarget = Targets['PageBreak'];

/** The library's breaks: each stands before the zero-based row or column that is its id. */
function breaksOf({ sheet, axis }: BreakScope): { id: number }[] {
  return axis === 'rows' ? sheet.model.rowBreaks : sheet.model.colBreaks;
}

function sorted(scope: BreakScope): number[] {
  return breaksOf(scope)
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

/** By what the client knows it, or by its place in the list. */
function positionOf(scope: BreakScope, key: Json): number | undefined {
  const positions = sorted(scope);
  return typeof key === 'number' ? positions[key] : positions.find((before) => idOf(before) === key);
}

function idOf(before: number): string {
  return `break-${String(before)}`;
}

export const pageBreakCollectionType: TypeTable<BreakScope> = {
  items: (scope, { make }) => sorted(scope).map((before) => make('PageBreak', { ...scope, before })),
  item: (scope, key, { make }) => {
    const before = positionOf(scope, key);
    if (before === undefined) throw new RefusedError('ItemNotFound', `No page break at ${String(key)}.`);
    return make('PageBreak', { ...scope, before });
  },
  methods: {
    Add: (scope, [range], { make }) => {
      const area = readArea(scope.sheet, range);
      const before = scope.axis === 'rows' ? area.row : area.column;
      if (before === 0) throw new RefusedError('InvalidArgument', 'There is no page before the first.');
      const list = breaksOf(scope);
      const max = scope.axis === 'rows' ? 16_383 : 1_048_575;
      if (!list.some(({ id }) => id === before)) list.push(Object.assign({ id: before }, { max, man: 1 }));
      return make('PageBreak', { ...scope, before });
    },
    GetCount: (scope) => breaksOf(scope).length,
    RemovePageBreaks: (scope) => {
      breaksOf(scope).length = 0;
    },
  },
};

export const pageBreakType: TypeTable<BreakTarget> = {
  id: ({ before }) => ({ _Id: idOf(before) }),
  properties: {
    RowIndex: { get: ({ axis, before }) => (axis === 'rows' ? before : 0) },
    ColumnIndex: { get: ({ axis, before }) => (axis === 'columns' ? before : 0) },
  },
  methods: {
    Delete: (target) => {
      const list = breaksOf(target);
      const index = list.findIndex(({ id }) => id === target.before);
      if (index < 0) throw new RefusedError('ItemNotFound', 'The page break is gone.');
      list.splice(index, 1);
    },
    GetCellAfterBreak: ({ sheet, axis, before }, _args, context) => {
      const [row, column] = axis === 'rows' ? [before, 0] : [0, before];
      return rangeObject(sheet, { row, column, rows: 1, columns: 1 }, context);
    },
  },
};
