import { runToEnd } from '../../domain/checkPlan';
import { countLedger } from '../../domain/count';
import type { Day } from '../../domain/day';
import type { LedgerEntry } from '../../domain/ledger';
import type { TargetGrid } from '../../domain/obligation';
import type { EntryCells } from '../decode/entryDraft';
import type { LedgerContext } from '../decode/LedgerContext';
import { readEntry } from '../decode/readLedger';
import { countedLines } from './countedLines';
import type { CountedLine, NearLine } from './Explanation';
import { TEMPLATE_NAMES, headersAt } from './columnNames';
import { issueText } from './issueText';
import { ledgerCells } from './ledgerCells';
import { nearMissTexts } from './nearMissText';

/** What a draft would count for. */
export interface EntryPreview {
  /** The word of 核查. */
  readonly status: string;
  readonly counted: readonly CountedLine[];
  readonly near: readonly NearLine[];
  /** Data problems as sentences; none for a row that is planned. */
  readonly problems: readonly string[];
}

/** What a draft is previewed against: the plan and the ledger as they were read. */
export interface PreviewFacts {
  readonly ledgerContext: LedgerContext;
  readonly grids: readonly TargetGrid[];
  /** The rows of the ledger besides the one that is filled in. */
  readonly others: readonly LedgerEntry[];
  readonly ledgerSheet: string;
  /** Where the draft will stand; 0 for a row that is still to come. */
  readonly rowNumber: number;
}

/**
 * Reads and counts a draft as the check would. A row dated after the day of the check is 计划中; it shows what it will
 * count for once the day has come.
 */
export function previewRow(cells: EntryCells, facts: PreviewFacts): EntryPreview {
  const { ledgerContext, grids, others, ledgerSheet, rowNumber } = facts;
  const origin = { sheet: ledgerSheet, rowNumber };
  const now = readEntry({ origin, cells }, ledgerContext);
  const { planned } = now.entry;
  const { entry, issues } = planned
    ? readEntry({ origin, cells }, { ...ledgerContext, asOf: lateEnough(now.entry, ledgerContext.asOf) })
    : now;
  // Only rows of the same day and type can be repeated by this one.
  const alike = others.filter(
    ({ date, activity }) => date === entry.date && activity?.name === entry.activity?.name,
  );
  const count = runToEnd(countLedger([...alike, entry], grids, ledgerContext.options));
  const place = alike.length;
  const served = grids.flatMap(({ obligations }, grid) =>
    obligations.filter((_, cell) => count.rowsOf[grid]?.[cell]?.includes(place) ?? false),
  );
  const outcome = count.outcomes[place] ?? { barred: null, countedFor: [], nearMisses: [] };
  const all = [...issues, ...count.issues.filter((issue) => issue.origin === origin)];
  const deeds = [{ entry, outcome, merged: null }];
  const { status } = ledgerCells({ origin, deeds, issues: all }, ledgerContext.options, TEMPLATE_NAMES);
  const header = headersAt(TEMPLATE_NAMES, origin);
  return {
    status: planned ? '计划中' : status,
    counted: countedLines(served),
    near: outcome.nearMisses.flatMap((miss) =>
      nearMissTexts([miss], header).map((reason) => ({
        targetId: miss.target.id,
        title: miss.target.title,
        reason,
      })),
    ),
    problems: planned ? [] : all.map((issue) => issueText(issue)),
  };
}

function lateEnough({ date }: LedgerEntry, asOf: Day): Day {
  return Math.max(date ?? asOf, asOf);
}
