import type { Worksheet } from '@cj-tech-master/excelts';
import { storedToPoints, standardStored } from '../../engine/columnWidths';
import type { EngineSheet } from '../../engine/EngineSheet';
import { mergedAreas } from '../../engine/mergedAreas';
import { frozen, sheetView } from '../../engine/sheetView';
import type { ShownGroup, ShownSheet } from './ShownSheet';

const POINTS_PER_PIXEL = 0.75;
const STANDARD_HEIGHT = 15;

type Layout = Pick<
  ShownSheet,
  | 'columnCount'
  | 'columnWidths'
  | 'standardWidth'
  | 'standardHeight'
  | 'hiddenColumns'
  | 'frozen'
  | 'merges'
  | 'showGridlines'
  | 'showHeadings'
  | 'isProtected'
  | 'groups'
>;

/** Widths, hidden columns, frozen panes, merged cells, groups: what a sheet shows besides its cells. */
export function shownLayout(sheet: EngineSheet): Layout {
  const { model } = sheet;
  const columns = model.columns ?? [];
  const view = sheetView(model);
  return {
    columnCount: Math.max(model.columnCount, columns.length),
    columnWidths: columns.map(({ width }) => pixels(storedToPoints(width ?? standardStored(model)))),
    standardWidth: pixels(storedToPoints(standardStored(model))),
    standardHeight: pixels(model.properties.defaultRowHeight ?? STANDARD_HEIGHT),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    frozen: frozen(model),
    merges: mergedAreas(sheet),
    showGridlines: view.showGridLines !== false,
    showHeadings: view.showRowColHeaders !== false,
    isProtected: sheet.isProtected,
    groups: [...columnGroups(model), ...rowGroups(model)],
  };
}

function pixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

function columnGroups(model: Worksheet): ShownGroup[] {
  return groupsOf(
    'column',
    (model.columns ?? []).map(({ outlineLevel, hidden }) => ({ level: outlineLevel, isHidden: hidden })),
  );
}

function rowGroups(model: Worksheet): ShownGroup[] {
  return groupsOf(
    'row',
    Array.from({ length: model.rowCount }, (_, index) => {
      const row = model.findRow(index + 1);
      return { level: row?.outlineLevel ?? 0, isHidden: row?.hidden === true };
    }),
  );
}

/** Runs of neighbours of the first level; deeper levels open and close with them. */
function groupsOf(
  axis: ShownGroup['axis'],
  items: readonly { readonly level: number; readonly isHidden: boolean }[],
): ShownGroup[] {
  const groups: ShownGroup[] = [];
  items.forEach(({ level, isHidden }, index) => {
    if (level === 0) return;
    const last = groups.at(-1);
    if (last && last.last === index - 1)
      groups[groups.length - 1] = { ...last, last: index, isCollapsed: last.isCollapsed && isHidden };
    else groups.push({ axis, first: index, last: index, isCollapsed: isHidden });
  });
  return groups;
}
