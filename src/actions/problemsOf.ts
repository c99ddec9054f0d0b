import type { InputIssue } from '../domain/issue';
import { severityOf } from '../domain/issue';
import type { DecodedBook } from '../sheets/decode/decodeBook';
import { describe } from '../sheets/describe/allSheets';
import { headerOf } from '../sheets/describe/SheetDescription';
import { issueText } from '../sheets/encode/issueText';
import { columnLetters } from '../excel/ruleFormulas';
import type { Problem } from './CheckOutcome';

/** Data problems as the pane lists them, each with its cell: sheet by sheet, from the first row to the last. */
export function problemsOf(issues: readonly InputIssue[], { located }: DecodedBook): Problem[] {
  const order = [...new Set(issues.map(({ origin }) => origin.sheet))];
  const sorted = [...issues].sort(
    (a, b) =>
      order.indexOf(a.origin.sheet) - order.indexOf(b.origin.sheet) ||
      a.origin.rowNumber - b.origin.rowNumber,
  );
  return sorted.map((issue) => {
    const column = located.get(issue.table)?.columns.get(issue.field);
    return {
      severity: severityOf(issue),
      origin: issue.origin,
      column: headerOf(describe(issue.table).table, issue.field),
      address: column === undefined ? null : `${columnLetters(column)}${issue.origin.rowNumber}`,
      text: issueText(issue),
    };
  });
}
