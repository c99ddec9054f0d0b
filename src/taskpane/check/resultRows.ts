import type { CheckOutcome } from '../../actions/CheckOutcome';
import { STATUS_WORDS } from '../../sheets/encode/words';
import type { Grouping } from './findingGroups';
import { findingRows } from './findingGroups';
import type { ListedFinding } from './ListedFinding';
import { targetPlace } from './ListedFinding';
import { listedProblems, problemRows } from './problemRows';
import type { ResultFilter } from './ResultFilter';
import type { ResultRow } from './ResultRow';

/** How the list is looked at. */
export interface ListView {
  readonly shows: 'findings' | 'problems';
  readonly grouping: Grouping;
  readonly filter: ResultFilter;
  readonly search: string;
  /** Keys of the headings that are folded. */
  readonly folded: ReadonlySet<string>;
}

/** What there is to list; no outcome where only the sheet of an earlier check is left. */
export interface Listable {
  readonly findings: readonly ListedFinding[];
  readonly outcome: CheckOutcome | null;
}

/** The lines of the list as it is looked at. */
export function resultRows({ findings, outcome }: Listable, view: ListView): readonly ResultRow[] {
  const { shows, grouping, filter, folded } = view;
  const words = view.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = (text: string): boolean => words.every((word) => text.includes(word));
  if (shows === 'problems') {
    if (outcome === null) return [];
    const problems = listedProblems(outcome.problems, outcome.fixes).filter(({ origin, text, column }) =>
      found(`${origin.sheet} ${origin.rowNumber} ${column} ${text}`.toLowerCase()),
    );
    return problemRows(problems, outcome.fixes, folded);
  }
  if (filter.kind === 'resolved') return resolvedRows(outcome).filter((row) => found(wordsOf(row)));
  if (filter.kind === 'status' && filter.status !== 'short' && filter.status !== 'atRisk')
    return targetRows(outcome, filter.status).filter((row) => found(wordsOf(row)));
  const wanted = findings.filter(
    (each) =>
      (filter.kind !== 'added' || each.isNew) &&
      (filter.kind !== 'status' || each.row.status === STATUS_WORDS[filter.status]) &&
      found(each.words),
  );
  return findingRows(wanted, grouping, folded);
}

function targetRows(
  outcome: CheckOutcome | null,
  status: Extract<ResultRow, { kind: 'target' }>['status'],
): ResultRow[] {
  const targets = outcome?.result.targetStatuses.filter((each) => each.status === status) ?? [];
  return targets.map(({ target }) => ({
    kind: 'target',
    key: `target ${target.id}`,
    status,
    targetId: target.id,
    title: target.title,
    place: targetPlace(target.id, outcome?.targetSheet),
  }));
}

function resolvedRows(outcome: CheckOutcome | null): ResultRow[] {
  return (outcome?.changes?.resolved ?? []).map((finding) => ({
    kind: 'resolved',
    key: `resolved ${finding.targetId} ${finding.subject}`,
    finding,
    place: targetPlace(finding.targetId, outcome?.targetSheet),
  }));
}

function wordsOf(row: ResultRow): string {
  if (row.kind === 'target') return `${row.targetId} ${row.title}`.toLowerCase();
  if (row.kind === 'resolved')
    return `${row.finding.targetId} ${row.finding.title} ${row.finding.subject}`.toLowerCase();
  return '';
}
