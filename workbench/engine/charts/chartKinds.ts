import type { BarGrouping, ChartTypeGroup, LineGrouping } from '@cj-tech-master/excelts/chart';
import { RefusedError } from '../RefusedError';

/** What a chart of one of Excel's types is made of. */
export type ChartKind =
  | { readonly type: 'bar'; readonly barDir: 'bar' | 'col'; readonly grouping: BarGrouping }
  | { readonly type: 'line'; readonly grouping: LineGrouping; readonly hasMarkers: boolean }
  | { readonly type: 'area'; readonly grouping: LineGrouping }
  | { readonly type: 'pie' | 'doughnut' };

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  BarStacked100: { type: 'bar', barDir: 'bar', grouping: 'percentStacked' },
  Line: { type: 'line', grouping: 'standard', hasMarkers: false },
  LineStacked: { type: 'line', grouping: 'stacked', hasMarkers: false },
  LineStacked100: { type: 'line', grouping: 'percentStacked', hasMarkers: false },
  LineMarkers: { type: 'line', grouping: 'standard', hasMarkers: true },
  LineMarkersStacked: { type: 'line', grouping: 'stacked', hasMarkers: true },
  LineMarkersStacked100: { type: 'line', grouping: 'percentStacked', hasMarkers: true },
  Area: { type: 'area', grouping: 'standard' },
  AreaStacked: { type: 'area', grouping: 'stacked' },
  AreaStacked100: { type: 'area', grouping: 'percentStacked' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
};

/** The kind of a chart type of Excel's API. @throws RefusedError NotImplemented for those that are not modelled */
export function chartKind(name: string): ChartKind {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind)
    throw new RefusedError('NotImplemented', `The embedded host does not model charts of type ${name}.`);
  return kind;
}

/** The name that Excel's API has for a group of series; `Invalid` for those that are not modelled. */
export function kindName(group: ChartTypeGroup | undefined): string {
  const kind = group && kindOf(group);
  const found = Object.entries(KINDS).find(([, known]) => kind && sameKind(known, kind));
  return found?.[0] ?? 'Invalid';
}

function kindOf(group: ChartTypeGroup): ChartKind | undefined {
  switch (group.type) {
    case 'bar':
      return { type: 'bar', barDir: group.barDir, grouping: group.grouping };
    case 'line':
      return {
        type: 'line',
        grouping: group.grouping,
        hasMarkers: group.series.some(({ marker }) => marker?.symbol !== 'none'),
      };
    case 'area':
      return { type: 'area', grouping: group.grouping };
    case 'pie':
    case 'doughnut':
      return { type: group.type };
    default:
      return undefined;
  }
}

function sameKind(a: ChartKind, b: ChartKind): boolean {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
}
