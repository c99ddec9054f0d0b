import { cellCount, MAX_COLUMNS, MAX_ROWS, type Area } from '../../engine/area';
import { mergedAreas } from '../../engine/mergedAreas';
import { RefusedError } from '../../engine/RefusedError';
import { readInteger } from '../arguments';
import { RangeTarget, type Targets } from '../targets';
import type { HostContext, HostObject, TypeTable } from '../TypeTable';
import { rangeAddress } from './rangeAddress';

type AreasTarget = Targets['RangeAreas'];

/** So many merged areas are told of one range; with more the documentation says that the call fails. */
const MOST_MERGED = 512;

function rangeOf({ sheet }: AreasTarget, area: Area, { make }: HostContext): HostObject {
  return make('Range', new RangeTarget(sheet, area));
}

/** The merged areas of a range as a `RangeAreas`; null where there are none. @throws RefusedError above 512 of them */
export function mergedRangeAreas({ sheet, area }: RangeTarget, { make }: HostContext): HostObject | null {
  const areas = mergedAreas(sheet, area);
  if (areas.length > MOST_MERGED)
    throw new RefusedError(
      'GeneralException',
      `The range has more than ${String(MOST_MERGED)} merged areas.`,
    );
  return areas.length === 0 ? null : make('RangeAreas', { sheet, areas });
}

export const rangeAreasType: TypeTable<AreasTarget> = {
  isKept: true,
  properties: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => rangeAddress({ sheet, area })).join(', '),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ rows }) => rows === MAX_ROWS) },
    IsEntireRow: { get: ({ areas }) => areas.every(({ columns }) => columns === MAX_COLUMNS) },
  },
  objects: {
    Areas: (target, { make }) => make('RangeCollection', target),
    Worksheet: ({ sheet }, { make }) => make('Worksheet', sheet),
  },
};

export const rangeCollectionType: TypeTable<AreasTarget> = {
  items: (target, context) => target.areas.map((area) => rangeOf(target, area, context)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (target, [index], context) => {
      const area = target.areas[readInteger(index)];
      if (!area) throw new RefusedError('InvalidArgument', `There is no area ${String(index)}.`);
      return rangeOf(target, area, context);
    },
  },
};
