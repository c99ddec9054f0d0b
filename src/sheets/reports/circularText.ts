import type { Paragraph } from './circularParagraphs';
import { circularParagraphs } from './circularParagraphs';
import type { ReportFacts } from './ReportFacts';

/** 通报文字: the circular as text to paste into an official paper. */
export function circularText(facts: ReportFacts): string {
  return circularParagraphs(facts).map(lineOf).join('\n');
}

function lineOf({ kind, text }: Paragraph): string {
  switch (kind) {
    case 'title':
    case 'addressee':
      return text;
    case 'heading':
    case 'body':
      return `　　${text}`;
    case 'signature':
      return `　　　　　　　　　　　　　　　　　　　　${text}`;
  }
}
