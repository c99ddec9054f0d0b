import type { BookState } from '../../engine/BookState';
import type { SheetTab } from '../GridPort';

/** The tabs of a workbook in their order. */
export function sheetTabs(book: BookState): readonly SheetTab[] {
  return book.sheets.list.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.model.state === 'visible',
    isActive: sheet === book.activeSheet,
    colour: tabColour(sheet.model.properties.tabColor),
    isProtected: sheet.isProtected,
  }));
}

/** Colours of the file are ARGB; theme colours of tabs are not shown. */
function tabColour(colour: { readonly argb?: string } | undefined): string | null {
  const argb = colour?.argb ?? '';
  return /^[\da-f]{8}$/i.test(argb) ? `#${argb.slice(2).toUpperCase()}` : null;
}
