import type { Style } from '@cj-tech-master/excelts';
import type { LedgerSample, SampleRowKind } from './LedgerSample';

const LINE = { style: 'thin', color: { argb: 'FF000000' } } as const;
const BORDER: Style['border'] = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const HEADER_FILL: Style['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } };
const BAND_FILL: Style['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };

const FONTS = {
  official: { title: '方正小标宋简体', header: '黑体', body: '仿宋_GB2312' },
  plain: { title: '宋体', header: '宋体', body: '宋体' },
} as const;

/** How a cell of a row looks. */
export function styleOf(kind: SampleRowKind, look: LedgerSample['look'], isLeft: boolean): Partial<Style> {
  const fonts = FONTS[look];
  const center = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
  switch (kind) {
    case 'title':
      return { font: { name: fonts.title, size: 20, bold: look === 'plain' }, alignment: center };
    case 'line':
    case 'note':
      return {
        font: { name: fonts.body, size: 11 },
        alignment: { horizontal: 'left', vertical: 'middle', wrapText: true },
      };
    case 'header':
      return {
        font: { name: fonts.header, size: 11, bold: look === 'plain' },
        alignment: center,
        border: BORDER,
        ...(look === 'plain' && { fill: HEADER_FILL }),
      };
    case 'band':
      return {
        font: { name: fonts.body, size: 11, bold: true },
        alignment: center,
        border: BORDER,
        fill: BAND_FILL,
      };
    case 'subtotal':
      return { font: { name: fonts.body, size: 11, bold: true }, alignment: center, border: BORDER };
    case 'entry':
      return {
        font: { name: fonts.body, size: 11 },
        alignment: isLeft ? { ...center, horizontal: 'left' } : center,
        border: BORDER,
      };
    case 'blank':
      return {};
  }
}
