import { INSTRUCTIONS_SHEET } from '../sheets/describe/allSheets';
import { INSTRUCTIONS } from '../sheets/describe/instructions';
import { queuePage } from './queuePage';
import type { BookReading } from './readBook';

const LABEL_WIDTH = 110;
const TEXT_WIDTH = 520;

/** Queues making 使用说明, in front of the other sheets. */
export function queueInstructions(context: Excel.RequestContext, book: BookReading): void {
  queueLines(firstSheet(context, book));
}

function queueLines(sheet: Excel.Worksheet): void {
  sheet.getRangeByIndexes(0, 0, INSTRUCTIONS.length, 1).format.columnWidth = LABEL_WIDTH;
  sheet.getRangeByIndexes(0, 1, INSTRUCTIONS.length, 1).format.columnWidth = TEXT_WIDTH;
  const all = sheet.getRangeByIndexes(0, 0, INSTRUCTIONS.length, 2);
  all.format.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(0, 1, INSTRUCTIONS.length, 1).format.wrapText = true;
  all.values = INSTRUCTIONS.map(({ label, text }) => [label, text]);
  INSTRUCTIONS.forEach(({ style, highlight }, index) => {
    const label = sheet.getRangeByIndexes(index, 0, 1, 1);
    if (style === 'title') label.format.font.size = 18;
    if (style !== 'text') label.format.font.bold = true;
    if (style === 'warning') sheet.getRangeByIndexes(index, 0, 1, 2).format.font.color = '#8B0000';
    if (highlight !== undefined) {
      label.format.fill.color = highlight.fill;
      label.format.font.color = highlight.font;
    }
  });
  sheet.showGridlines = false;
  queuePage(sheet, { orientation: 'portrait', titleRows: null, gridlines: false, onePage: true });
}

/** A new workbook's only and empty sheet becomes the first of ours, so that no empty sheet stands before it. */
function firstSheet(context: Excel.RequestContext, book: BookReading): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const [only] = book.sheetNames;
  if (book.sheetNames.length !== 1 || only === undefined || book.filledSheets.has(only)) {
    const added = worksheets.add(INSTRUCTIONS_SHEET);
    added.position = 0;
    return added;
  }
  const sheet = worksheets.getItem(only);
  sheet.name = INSTRUCTIONS_SHEET;
  return worksheets.getItem(INSTRUCTIONS_SHEET);
}
