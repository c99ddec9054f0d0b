import type { RowOutcome } from '../../domain/count';
import { formatDay } from '../../domain/day';
import type { InputIssue } from '../../domain/issue';
import type { LedgerEntry } from '../../domain/ledger';
import type { Options } from '../../domain/options';
import { issueText, quoted } from './issueText';
import { nearMissTexts } from './nearMissText';

/** The words of 核查. */
export type RowWord = '计入' | '提醒' | '未计入' | '计划中';

/** 核查 and 核查说明 of a ledger row. */
export interface LedgerCells {
  readonly status: RowWord;
  readonly explanation: string;
}

/** What is known of a row. `merged` is the row with which it counts as one (同日计一次). */
export interface RowFacts {
  readonly entry: LedgerEntry;
  readonly outcome: RowOutcome;
  readonly issues: readonly InputIssue[];
  readonly merged: LedgerEntry | null;
}

/** Says of a row what it counts for, or why it counts for nothing; each column at fault is named in 〔〕. */
export function ledgerCells({ entry, outcome, issues, merged }: RowFacts, options: Options): LedgerCells {
  if (outcome.barred === 'planned') {
    return {
      status: '计划中',
      explanation: `计划中：${entry.date === null ? '' : formatDay(entry.date)} 在核查日期之后，届时再计`,
    };
  }
  const counted = outcome.countedFor.map(({ id }) => id);
  const sentences = issues.map(issueText);
  if (counted.length > 0) {
    const together =
      merged === null
        ? []
        : [
            `与${merged.origin.sheet === entry.origin.sheet ? '' : merged.origin.sheet}第${merged.origin.rowNumber}行合计1次`,
          ];
    const named = outcome.nearMisses.filter(({ target }) => entry.targetIds.includes(target.id));
    const explanation = [
      `计入 ${counted.join('、')}`,
      ...together,
      ...sentences,
      ...nearMissTexts(named),
    ].join('；');
    return { status: issues.length > 0 ? '提醒' : '计入', explanation };
  }
  const reasons = [...sentences, ...barrierTexts(outcome, options), ...nearMissTexts(outcome.nearMisses)];
  if (reasons.length === 0) reasons.push(`没有指标要求${quoted(entry.activity?.name ?? '')}，不影响考核`);
  return { status: '未计入', explanation: `未计入：${reasons.join('；')}` };
}

function barrierTexts(outcome: RowOutcome, options: Options): string[] {
  if (outcome.barred !== 'beforeStart' || options.countFrom === null) return [];
  return [`〔日期〕早于起算日期 ${formatDay(options.countFrom)}`];
}
