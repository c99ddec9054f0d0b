import { isExcelApiOffered } from '../excel/isExcelApiOffered';

/**
 * Whether the user's Ctrl+Z survives what an add-in writes: since ExcelApi 1.19. Before it every write empties the undo
 * stack, so that checking by itself while somebody types would take away their undo.
 */
export function undoSurvives(): boolean {
  return isExcelApiOffered('1.19');
}
