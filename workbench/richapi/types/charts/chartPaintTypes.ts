import type {
  ChartColor,
  ChartLine,
  ChartTextProperties,
  ShapeProperties,
} from '@cj-tech-master/excelts/chart';
import { readColour, shownColour } from '../../../engine/colours';
import type { FontPart, ShapePart } from '../../chartTargets';
import { readBoolean, readNumber, readOneOf, readText } from '../../arguments';
import type { Property, TypeTable } from '../../TypeTable';

const EMU_PER_POINT = 12_700;
const HUNDREDTHS = 100;
const DEFAULT_SIZE = 10;
const DEFAULT_WEIGHT = 0.75;

function changeFont({ chart, get, set }: FontPart, change: Partial<ChartTextProperties>): void {
  chart.change((model) => {
    set(model, { ...get(model), ...change });
  });
}

function changeShape(
  { chart, get, set }: ShapePart,
  change: (shape: ShapeProperties) => ShapeProperties,
): void {
  chart.change((model) => {
    set(model, change(get(model) ?? {}));
  });
}

function changeLine(part: ShapePart, change: (line: ChartLine) => ChartLine): void {
  changeShape(part, (shape) => ({ ...shape, line: change(shape.line ?? {}) }));
}

function chartColour(value: string): ChartColor {
  return { srgb: readColour(value).slice(1) };
}

function shown(colour: ChartColor | undefined): string | undefined {
  return shownColour({
    ...(colour?.srgb === undefined ? {} : { argb: `FF${colour.srgb}` }),
    ...(colour?.theme === undefined ? {} : { theme: colour.theme }),
  });
}

function read<T>({
  chart,
  get,
}: {
  chart: FontPart['chart'];
  get: (model: FontPart['chart']['model']) => T;
}): T {
  return get(chart.model);
}

const flag = (name: 'bold' | 'italic'): Property<FontPart> => ({
  get: (part) => read(part)?.[name] ?? false,
  set: (part, value) => {
    changeFont(part, { [name]: readBoolean(value) });
  },
});

export const chartFontType: TypeTable<FontPart> = {
  properties: {
    Bold: flag('bold'),
    Italic: flag('italic'),
    Color: {
      get: (part) => shown(read(part)?.color) ?? '#000000',
      set: (part, value) => {
        changeFont(part, { color: chartColour(readText(value)) });
      },
    },
    Name: {
      get: (part) => read(part)?.eastAsianFamily ?? read(part)?.fontFamily ?? '',
      set: (part, value) => {
        const name = readText(value);
        changeFont(part, { fontFamily: name, eastAsianFamily: name });
      },
    },
    Size: {
      get: (part) => (read(part)?.size ?? DEFAULT_SIZE * HUNDREDTHS) / HUNDREDTHS,
      set: (part, value) => {
        changeFont(part, { size: Math.round(readNumber(value) * HUNDREDTHS) });
      },
    },
    Underline: {
      get: (part) => (read(part)?.underline === 'sng' || read(part)?.underline === true ? 'Single' : 'None'),
      set: (part, value) => {
        changeFont(part, { underline: readOneOf(value, ['None', 'Single']) === 'Single' ? 'sng' : 'none' });
      },
    },
  },
};

export const chartFillType: TypeTable<ShapePart> = {
  methods: {
    SetSolidColor: (part, [colour]) => {
      const solid = chartColour(readText(colour));
      changeShape(part, (shape) => ({ ...shape, fill: { solid } }));
    },
    Clear: (part) => {
      changeShape(part, (shape) => ({ ...shape, fill: { noFill: true } }));
    },
  },
};

const DASHES = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
} as const;

const LINE_STYLES = [...Object.keys(DASHES), 'None', 'Automatic'] as (
  keyof typeof DASHES | 'None' | 'Automatic'
)[];

const lineProperties: TypeTable<ShapePart>['properties'] = {
  Color: {
    get: (part) => shown(read(part)?.line?.color) ?? '',
    set: (part, value) => {
      const color = chartColour(readText(value));
      changeLine(part, ({ noFill: _noFill, ...line }) => ({ ...line, color }));
    },
  },
  LineStyle: {
    get: (part) => {
      const line = read(part)?.line;
      if (line?.noFill === true) return 'None';
      return Object.entries(DASHES).find(([, dash]) => dash === line?.dash)?.[0] ?? 'Automatic';
    },
    set: (part, value) => {
      const style = readOneOf(value, LINE_STYLES);
      if (style === 'None') changeLine(part, () => ({ noFill: true }));
      else
        changeLine(part, ({ noFill: _noFill, dash: _dash, ...line }) =>
          style === 'Automatic' ? line : { ...line, dash: DASHES[style] },
        );
    },
  },
  Weight: {
    get: (part) => {
      const width = read(part)?.line?.width;
      return width === undefined ? DEFAULT_WEIGHT : width / EMU_PER_POINT;
    },
    set: (part, value) => {
      const width = Math.round(readNumber(value) * EMU_PER_POINT);
      changeLine(part, (line) => ({ ...line, width }));
    },
  },
};

/** Lines of a chart, and the borders of its areas: they differ in name only. */
export const chartLineType: TypeTable<ShapePart> = {
  properties: lineProperties,
  methods: {
    Clear: (part) => {
      changeLine(part, () => ({ noFill: true }));
    },
  },
};
