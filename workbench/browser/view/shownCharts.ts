import { kindName } from '../../engine/charts/chartKinds';
import type { EngineSheet } from '../../engine/EngineSheet';
import type { ShownChart } from './ShownSheet';

const POINTS_PER_PIXEL = 0.75;

/** The charts of a sheet with a picture of each; of kinds that are not modelled only the frame. */
export function shownCharts({ charts }: EngineSheet): ShownChart[] {
  return charts.list.map((chart) => {
    const { left, top, width, height } = chart.box;
    const [wide, high] = [Math.round(width / POINTS_PER_PIXEL), Math.round(height / POINTS_PER_PIXEL)];
    const isDrawn = kindName(chart.model.chart.plotArea.chartTypes[0]) !== 'Invalid';
    return {
      name: chart.name,
      left: Math.round(left / POINTS_PER_PIXEL),
      top: Math.round(top / POINTS_PER_PIXEL),
      width: wide,
      height: high,
      svg: isDrawn && wide > 0 && high > 0 ? chart.toSvg(wide, high) : '',
    };
  });
}
