import type { CheckResult } from '../../domain/checkPlan';
import type { InputIssue } from '../../domain/issue';
import { isSameRow } from '../../domain/issue';
import type { DecodedBook } from './decodeBook';

/** All data problems, those of reading first; what is true of several deeds of one row is said once. */
export function distinctIssues(
  { input: { entries }, issues }: Pick<DecodedBook, 'input' | 'issues'>,
  result: Pick<CheckResult, 'issues'>,
): InputIssue[] {
  const all = [...issues, ...result.issues];
  const split = new Set<string>();
  for (const [place, { origin }] of entries.entries()) {
    const next = entries[place + 1];
    if (next !== undefined && isSameRow(next.origin, origin))
      split.add(`${origin.sheet}\n${origin.rowNumber}`);
  }
  if (split.size === 0) return all;
  const told = new Set<string>();
  return all.filter((issue) => {
    const { sheet, rowNumber } = issue.origin;
    if (issue.table !== 'ledger' || !split.has(`${sheet}\n${rowNumber}`)) return true;
    const key = JSON.stringify(issue);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
