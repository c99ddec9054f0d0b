import type { Workbook, Worksheet, WorksheetView } from '@cj-tech-master/excelts';

/** The view settings of a sheet, made if there are none. */
export function sheetView(sheet: Worksheet): Partial<WorksheetView> {
  const [view] = sheet.views ?? [];
  if (view) return view;
  const made: Partial<WorksheetView> = { state: 'normal' };
  sheet.views = [made];
  return made;
}

/** How many rows and columns are frozen. */
export function frozen(sheet: Worksheet): { rows: number; columns: number } {
  const view = sheetView(sheet);
  return view.state === 'frozen'
    ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
    : { rows: 0, columns: 0 };
}

/** Freezes the first rows and columns; none unfreezes. */
export function freeze(sheet: Worksheet, rows: number, columns: number): void {
  const { showGridLines, showRowColHeaders, zoomScale } = sheetView(sheet);
  const kept = {
    ...(showGridLines === undefined ? {} : { showGridLines }),
    ...(showRowColHeaders === undefined ? {} : { showRowColHeaders }),
    ...(zoomScale === undefined ? {} : { zoomScale }),
  };
  const isFrozen = rows > 0 || columns > 0;
  sheet.views = [
    isFrozen ? { ...kept, state: 'frozen', xSplit: columns, ySplit: rows } : { ...kept, state: 'normal' },
  ];
}

/** Keeps which sheet is in front, by its place among the tabs; programs show a hidden one that the file puts in front. */
export function storeFront(book: Workbook, activeTab: number): void {
  const [view] = book.views ?? [];
  book.views = [
    { x: 0, y: 0, width: 28800, height: 17600, firstSheet: 0, visibility: 'visible', ...view, activeTab },
  ];
}
