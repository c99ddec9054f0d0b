import type {
  ChartAxis,
  ChartModel,
  ChartTextProperties,
  ShapeProperties,
} from '@cj-tech-master/excelts/chart';
import type { EngineChart } from '../../../engine/charts/EngineChart';
import { titleFont, titleInFont } from '../../../engine/charts/chartTexts';
import { RefusedError } from '../../../engine/RefusedError';
import type { AxisTarget, FontPart, ShapePart } from '../../chartTargets';

/** The axis in the model of its chart. */
export function axisIn(model: ChartModel, { kind }: AxisTarget): ChartAxis | undefined {
  return model.chart.plotArea.axes.find(({ axisType }) => (axisType === 'val') === (kind === 'value'));
}

/** Something in the model that has texts and a shape of its own. */
interface Styled {
  spPr?: ShapeProperties;
  txPr?: ChartTextProperties;
}

/** What is not shown cannot be painted. @throws RefusedError InvalidOperation */
function existing<T>(thing: T | undefined): T {
  if (thing === undefined) throw new RefusedError('InvalidOperation', 'This part of the chart is not shown.');
  return thing;
}

/** The font of a thing of a chart. */
export function fontOf(chart: EngineChart, find: (model: ChartModel) => Styled | undefined): FontPart {
  return {
    chart,
    get: (model) => find(model)?.txPr,
    set: (model, font) => {
      existing(find(model)).txPr = font;
    },
  };
}

/** The shape of a thing of a chart. */
export function shapeOf(chart: EngineChart, find: (model: ChartModel) => Styled | undefined): ShapePart {
  return {
    chart,
    get: (model) => find(model)?.spPr,
    set: (model, shape) => {
      existing(find(model)).spPr = shape;
    },
  };
}

/** The font of a title: of the chart, or of an axis. */
export function titleFontOf(
  chart: EngineChart,
  find: (model: ChartModel) => { title?: ChartModel['chart']['title'] } | undefined,
): FontPart {
  return {
    chart,
    get: (model) => {
      const title = find(model)?.title;
      return title && titleFont(title);
    },
    set: (model, font) => {
      const owner = existing(find(model));
      owner.title = titleInFont(existing(owner.title), font);
    },
  };
}
