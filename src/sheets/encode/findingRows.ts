import type { Assessment } from '../../domain/assess';
import { exactSum } from '../../domain/exact';
import type { Finding } from '../../domain/finding';
import { shortfallOf } from '../../domain/finding';
import type { LedgerEntry } from '../../domain/ledger';
import { mendText } from './mendText';
import { oneShortfall } from './targetCells';
import { STATUS_WORDS, foldPeriods, plainNumber, requirementOf, shortDate, unitOf } from './words';

/** A finding in the columns of 检查结果; also what the pane shows of it. */
export interface FindingRow {
  readonly number: number;
  readonly status: string;
  readonly mendable: string;
  readonly targetId: string;
  readonly title: string;
  readonly subject: string;
  readonly periods: string;
  readonly requirement: string;
  readonly actual: string;
  readonly shortfall: string;
  readonly latest: string;
  readonly mend: string;
  readonly owner: string;
  readonly rows: string;
}

/** How many rows are named before the rest is counted. */
const NAMED_ROWS = 12;

/** Findings between two yields. */
const FINDINGS_PER_STEP = 50;

/** The rows of 检查结果, numbered from 1 in the order of the findings; yields the number of rows done. */
export function* findingRows(
  findings: readonly Finding[],
  entries: readonly LedgerEntry[],
): Generator<number, FindingRow[]> {
  const rows: FindingRow[] = [];
  for (const [index, finding] of findings.entries()) {
    if (index > 0 && index % FINDINGS_PER_STEP === 0) yield entries.length;
    rows.push(findingRow(finding, index, entries));
  }
  return rows;
}

function findingRow(finding: Finding, index: number, entries: readonly LedgerEntry[]): FindingRow {
  return {
    number: index + 1,
    status: STATUS_WORDS[finding.status],
    mendable: finding.mendable ? '可补' : '已过期',
    targetId: finding.target.id,
    title: finding.target.title,
    subject: finding.subject.kind === 'collective' ? '集体' : finding.subject.name,
    periods: foldPeriods(
      finding.missing.map(({ obligation }) => obligation.period),
      finding.judged,
    ),
    requirement: requirementOf(finding.target, finding.missing[0]?.obligation.quota ?? null),
    actual: findingActual(finding),
    shortfall: findingShortfall(finding),
    latest: (finding.mendable ? shortDate(finding.latest) : '') || '—',
    mend: mendText(finding),
    owner: finding.target.owner || finding.subject.name || '—',
    rows: rowsText(finding.missing, entries),
  };
}

/** 已有: the number of the missing periods, or that the ledger has nothing on the target at all. */
export function findingActual({ target, missing, unrecorded }: Finding): string {
  if (unrecorded) return '台账无记录';
  const values = missing.map(({ actual }) => actual);
  const [only] = values;
  if (values.length === 1)
    return only === null || only === undefined ? '无' : `${plainNumber(only)}${unitOf(target)}`;
  const words = values.map((value) => (value === null ? '无' : plainNumber(value)));
  return (new Set(words).size === 1 ? `各${words[0] ?? ''}` : words.join('、')) + unitOf(target);
}

/** 还差 of the missing periods together, where their numbers can be added. */
export function findingShortfall({ target, missing }: Pick<Finding, 'target' | 'missing'>): string {
  const [only] = missing;
  if (missing.length === 1 && only !== undefined) return oneShortfall(only);
  const additive =
    target.comparison === 'atLeast' &&
    (target.measure === 'count' || target.measure === 'hours' || target.measure === 'quantity');
  if (!additive) return `${missing.length}期`;
  return `${plainNumber(exactSum(missing.map((each) => shortfallOf(each) ?? 0)))}${unitOf(target)}`;
}

/** The ledger rows that counted, as `第5、9行`; rows of other sheets with the sheet's name. */
export function rowsText(assessments: readonly Assessment[], entries: readonly LedgerEntry[]): string {
  const places = [...new Set(assessments.flatMap(({ rows }) => rows))].sort((a, b) => a - b);
  if (places.length === 0) return '无';
  const bySheet = new Map<string, number[]>();
  for (const place of places.slice(0, NAMED_ROWS)) {
    const origin = entries[place]?.origin;
    if (origin !== undefined)
      bySheet.set(origin.sheet, [...(bySheet.get(origin.sheet) ?? []), origin.rowNumber]);
  }
  const named = [...bySheet]
    .map(([sheet, rows]) => `${bySheet.size > 1 ? sheet : ''}第${rows.join('、')}行`)
    .join('；');
  return places.length > NAMED_ROWS ? `${named} 等${places.length}行` : named;
}
