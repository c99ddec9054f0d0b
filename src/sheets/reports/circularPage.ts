import type { Paragraph } from './circularParagraphs';
import { circularParagraphs } from './circularParagraphs';
import { cell, line, POINTS, row, textPage } from './pageParts';
import type { ReportFacts } from './ReportFacts';
import type { ReportPage, ReportRow } from './ReportPage';

/** The text, and at its right end the room of the signature. */
const WIDTHS = [60, 30];

/** Characters of a row: Excel shows no row higher than some 17 lines of this size. */
const LONGEST = 400;

/** 通报: the text of the circular on a page, a paragraph a row. */
export function circularPage(facts: ReportFacts): ReportPage {
  return textPage('circular', '通报', WIDTHS, circularParagraphs(facts).flatMap(rowsOf));
}

function rowsOf({ kind, text }: Paragraph): ReportRow[] {
  switch (kind) {
    case 'title':
      return [line(WIDTHS, text, 'title', POINTS.title)];
    case 'addressee':
      return [line(WIDTHS, text, 'circularText', POINTS.circular)];
    case 'heading':
      return [line(WIDTHS, `　　${text}`, 'circularHeading', POINTS.circular)];
    case 'body':
      return piecesOf(text).map((piece, index) =>
        line(WIDTHS, index === 0 ? `　　${piece}` : piece, 'circularText', POINTS.circular),
      );
    case 'signature':
      return [row(WIDTHS, [cell('', 'plain'), cell(text, 'circularEnd')], POINTS.circular)];
  }
}

/** A long paragraph cut after a mark, so that each piece is a row that can be shown whole. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const mark = Math.max(...['；', '。', '、', '，'].map((each) => rest.lastIndexOf(each, LONGEST - 1)));
    const end = mark < 0 ? LONGEST : mark + 1;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}
