import { formatCellValue, type Cell } from '@cj-tech-master/excelts';
import { formatOf } from '../../engine/cellStyles';
import { formulaOf, isFormulaCell, scalarOf } from '../../engine/cellValues';
import { typedContent } from '../../engine/typedText';

const MAYBE_TYPED = /^[\s\d+\-=(.'¥￥$#@tTfF]/;

/**
 * What the editor shows of a cell: the formula, else a text which, typed again, gives the same value. A text that would
 * turn into a number gets its apostrophe: `'001`.
 */
export function inputText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (isFormulaCell(cell)) return String(formulaOf(cell));
  const value = scalarOf(cell);
  const format = formatOf(cell.style);
  if (typeof value === 'string') return format !== '@' && isTurned(value, format) ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberText(value, format);
}

function isTurned(text: string, format: string): boolean {
  if (!MAYBE_TYPED.test(text)) return false;
  if (text.startsWith('=') || text.startsWith("'")) return true;
  const content = typedContent(text, format, 2000);
  return content.kind !== 'value' || content.value !== text;
}

function numberText(value: number, format: string): string {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[ymdhs]/i.test(code) && value >= 0) {
    if (value < 1) return formatCellValue(value, 'h:mm:ss');
    return formatCellValue(value, Number.isInteger(value) ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss');
  }
  if (code.includes('%')) return `${String(Number((value * 100).toPrecision(15)))}%`;
  return String(Number(value.toPrecision(15)));
}
