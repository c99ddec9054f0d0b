import type { ChartModel, ChartTitle } from '@cj-tech-master/excelts/chart';
import { titleOf, titleText } from '../../../engine/charts/chartTexts';
import type { EngineChart } from '../../../engine/charts/EngineChart';
import { UNTITLED } from '../../../engine/charts/newChart';
import type { AxisTarget, TextFormat } from '../../chartTargets';
import { readBoolean, readOneOf, readText } from '../../arguments';
import type { HostContext, HostObject, Property, TypeTable } from '../../TypeTable';
import { axisIn, fontOf, shapeOf, titleFontOf } from './chartParts';

/** A format with a font, a fill and a border. */
export const textFormatType: TypeTable<TextFormat> = {
  objects: {
    Font: ({ font }, { make }) => make('ChartFont', font),
    Fill: ({ shape }, { make }) => make('ChartFill', shape),
    Border: ({ shape }, { make }) => make('ChartBorder', shape),
  },
};

const TITLE_PLACES = ['Automatic', 'Top', 'Bottom', 'Left', 'Right'] as const;

function changeTitle(chart: EngineChart, change: (title: ChartTitle) => ChartTitle): void {
  chart.change((model) => {
    model.chart.title = change(model.chart.title ?? titleOf(chart.hiddenTitle));
    model.chart.autoTitleDeleted = false;
  });
}

function showTitle(chart: EngineChart, isVisible: boolean): void {
  const { title } = chart.model.chart;
  if (isVisible) {
    if (!title) changeTitle(chart, (made) => made);
    return;
  }
  if (title) chart.hiddenTitle = titleText(title) ?? UNTITLED;
  chart.change((model) => {
    delete model.chart.title;
    model.chart.autoTitleDeleted = true;
  });
}

export const chartTitleType: TypeTable<EngineChart> = {
  properties: {
    Text: {
      get: ({ model, hiddenTitle }) =>
        model.chart.title ? (titleText(model.chart.title) ?? UNTITLED) : hiddenTitle,
      set: (chart, value) => {
        const text = readText(value);
        changeTitle(chart, (title) => titleOf(text, title));
      },
    },
    Visible: {
      get: ({ model }) => model.chart.title !== undefined,
      set: (chart, value) => {
        showTitle(chart, readBoolean(value));
      },
    },
    Overlay: {
      get: ({ model }) => model.chart.title?.overlay ?? false,
      set: (chart, value) => {
        const overlay = readBoolean(value);
        changeTitle(chart, (title) => ({ ...title, overlay }));
      },
    },
    Position: {
      get: () => 'Top',
      set: (_chart, value) => {
        // Titles stay above: only their place is not modelled.
        readOneOf(value, TITLE_PLACES);
      },
    },
  },
  objects: {
    Format: (chart, { make }) =>
      make('ChartTitleFormat', {
        font: titleFontOf(chart, (model) => model.chart),
        shape: shapeOf(chart, (model) => model.chart.title),
      }),
  },
};

const LEGEND_PLACES = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;

function legendName(place: string | undefined): string {
  return Object.entries(LEGEND_PLACES).find(([, code]) => code === place)?.[0] ?? 'Right';
}

export const chartLegendType: TypeTable<EngineChart> = {
  properties: {
    Visible: {
      get: ({ model }) => model.chart.legend !== undefined,
      set: (chart, value) => {
        const isVisible = readBoolean(value);
        chart.change((model) => {
          if (!isVisible) delete model.chart.legend;
          else model.chart.legend ??= { legendPos: 'b', overlay: false };
        });
      },
    },
    Position: {
      get: ({ model }) => legendName(model.chart.legend?.legendPos),
      set: (chart, value) => {
        const places = Object.keys(LEGEND_PLACES) as (keyof typeof LEGEND_PLACES)[];
        const legendPos = LEGEND_PLACES[readOneOf(value, places)];
        chart.change((model) => {
          model.chart.legend = { overlay: false, ...model.chart.legend, legendPos };
        });
      },
    },
    Overlay: {
      get: ({ model }) => model.chart.legend?.overlay ?? false,
      set: (chart, value) => {
        const overlay = readBoolean(value);
        chart.change((model) => {
          if (model.chart.legend) model.chart.legend.overlay = overlay;
        });
      },
    },
  },
  objects: {
    Format: (chart, { make }) =>
      make('ChartLegendFormat', {
        font: fontOf(chart, (model) => model.chart.legend),
        shape: shapeOf(chart, (model) => model.chart.legend),
      }),
  },
};

function axisTitle(target: AxisTarget): ChartTitle | undefined {
  return axisIn(target.chart.model, target)?.title;
}

function setAxisTitle(target: AxisTarget, title: ChartTitle | undefined): void {
  target.chart.change((model: ChartModel) => {
    const axis = axisIn(model, target);
    if (!axis) return;
    if (title) axis.title = title;
    else delete axis.title;
  });
}

const axisTitleText: Property<AxisTarget> = {
  get: (target) => {
    const title = axisTitle(target);
    return title ? (titleText(title) ?? '') : '';
  },
  set: (target, value) => {
    setAxisTitle(target, titleOf(readText(value), axisTitle(target)));
  },
};

export const chartAxisTitleType: TypeTable<AxisTarget> = {
  properties: {
    Text: axisTitleText,
    Visible: {
      get: (target) => axisTitle(target) !== undefined,
      set: (target, value) => {
        const isVisible = readBoolean(value);
        if (isVisible !== (axisTitle(target) !== undefined))
          setAxisTitle(target, isVisible ? titleOf('坐标轴标题') : undefined);
      },
    },
  },
  objects: { Format: (target, context) => axisTitleFormat(target, context) },
};

function axisTitleFormat(target: AxisTarget, { make }: HostContext): HostObject {
  return make('ChartAxisTitleFormat', {
    font: titleFontOf(target.chart, (model) => axisIn(model, target)),
    shape: shapeOf(target.chart, (model) => axisIn(model, target)?.title),
  });
}
