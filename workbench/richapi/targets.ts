import type { AppliedRule } from '../engine/ConditionalRules';
import type { Area } from '../engine/area';
import type { BookState } from '../engine/BookState';
import type { EngineSheet } from '../engine/EngineSheet';
import type { EngineTable } from '../engine/EngineTable';
import type { EngineChart } from '../engine/charts/EngineChart';
import type { DefinedName } from '../engine/Names';
import type {
  AxisTarget,
  ChartTarget,
  FontPart,
  GridTarget,
  PointTarget,
  SeriesTarget,
  ShapePart,
  TextFormat,
} from './chartTargets';

/** A range object: one area of one sheet. */
export class RangeTarget {
  constructor(
    readonly sheet: EngineSheet,
    readonly area: Area,
  ) {}
}

/** A table and the sheet it stands on. */
export interface TableTarget {
  readonly sheet: EngineSheet;
  readonly table: EngineTable;
}

/** What the objects of each type of Excel's API stand for in the engine. */
export interface Targets {
  Workbook: BookState;
  Application: BookState;
  DocumentProperties: BookState;
  SettingCollection: BookState;
  Setting: { readonly key: string };
  WorksheetCollection: BookState;
  Worksheet: EngineSheet;
  WorksheetFreezePanes: EngineSheet;
  WorksheetProtection: EngineSheet;
  PageLayout: EngineSheet;
  HeaderFooterGroup: EngineSheet;
  HeaderFooter: EngineSheet;
  PageBreakCollection: { readonly sheet: EngineSheet; readonly axis: 'rows' | 'columns' };
  PageBreak: { readonly sheet: EngineSheet; readonly axis: 'rows' | 'columns'; readonly before: number };
  ChartCollection: EngineSheet;
  Chart: ChartTarget;
  ChartAreaFormat: TextFormat;
  ChartTitle: EngineChart;
  ChartTitleFormat: TextFormat;
  ChartLegend: EngineChart;
  ChartLegendFormat: TextFormat;
  ChartSeriesCollection: EngineChart;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: ShapePart;
  ChartDataLabels: SeriesTarget;
  ChartDataLabelFormat: TextFormat;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: ShapePart;
  ChartAxes: EngineChart;
  ChartAxis: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisTitleFormat: TextFormat;
  ChartGridlines: GridTarget;
  ChartGridlinesFormat: GridTarget;
  ChartFont: FontPart;
  ChartFill: ShapePart;
  ChartLineFormat: ShapePart;
  ChartBorder: ShapePart;
  AutoFilter: { readonly sheet: EngineSheet; readonly table: EngineTable | undefined };
  NamedItemCollection: { readonly scope: EngineSheet | undefined };
  NamedItem: DefinedName;
  TableCollection: { readonly sheet: EngineSheet | undefined; readonly within?: Area };
  TableScopedCollection: { readonly sheet: EngineSheet | undefined; readonly within?: Area };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly index: number };
  Filter: TableTarget & { readonly index: number };
  TableRowCollection: TableTarget;
  TableSort: TableTarget;
  Range: RangeTarget;
  RangeAreas: { readonly sheet: EngineSheet; readonly areas: readonly Area[] };
  RangeCollection: { readonly sheet: EngineSheet; readonly areas: readonly Area[] };
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: { readonly range: RangeTarget; readonly edge: string };
  FormatProtection: RangeTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: { readonly sheet: EngineSheet; readonly applied: AppliedRule };
  CellValueConditionalFormat: { readonly sheet: EngineSheet; readonly applied: AppliedRule };
  CustomConditionalFormat: { readonly sheet: EngineSheet; readonly applied: AppliedRule };
  ConditionalFormatRule: { readonly sheet: EngineSheet; readonly applied: AppliedRule };
  ConditionalRangeFormat: { readonly sheet: EngineSheet; readonly applied: AppliedRule };
  ConditionalRangeFill: { readonly sheet: EngineSheet; readonly applied: AppliedRule };
  ConditionalRangeFont: { readonly sheet: EngineSheet; readonly applied: AppliedRule };
}

export type TypeName = keyof Targets;
