import type { Assessment } from '../../domain/assess';
import { exactSum } from '../../domain/exact';
import type { Finding } from '../../domain/finding';
import { shortfallOf } from '../../domain/finding';
import type { CheckInput } from '../../domain/checkPlan';
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

/** The rows of the ledgers, and on which sheets they stand. */
export type LedgerRows = Pick<CheckInput, 'entries' | 'ledgerSheets'>;

/** How many rows are named before the rest is counted. */
const NAMED_ROWS = 12;

/** Findings between two yields. */
const FINDINGS_PER_STEP = 50;

/** The rows of 检查结果, numbered from 1 in the order of the findings; yields the number of rows done. */
export function* findingRows(
  findings: readonly Finding[],
  input: LedgerRows,
): Generator<number, FindingRow[]> {
  const rows: FindingRow[] = [];
  for (const [index, finding] of findings.entries()) {
    if (index > 0 && index % FINDINGS_PER_STEP === 0) yield input.entries.length;
    rows.push(findingRow(finding, index, input));
  }
  return rows;
}

function findingRow(finding: Finding, index: number, input: LedgerRows): FindingRow {
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
    rows: rowsText(finding.missing, input),
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

/**
 * The ledger rows that counted, as `第5、9行`; with the sheet's name where there are several ledgers. A row that was split
 * into several deeds is one row.
 */
export function rowsText(assessments: readonly Assessment[], { entries, ledgerSheets }: LedgerRows): string {
  const places = [...new Set(assessments.flatMap(({ rows }) => rows))].sort((a, b) => a - b);
  const bySheet = new Map<string, number[]>();
  let [count, last] = [0, { sheet: '', rowNumber: 0 }];
  for (const place of places) {
    const origin = entries[place]?.origin;
    if (origin === undefined || (origin.sheet === last.sheet && origin.rowNumber === last.rowNumber))
      continue;
    last = origin;
    count += 1;
    if (count <= NAMED_ROWS)
      bySheet.set(origin.sheet, [...(bySheet.get(origin.sheet) ?? []), origin.rowNumber]);
  }
  if (count === 0) return '无';
  const namesSheets = bySheet.size > 1 || (ledgerSheets ?? []).length > 1;
  const named = [...bySheet]
    .map(([sheet, rows]) => `${namesSheets ? sheet : ''}第${rows.join('、')}行`)
    .join('；');
  return count > NAMED_ROWS ? `${named} 等${count}行` : named;
}
