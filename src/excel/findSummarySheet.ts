import type { BookReading } from './readBook';
import { SUMMARY_MARK, SUMMARY_ROWS } from './summaryPlaces';
import { SUMMARY_SHEET } from '../sheets/describe/allSheets';

/** The sheet that the summary goes to. */
export interface SummaryPlace {
  readonly name: string;
  readonly exists: boolean;
  /** It has our widths, borders and headings already. */
  readonly framed: boolean;
}

const NAMES = [SUMMARY_SHEET, `${SUMMARY_SHEET}（台账对标）`] as const;

/** Finds 领导汇总: ours, or an empty sheet of that name; one of the user's own making is left alone and ours gets another name. */
export async function findSummarySheet(
  context: Excel.RequestContext,
  book: BookReading,
): Promise<SummaryPlace> {
  const marks = NAMES.map((name) => {
    if (!book.sheetNames.includes(name)) return null;
    return context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(SUMMARY_ROWS.figures, 0, 1, 1)
      .load('values');
  });
  await context.sync();
  const places = NAMES.map((name, index): SummaryPlace & { readonly free: boolean } => {
    const framed = marks[index]?.values[0]?.[0] === SUMMARY_MARK;
    return {
      name,
      exists: book.sheetNames.includes(name),
      framed,
      free: framed || !book.filledSheets.has(name),
    };
  });
  return (
    places.find(({ free }) => free) ?? { name: `${SUMMARY_SHEET}（台账对标2）`, exists: false, framed: false }
  );
}
