import type { Targets } from './targets';
import type { TypeTable } from './TypeTable';
import { cellValueConditionalFormatType } from './types/cellValueFormatType';
import * as conditional from './types/conditionalFormatTypes';
import * as axes from './types/charts/chartAxisTypes';
import * as labels from './types/charts/chartLabelTypes';
import * as points from './types/charts/chartPointTypes';
import * as chartPaint from './types/charts/chartPaintTypes';
import * as series from './types/charts/chartSeriesTypes';
import * as chartTexts from './types/charts/chartTextTypes';
import * as charts from './types/charts/chartTypes';
import { dataValidationType } from './types/dataValidationType';
import { namedItemCollectionType, namedItemType } from './types/nameTypes';
import * as filters from './types/filterTypes';
import * as breaks from './types/pageBreakTypes';
import { headerFooterGroupType, headerFooterType, pageLayoutType } from './types/pageLayoutTypes';
import { formatProtectionType, rangeFormatType } from './types/rangeFormatTypes';
import * as paint from './types/rangePaintTypes';
import * as areas from './types/rangeAreasTypes';
import { rangeType } from './types/rangeType';
import { settingCollectionType, settingType } from './types/settingTypes';
import * as sheetParts from './types/sheetPartTypes';
import * as columns from './types/tableColumnTypes';
import { tableCollectionType, tableScopedCollectionType, tableType } from './types/tableTypes';
import {
  applicationType,
  documentPropertiesType,
  workbookType,
  worksheetCollectionType,
} from './types/workbookTypes';
import { worksheetType } from './types/worksheetType';

/** Every type of Excel's API that this host models, by its name in the API. */
export const allTypes: { readonly [K in keyof Targets]: TypeTable<Targets[K]> } = {
  Workbook: workbookType,
  Application: applicationType,
  DocumentProperties: documentPropertiesType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetFreezePanes: sheetParts.worksheetFreezePanesType,
  WorksheetProtection: sheetParts.worksheetProtectionType,
  PageLayout: pageLayoutType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  PageBreakCollection: breaks.pageBreakCollectionType,
  PageBreak: breaks.pageBreakType,
  ChartCollection: charts.chartCollectionType,
  Chart: charts.chartType,
  ChartAreaFormat: chartTexts.textFormatType,
  ChartTitle: chartTexts.chartTitleType,
  ChartTitleFormat: chartTexts.textFormatType,
  ChartLegend: chartTexts.chartLegendType,
  ChartLegendFormat: chartTexts.textFormatType,
  ChartSeriesCollection: series.chartSeriesCollectionType,
  ChartSeries: series.chartSeriesType,
  ChartSeriesFormat: series.chartSeriesFormatType,
  ChartDataLabels: labels.chartDataLabelsType,
  ChartDataLabelFormat: chartTexts.textFormatType,
  ChartPointsCollection: points.chartPointsCollectionType,
  ChartPoint: points.chartPointType,
  ChartPointFormat: points.chartPointFormatType,
  ChartAxes: axes.chartAxesType,
  ChartAxis: axes.chartAxisType,
  ChartAxisFormat: axes.chartAxisFormatType,
  ChartAxisTitle: chartTexts.chartAxisTitleType,
  ChartAxisTitleFormat: chartTexts.textFormatType,
  ChartGridlines: axes.chartGridlinesType,
  ChartGridlinesFormat: axes.chartGridlinesFormatType,
  ChartFont: chartPaint.chartFontType,
  ChartFill: chartPaint.chartFillType,
  ChartLineFormat: chartPaint.chartLineType,
  ChartBorder: chartPaint.chartLineType,
  AutoFilter: filters.autoFilterType,
  Filter: filters.filterType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  TableCollection: tableCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  Table: tableType,
  TableColumnCollection: columns.tableColumnCollectionType,
  TableColumn: columns.tableColumnType,
  TableRowCollection: columns.tableRowCollectionType,
  TableSort: columns.tableSortType,
  Range: rangeType,
  RangeAreas: areas.rangeAreasType,
  RangeCollection: areas.rangeCollectionType,
  RangeFormat: rangeFormatType,
  RangeFill: paint.rangeFillType,
  RangeFont: paint.rangeFontType,
  RangeBorderCollection: paint.rangeBorderCollectionType,
  RangeBorder: paint.rangeBorderType,
  FormatProtection: formatProtectionType,
  DataValidation: dataValidationType,
  ConditionalFormatCollection: conditional.conditionalFormatCollectionType,
  ConditionalFormat: conditional.conditionalFormatType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  CustomConditionalFormat: conditional.customConditionalFormatType,
  ConditionalFormatRule: conditional.conditionalFormatRuleType,
  ConditionalRangeFormat: conditional.conditionalRangeFormatType,
  ConditionalRangeFill: conditional.conditionalRangeFillType,
  ConditionalRangeFont: conditional.conditionalRangeFontType,
};
