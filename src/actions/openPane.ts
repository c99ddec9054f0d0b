import type { Day } from '../domain/day';
import { rowCount } from '../domain/ledger';
import type { Target } from '../domain/target';
import { checkPlan } from '../domain/checkPlan';
import { readBook, readNames } from '../excel/readBook';
import { queueReading, settingText } from '../excel/settings';
import type { DecodedBook } from '../sheets/decode/decodeBook';
import { distinctIssues } from '../sheets/decode/distinctIssues';
import { locateTables } from '../sheets/decode/locateTables';
import { findingRows } from '../sheets/encode/findingRows';
import { unitOf } from '../sheets/encode/words';
import { hashRows, inputHash } from '../sheets/encode/undoRecord';
import { CADENCE, COMPARISON } from '../sheets/words';
import type { CheckOutcome, PlacedFinding } from './CheckOutcome';
import { placesOf } from './bookPlaces';
import { inputTables, tableInGrid } from './checkTables';
import { findingsIn } from './findingsTable';
import { ignoreStep, inSlices } from './inSlices';
import { outcomeOf } from './outcomeOf';
import type { ActionControl } from './Progress';
import type { CheckedBook } from './readAndCheck';
import { decodeInSlices, readControlOf } from './readAndCheck';
import type { ReportChoice } from './reportRecords';
import { DEFAULT_CHOICE, choiceIn } from './reportRecords';
import { runAction } from './runAction';
import type { RunStamp } from './runStamp';
import { PRODUCT_VERSION, readStamp, stampDay } from './runStamp';

/** A target whose 指标值 is 待明确, with the plan's words to decide it by. */
export interface UnsetTarget {
  readonly targetId: string;
  readonly task: string;
  readonly title: string;
  readonly quote: string;
  readonly cadence: string;
  readonly unit: string;
  readonly comparison: string;
  readonly rowNumber: number;
}

/** How far the workbook is set up. */
export interface Setup {
  /** Whether it has the plan and the ledger, so that it can be checked, whoever made it. */
  readonly template: boolean;
  readonly unset: readonly UnsetTarget[];
  readonly members: number;
  /** Rows of all ledgers. */
  readonly ledgerRows: number;
  /** Sheets that are adopted as ledgers. */
  readonly adopted: readonly string[];
  /** Whether 示例 rows are in it. */
  readonly sample: boolean;
  readonly planYear: number | null;
  /** 核查日期 of 设置; null where it is blank. */
  readonly asOf: Day | null;
  /** Which pages for leaders were made last time. */
  readonly reports: ReportChoice;
}

/** What stands in the workbook of the last check. */
export type LastCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'torn'; readonly checkedAt: string }
  | { readonly kind: 'fresh'; readonly outcome: CheckOutcome; readonly checkedAt: string }
  | {
      readonly kind: 'stale';
      readonly findings: readonly PlacedFinding[];
      readonly asOf: string;
      readonly checkedAt: string;
    };

/** What the pane shows when it opens. */
export interface Opening {
  readonly setup: Setup;
  readonly last: LastCheck;
}

const NO_SETUP: Setup = {
  template: false,
  unset: [],
  members: 0,
  ledgerRows: 0,
  adopted: [],
  sample: false,
  planYear: null,
  asOf: null,
  reports: DEFAULT_CHOICE,
};

/**
 * Reads how far the workbook is set up and what the last check left in it. It only loads values, which no Excel takes for
 * an edit: the user's undo stays. A result is `fresh` where it is computed again from inputs that are still the same, as of
 * the day of the stamp; it is `stale` where anything that the user fills has changed, or another version made it.
 */
export function openPane(today: Day, control: ActionControl = {}): Promise<Opening> {
  return runAction(control, async (context, told) => {
    const keptStamp = queueReading(context, 'planLedgerCheck.stamp');
    const keptUndo = queueReading(context, 'planLedgerCheck.undo');
    const sample = queueReading(context, 'planLedgerCheck.sample');
    const choice = queueReading(context, 'planLedgerCheck.reportChoice');
    const names = await readNames(context);
    if (!names.ours) return { setup: NO_SETUP, last: { kind: 'none' } };
    const book = await readBook(context, { names, merges: 'kept', ...readControlOf(told) });
    const located = locateTables(book);
    if ('kind' in located) return { setup: NO_SETUP, last: { kind: 'none' } };
    const stamp = readStamp(settingText(keptStamp));
    const asOf = stamp === null ? null : stampDay(stamp);
    const decoded = await decodeInSlices(book, located, { today, asOf }, told);
    return {
      setup: setupOf(decoded, settingText(sample) !== null, choiceIn(settingText(choice))),
      last: await lastCheck({ book, decoded }, stamp, settingText(keptUndo) !== null, told),
    };
  });
}

function setupOf({ input, adopted }: DecodedBook, sample: boolean, reports: ReportChoice): Setup {
  return {
    template: true,
    unset: input.targets.filter(isUnset).map((target) => ({
      targetId: target.id,
      task: target.task,
      title: target.title,
      quote: target.quote,
      cadence: CADENCE.words[target.cadence][0],
      unit: unitOf(target),
      comparison: COMPARISON.words[target.comparison][0],
      rowNumber: target.rowNumber,
    })),
    members: input.roster?.members.length ?? 0,
    ledgerRows: rowCount(input.entries),
    adopted: adopted.map(({ located }) => located.sheet),
    sample,
    planYear: input.options.planYear,
    asOf: input.options.asOf,
    reports,
  };
}

/**
 * 待明确: a target that is to be judged and has no number yet. For 覆盖 the number follows from 主题, where what is still to be
 * named stands in the plan's own words.
 */
function isUnset({ enabled, readable, quota, measure }: Target): boolean {
  return enabled === 'yes' && readable && quota === null && measure !== 'coverage';
}

type OpenedBook = Pick<CheckedBook, 'book' | 'decoded'>;

async function lastCheck(
  opened: OpenedBook,
  stamp: RunStamp | null,
  undoable: boolean,
  control: ActionControl,
): Promise<LastCheck> {
  if (stamp === null) return { kind: 'none' };
  const { checkedAt, asOf } = stamp;
  if (stamp.state === 'writing') return { kind: 'torn', checkedAt };
  const { book, decoded } = opened;
  const hashed = await inSlices(hashRows(inputTables(book)), ignoreStep, control.signal);
  const unchanged = inputHash(Object.values(hashed)) === stamp.inputHash;
  if (!unchanged || stampDay(stamp) === null || stamp.version !== PRODUCT_VERSION)
    return { kind: 'stale', findings: pastFindings(opened), asOf, checkedAt };
  const result = await inSlices(checkPlan(decoded.input), ignoreStep, control.signal);
  const checked = { book, decoded, result, issues: distinctIssues(decoded, result) };
  const findings = await inSlices(findingRows(result.findings, decoded.input), ignoreStep);
  const facts = { findings, hashed, changes: null, unwritten: null, undoable, checkedAt };
  const outcome = await inSlices(outcomeOf(checked, facts), ignoreStep, control.signal);
  return { kind: 'fresh', outcome, checkedAt };
}

/** The findings that 检查结果 holds, with the targets and people that they name; the rows that counted are not known. */
function pastFindings({ book, decoded }: OpenedBook): PlacedFinding[] {
  const table = tableInGrid('findings', book);
  const places = placesOf(decoded, {});
  return (table === null ? [] : findingsIn(table)).map((row) => ({
    ...row,
    place: places.ofTarget(row.targetId),
    memberPlace: places.ofMember(row.subject),
    ledgerPlaces: [],
  }));
}
