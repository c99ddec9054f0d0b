import { formatA1, quoteSheetName } from '../../engine/a1';
import type { Area } from '../../engine/area';
import type { EngineSheet } from '../../engine/EngineSheet';

/** Sheet and address as Excel writes them: `Sheet1!A1:B2`. */
export function rangeAddress({ sheet, area }: { readonly sheet: EngineSheet; readonly area: Area }): string {
  return `${quoteSheetName(sheet.name)}!${formatA1(area)}`;
}
