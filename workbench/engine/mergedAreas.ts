import { intersect, type Area } from './area';
import type { EngineSheet } from './EngineSheet';

/** The merged areas of a sheet that share a cell with an area, each as a whole, from top to bottom and left to right. */
export function mergedAreas({ model }: EngineSheet, within?: Area): Area[] {
  return model.mergedRegions
    .map(({ top, left, bottom, right }) => ({
      row: top - 1,
      column: left - 1,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }))
    .filter((area) => !within || intersect(area, within))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
