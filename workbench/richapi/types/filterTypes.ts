import { formatA1 } from '../../engine/a1';
import type { Area } from '../../engine/area';
import { ColumnFilter } from '../../engine/ColumnFilter';
import { clearFilter, filterSheet, filterTable } from '../../engine/filtering';
import { RefusedError } from '../../engine/RefusedError';
import { refuseIfProtected } from '../../engine/writeCells';
import { badArgument, readArea, readInteger, readRecord, readText } from '../arguments';
import type { Targets } from '../targets';
import type { Argument, TypeTable } from '../TypeTable';
import { rangeObject } from './rangeMethods';

type FilterTarget = Targets['AutoFilter'];

function filterArea({ sheet, table }: FilterTarget): Area | undefined {
  if (!table) return sheet.autoFilter?.area;
  return table.showTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
}

function filterOf({ sheet, table }: FilterTarget): ColumnFilter | undefined {
  return table ? table.filter : sheet.autoFilter?.filter;
}

function readTexts(value: Argument): string[] {
  if (!Array.isArray(value)) throw badArgument('a list of texts', value);
  return (value as readonly Argument[]).map((item) => readText(item));
}

/** Only criteria that let listed texts through are modelled. */
function readCriteria(value: Argument): string[] {
  const { filterOn, values } = readRecord(value);
  if (filterOn !== 'Values') {
    throw new RefusedError(
      'NotImplemented',
      `The embedded host filters by values only, not ${String(filterOn)}.`,
    );
  }
  return readTexts(values);
}

function applySheetFilter({ sheet, table }: FilterTarget, args: readonly Argument[]): void {
  const [range, column, criteria] = args;
  refuseIfProtected(sheet);
  if (table)
    throw new RefusedError('NotImplemented', 'The embedded host filters tables by their columns only.');
  const area = readArea(sheet, range);
  clearFilter(sheet, undefined);
  sheet.autoFilter = { area, filter: new ColumnFilter() };
  sheet.model.autoFilter = formatA1(area);
  if (column === undefined || column === null) return;
  const index = readInteger(column);
  if (index < 0 || index >= area.columns) throw badArgument('a column of the range', column);
  if (criteria !== undefined && criteria !== null) filterSheet(sheet, index, readCriteria(criteria));
}

export const autoFilterType: TypeTable<FilterTarget> = {
  properties: {
    Enabled: { get: (target) => filterArea(target) !== undefined },
    IsDataFiltered: { get: (target) => filterOf(target)?.isActive === true },
  },
  methods: {
    Apply: (target, args) => {
      applySheetFilter(target, args);
    },
    ClearCriteria: ({ sheet, table }) => {
      refuseIfProtected(sheet);
      clearFilter(sheet, table);
    },
    GetRangeOrNullObject: (target, _args, context) => {
      const area = filterArea(target);
      return area ? rangeObject(target.sheet, area, context) : null;
    },
  },
};

/** The filter of one column of a table. */
export const filterType: TypeTable<Targets['Filter']> = {
  methods: {
    ApplyValuesFilter: ({ sheet, table, index }, [values]) => {
      refuseIfProtected(sheet);
      filterTable(sheet, table, index, readTexts(values));
    },
  },
};
