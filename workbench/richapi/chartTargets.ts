import type { ChartModel, ChartTextProperties, ShapeProperties } from '@cj-tech-master/excelts/chart';
import type { EngineChart } from '../engine/charts/EngineChart';
import type { EngineSheet } from '../engine/EngineSheet';

/** A chart and its sheet. */
export interface ChartTarget {
  readonly sheet: EngineSheet;
  readonly chart: EngineChart;
}

/** One series of a chart, by its place. */
export interface SeriesTarget {
  readonly chart: EngineChart;
  readonly index: number;
}

/** One point of a series. */
export interface PointTarget extends SeriesTarget {
  readonly point: number;
}

/** An axis of a chart. */
export interface AxisTarget {
  readonly chart: EngineChart;
  readonly kind: 'category' | 'value';
}

/** The grid lines of an axis. */
export interface GridTarget extends AxisTarget {
  readonly lines: 'majorGridlines' | 'minorGridlines';
}

/** A part of a chart: how it is found in the model, and put there. */
export interface ChartPart<T> {
  readonly chart: EngineChart;
  readonly get: (model: ChartModel) => T | undefined;
  readonly set: (model: ChartModel, value: T) => void;
}

/** A text of a chart, by its font. */
export type FontPart = ChartPart<ChartTextProperties>;

/** A shape of a chart, with fill and line. */
export type ShapePart = ChartPart<ShapeProperties>;

/** What formats a text and the box around it. */
export interface TextFormat {
  readonly font: FontPart;
  readonly shape: ShapePart;
}
