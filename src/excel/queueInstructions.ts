import { INSTRUCTIONS } from '../sheets/describe/instructions';
import { queuePage } from './queuePage';

const LABEL_WIDTH = 110;
const TEXT_WIDTH = 520;

/** Queues the lines of 使用说明 on an empty sheet. */
export function queueInstructions(sheet: Excel.Worksheet): void {
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
