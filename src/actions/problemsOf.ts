import type { InputIssue } from '../domain/issue';
import { severityOf } from '../domain/issue';
import type { DecodedBook } from '../sheets/decode/decodeBook';
import { columnNamesOf } from '../sheets/encode/columnNames';
import { issueText } from '../sheets/encode/issueText';
import type { BookPlaces } from './bookPlaces';
import type { Problem } from './CheckOutcome';

/** Problems between two yields. */
const PROBLEMS_PER_STEP = 500;

/**
 * Data problems as the pane lists them, each with its cell: sheet by sheet, from the first row to the last. Yields the
 * number done.
 */
export function* problemsOf(
  issues: readonly InputIssue[],
  { located, adopted }: DecodedBook,
  places: BookPlaces,
): Generator<number, Problem[]> {
  const order = new Map<string, number>();
  for (const { origin } of issues) if (!order.has(origin.sheet)) order.set(origin.sheet, order.size);
  const placeOf = ({ origin }: InputIssue): number => order.get(origin.sheet) ?? 0;
  const sorted = [...issues].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.origin.rowNumber - b.origin.rowNumber,
  );
  const names = columnNamesOf(adopted);
  const hasCell = (issue: InputIssue): boolean => {
    if (issue.code === 'adoptedLedgerMissing') return issue.gone === 'columns';
    return names.isAdopted(issue)
      ? names.isThere(issue)
      : located.get(issue.table)?.columns.has(issue.field) === true;
  };
  const problems: Problem[] = [];
  for (const [index, issue] of sorted.entries()) {
    if (index % PROBLEMS_PER_STEP === 0) yield index;
    const place = places.ofIssue(issue);
    problems.push({
      severity: severityOf(issue),
      origin: issue.origin,
      field: issue.field,
      column: names.headerOf(issue),
      address: hasCell(issue) ? place.address : null,
      text: issueText(issue, names),
      place,
    });
  }
  return problems;
}
