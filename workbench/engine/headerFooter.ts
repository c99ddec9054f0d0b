/** The three parts of a header or footer. */
export interface HeaderFooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Takes `&Lleft&Ccentre&Rright` apart. Text without a mark is in the middle. */
export function splitHeaderFooter(text: string | null | undefined): HeaderFooterParts {
  const parts = { L: '', C: '', R: '' };
  let section: keyof typeof parts = 'C';
  for (const piece of (text ?? '').split(/(&[LCR])/)) {
    if (piece === '&L' || piece === '&C' || piece === '&R')
      section = piece === '&L' ? 'L' : piece === '&C' ? 'C' : 'R';
    else parts[section] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

/** Puts the parts together again; nothing at all is the empty text. */
export function joinHeaderFooter({ left, center, right }: HeaderFooterParts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
