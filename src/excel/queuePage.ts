/** How a sheet prints. */
export interface PageSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated on every page, 0-based and inclusive; null for none. */
  readonly titleRows: readonly [number, number] | null;
  /** Print a line round each cell, for tables. */
  readonly gridlines: boolean;
  /** Squeeze the sheet onto one page, not only onto one page's width. */
  readonly onePage: boolean;
  /** Margins in centimetres; 1.5 with page numbers unless told otherwise, narrow ones leave no room for these. */
  readonly margin?: number;
}

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** Queues A4, one page wide, header rows repeated, page numbers. */
export function queuePage(
  sheet: Excel.Worksheet,
  { orientation, titleRows, gridlines, onePage, margin: centimetres }: PageSetup,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = onePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.printGridlines = gridlines;
  const margin = (centimetres ?? 1.5) * POINTS_PER_CENTIMETRE;
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.topMargin = margin;
  pageLayout.bottomMargin = margin;
  if (titleRows !== null) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  if (centimetres === undefined)
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
}
