import { areaBetween } from '../../engine/area';
import type { EngineSheet } from '../../engine/EngineSheet';
import { protect, unprotect } from '../../engine/protection';
import { RefusedError } from '../../engine/RefusedError';
import { freeze, frozen } from '../../engine/sheetView';
import { readArea, readInteger } from '../arguments';
import type { Targets } from '../targets';
import type { HostContext, HostObject, TypeTable } from '../TypeTable';
import { rangeObject } from './rangeMethods';

function location(sheet: EngineSheet, context: HostContext): HostObject | null {
  const { rows, columns } = frozen(sheet.model);
  if (rows === 0 && columns === 0) return null;
  const whole = { rows: 1_048_576, columns: 16_384 };
  return rangeObject(
    sheet,
    { row: 0, column: 0, rows: rows || whole.rows, columns: columns || whole.columns },
    context,
  );
}

export const worksheetFreezePanesType: TypeTable<EngineSheet> = {
  methods: {
    FreezeAt: (sheet, [range]) => {
      const area = readArea(sheet, range);
      const corner = areaBetween(0, 0, area.row + area.rows - 1, area.column + area.columns - 1);
      freeze(
        sheet.model,
        corner.rows === 1_048_576 ? 0 : corner.rows,
        corner.columns === 16_384 ? 0 : corner.columns,
      );
    },
    FreezeRows: (sheet, [count = 1]) => {
      freeze(sheet.model, readInteger(count), 0);
    },
    FreezeColumns: (sheet, [count = 1]) => {
      freeze(sheet.model, 0, readInteger(count));
    },
    Unfreeze: (sheet) => {
      freeze(sheet.model, 0, 0);
    },
    GetLocationOrNullObject: (sheet, _args, context) => location(sheet, context),
    GetLocation: (sheet, _args, context) => {
      const found = location(sheet, context);
      if (!found) throw new RefusedError('ItemNotFound', 'Nothing is frozen.');
      return found;
    },
  },
};

export const worksheetProtectionType: TypeTable<EngineSheet> = {
  properties: { Protected: { get: (sheet) => sheet.isProtected } },
  methods: {
    Protect: (sheet) => {
      if (sheet.isProtected) throw new RefusedError('InvalidOperation', 'The sheet is protected already.');
      protect(sheet);
    },
    Unprotect: (sheet) => {
      unprotect(sheet);
    },
  },
};

type BreakScope = Targets['PageBreakCollection'];
type BreakTarget = Targets['PageBreak'];

function breaksOf({ sheet, axis }: BreakScope): { id: number }[] {
  return axis === 'rows' ? sheet.model.rowBreaks : sheet.model.colBreaks;
}

export const pageBreakCollectionType: TypeTable<BreakScope> = {
  items: (scope, { make }) => breaksOf(scope).map((_, index) => make('PageBreak', { ...scope, index })),
  item: (scope, key, { make }) => {
    const index = Number(key);
    if (!breaksOf(scope)[index]) throw new RefusedError('ItemNotFound', `No page break at ${String(key)}.`);
    return make('PageBreak', { ...scope, index });
  },
  methods: {
    Add: (scope, [range], { make }) => {
      const area = readArea(scope.sheet, range);
      const before = scope.axis === 'rows' ? area.row : area.column;
      if (before === 0) throw new RefusedError('InvalidArgument', 'There is no page before the first.');
      const list = breaksOf(scope);
      const max = scope.axis === 'rows' ? 16_383 : 1_048_575;
      if (!list.some(({ id }) => id === before)) list.push(Object.assign({ id: before }, { max, man: 1 }));
      return make('PageBreak', { ...scope, index: list.findIndex(({ id }) => id === before) });
    },
    GetCount: (scope) => breaksOf(scope).length,
    RemovePageBreaks: (scope) => {
      breaksOf(scope).length = 0;
    },
  },
};

export const pageBreakType: TypeTable<BreakTarget> = {
  properties: {
    RowIndex: {
      get: (target) => (target.axis === 'rows' ? (breaksOf(target)[target.index]?.id ?? null) : null),
    },
    ColumnIndex: {
      get: (target) => (target.axis === 'columns' ? (breaksOf(target)[target.index]?.id ?? null) : null),
    },
  },
  methods: {
    Delete: (target) => {
      breaksOf(target).splice(target.index, 1);
    },
  },
};

/** Charts are not modelled: every member is refused as such. */
export const chartCollectionType: TypeTable<EngineSheet> = {};
