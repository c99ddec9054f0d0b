import type { NearMiss, RowOutcome } from '../../domain/count';
import { formatDay } from '../../domain/day';
import type { InputIssue, Origin } from '../../domain/issue';
import type { LedgerEntry } from '../../domain/ledger';
import type { Options } from '../../domain/options';
import type { ColumnNames } from './columnNames';
import { headersAt } from './columnNames';
import { issueText, quoted } from './issueText';
import type { HeaderOfField } from './nearMissText';
import { nearMissTexts } from './nearMissText';

/** The words of 核查. */
export type RowWord = '计入' | '提醒' | '未计入' | '计划中';

/** 核查 and 核查说明 of a ledger row. */
export interface LedgerCells {
  readonly status: RowWord;
  readonly explanation: string;
}

/** A deed and what became of it. `merged` is the deed with which it counts as one (同日计一次). */
export interface Deed {
  readonly entry: LedgerEntry;
  readonly outcome: RowOutcome;
  readonly merged: LedgerEntry | null;
}

/** What is known of a row: its deed, or several where a cell with several days or types was split. */
export interface RowFacts {
  readonly origin: Origin;
  readonly deeds: readonly Deed[];
  readonly issues: readonly InputIssue[];
}

/** Says of a row what it counts for, or why it counts for nothing; each column at fault is named in 〔〕. */
export function ledgerCells(facts: RowFacts, options: Options, names: ColumnNames): LedgerCells {
  const { origin, deeds, issues } = facts;
  if (deeds.every(({ outcome }) => outcome.barred === 'planned'))
    return { status: '计划中', explanation: `计划中：${plannedText(deeds)}` };
  const header = headersAt(names, origin);
  const counted = [...new Set(deeds.flatMap(({ outcome }) => outcome.countedFor.map(({ id }) => id)))];
  const sentences = issues.map((issue) => issueText(issue, names));
  if (counted.length > 0) {
    const without = reasonsAgainst(missedDeeds(deeds), counted, options, header);
    const explanation = distinct([
      `计入 ${counted.join('、')}`,
      ...deeds.flatMap((deed) => togetherText(deed, origin)),
      ...sentences,
      ...nearMissTexts(namedMisses(deeds), header),
      ...without,
    ]);
    return { status: issues.length > 0 || without.length > 0 ? '提醒' : '计入', explanation };
  }
  const reasons = [...sentences, ...reasonsAgainst(deeds, [], options, header)];
  if (reasons.length === 0) {
    const types = new Set(deeds.map(({ entry }) => quoted(entry.activity?.name ?? '')));
    reasons.push(`没有指标要求${[...types].join('、')}，不影响考核`);
  }
  return { status: '未计入', explanation: `未计入：${distinct(reasons)}` };
}

/** Sentences that two deeds of a row have in common are said once. */
function distinct(sentences: readonly string[]): string {
  return [...new Set(sentences)].join('；');
}

function plannedText(deeds: readonly Deed[]): string {
  const days = new Set(deeds.flatMap(({ entry }) => (entry.date === null ? [] : [formatDay(entry.date)])));
  return `${[...days].join('、')} 在核查日期之后，届时再计`;
}

function togetherText({ entry, merged }: Deed, { sheet, rowNumber }: Origin): string[] {
  if (merged === null) return [];
  const first = merged.origin;
  if (first.sheet === sheet && first.rowNumber === rowNumber) return [];
  return [`与${first.sheet === entry.origin.sheet ? '' : first.sheet}第${first.rowNumber}行合计1次`];
}

/** Near misses of targets that the row names itself in 对应指标. */
function namedMisses(deeds: readonly Deed[]): NearMiss[] {
  return deeds.flatMap(({ entry, outcome }) =>
    outcome.nearMisses.filter(({ target }) => entry.targetIds.includes(target.id)),
  );
}

/** Of a row with several deeds those that count for nothing while others do. */
function missedDeeds(deeds: readonly Deed[]): Deed[] {
  return deeds.length < 2 ? [] : deeds.filter(({ outcome }) => outcome.countedFor.length === 0);
}

/** Why deeds do not count, for targets that no other deed of the row counts for. */
function reasonsAgainst(
  deeds: readonly Deed[],
  counted: readonly string[],
  options: Options,
  header: HeaderOfField,
): string[] {
  const planned = deeds.filter(({ outcome }) => outcome.barred === 'planned');
  const early = deeds.some(({ outcome }) => outcome.barred === 'beforeStart');
  const misses = new Map<string, NearMiss>();
  for (const miss of deeds.flatMap(({ outcome }) => outcome.nearMisses))
    if (!counted.includes(miss.target.id)) misses.set(`${miss.reason} ${miss.target.id}`, miss);
  return [
    ...(planned.length > 0 ? [`其中 ${plannedText(planned)}`] : []),
    ...(early && options.countFrom !== null
      ? [`〔${header('date')}〕早于起算日期 ${formatDay(options.countFrom)}`]
      : []),
    ...nearMissTexts([...misses.values()], header),
  ];
}
