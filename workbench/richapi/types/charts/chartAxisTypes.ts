import type { ChartAxis, ChartModel, ValueAxis } from '@cj-tech-master/excelts/chart';
import { RefusedError } from '../../../engine/RefusedError';
import type { AxisTarget, GridTarget, ShapePart } from '../../chartTargets';
import { readBoolean, readNumber, readOneOf, readText } from '../../arguments';
import type { EngineChart } from '../../../engine/charts/EngineChart';
import type { Argument, Property, TypeTable } from '../../TypeTable';
import { axisIn, fontOf, shapeOf } from './chartParts';

function axisOf(target: AxisTarget): ChartAxis {
  return existing(target.chart.model, target);
}

function existing(model: ChartModel, target: AxisTarget): ChartAxis {
  const axis = axisIn(model, target);
  if (!axis) throw new RefusedError('InvalidOperation', 'The chart has no such axis.');
  return axis;
}

function change(target: AxisTarget, edit: (axis: ChartAxis) => void): void {
  target.chart.change((model) => {
    edit(existing(model, target));
  });
}

function changeValues(target: AxisTarget, edit: (axis: ValueAxis) => void): void {
  change(target, (axis) => {
    if (axis.axisType !== 'val') throw new RefusedError('InvalidOperation', 'Only a value axis can do that.');
    edit(axis);
  });
}

/** A bound: '' is automatic. */
const bound = (name: 'max' | 'min'): Property<AxisTarget> => ({
  get: (target) => axisOf(target).scaling?.[name] ?? '',
  set: (target, value) => {
    changeValues(target, (axis) => {
      axis.scaling = { ...axis.scaling };
      if (value === '') Reflect.deleteProperty(axis.scaling, name);
      else axis.scaling[name] = readNumber(value);
    });
  },
});

const unit = (name: 'majorUnit' | 'minorUnit'): Property<AxisTarget> => ({
  get: (target) => {
    const axis = axisOf(target);
    return axis.axisType === 'val' ? (axis[name] ?? '') : '';
  },
  set: (target, value) => {
    changeValues(target, (axis) => {
      if (value === '') Reflect.deleteProperty(axis, name);
      else axis[name] = readNumber(value);
    });
  },
});

const MARKS = { None: 'none', Inside: 'inside', Outside: 'outside', Cross: 'cross' } as const;
const LABEL_PLACES = { None: 'none', NextToAxis: 'nextTo', High: 'high', Low: 'low' } as const;
const CROSSES = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;

function nameOf(names: Readonly<Record<string, string>>, code: string | undefined, usual: string): string {
  return Object.entries(names).find(([, value]) => value === code)?.[0] ?? usual;
}

function codeOf<K extends string, V>(names: Readonly<Record<K, V>>, value: Argument): V {
  return names[readOneOf(value, Object.keys(names) as K[])];
}

const marks = (name: 'majorTickMark' | 'minorTickMark'): Property<AxisTarget> => ({
  get: (target) => nameOf(MARKS, axisOf(target)[name], name === 'majorTickMark' ? 'Cross' : 'None'),
  set: (target, value) => {
    change(target, (axis) => (axis[name] = codeOf(MARKS, value)));
  },
});

export const chartAxesType: TypeTable<EngineChart> = {
  objects: {
    CategoryAxis: (chart, { make }) => make('ChartAxis', { chart, kind: 'category' }),
    ValueAxis: (chart, { make }) => make('ChartAxis', { chart, kind: 'value' }),
  },
};

export const chartAxisType: TypeTable<AxisTarget> = {
  properties: {
    Maximum: bound('max'),
    Minimum: bound('min'),
    MajorUnit: unit('majorUnit'),
    MinorUnit: unit('minorUnit'),
    MajorTickMark: marks('majorTickMark'),
    MinorTickMark: marks('minorTickMark'),
    Visible: {
      get: (target) => axisOf(target).delete !== true,
      set: (target, value) => {
        const isVisible = readBoolean(value);
        change(target, (axis) => (axis.delete = !isVisible));
      },
    },
    ReversePlotOrder: {
      get: (target) => axisOf(target).scaling?.orientation === 'maxMin',
      set: (target, value) => {
        const orientation = readBoolean(value) ? 'maxMin' : 'minMax';
        change(target, (axis) => (axis.scaling = { ...axis.scaling, orientation }));
      },
    },
    NumberFormat: {
      get: (target) => axisOf(target).numFmt?.formatCode ?? 'General',
      set: (target, value) => {
        const formatCode = readText(value);
        change(target, (axis) => (axis.numFmt = { formatCode, sourceLinked: false }));
      },
    },
    TickLabelPosition: {
      get: (target) => nameOf(LABEL_PLACES, axisOf(target).tickLblPos, 'NextToAxis'),
      set: (target, value) => {
        change(target, (axis) => (axis.tickLblPos = codeOf(LABEL_PLACES, value)));
      },
    },
    Position: {
      // Where the other axis crosses this one is kept with the other.
      get: (target) => nameOf(CROSSES, otherAxis(target.chart.model, target).crosses, 'Automatic'),
      set: (target, value) => {
        target.chart.change((model) => (otherAxis(model, target).crosses = codeOf(CROSSES, value)));
      },
    },
  },
  objects: {
    Format: (target, { make }) => make('ChartAxisFormat', target),
    Title: (target, { make }) => make('ChartAxisTitle', target),
    MajorGridlines: (target, { make }) => make('ChartGridlines', { ...target, lines: 'majorGridlines' }),
    MinorGridlines: (target, { make }) => make('ChartGridlines', { ...target, lines: 'minorGridlines' }),
  },
};

function otherAxis(model: ChartModel, { chart, kind }: AxisTarget): ChartAxis {
  return existing(model, { chart, kind: kind === 'value' ? 'category' : 'value' });
}

export const chartAxisFormatType: TypeTable<AxisTarget> = {
  objects: {
    Font: (target, { make }) =>
      make(
        'ChartFont',
        fontOf(target.chart, (model) => axisIn(model, target)),
      ),
    Line: (target, { make }) =>
      make(
        'ChartLineFormat',
        shapeOf(target.chart, (model) => axisIn(model, target)),
      ),
    Fill: (target, { make }) =>
      make(
        'ChartFill',
        shapeOf(target.chart, (model) => axisIn(model, target)),
      ),
  },
};

function gridShape(target: GridTarget): ShapePart {
  return {
    chart: target.chart,
    get: (model) => axisIn(model, target)?.[target.lines],
    set: (model, shape) => (existing(model, target)[target.lines] = shape),
  };
}

export const chartGridlinesType: TypeTable<GridTarget> = {
  properties: {
    Visible: {
      get: (target) => axisOf(target)[target.lines] !== undefined,
      set: (target, value) => {
        const isVisible = readBoolean(value);
        change(target, (axis) => {
          if (isVisible) axis[target.lines] ??= {};
          else Reflect.deleteProperty(axis, target.lines);
        });
      },
    },
  },
  objects: { Format: (target, { make }) => make('ChartGridlinesFormat', target) },
};

export const chartGridlinesFormatType: TypeTable<GridTarget> = {
  objects: { Line: (target, { make }) => make('ChartLineFormat', gridShape(target)) },
};
