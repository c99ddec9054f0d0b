import type { PlacedFinding } from '../../actions/CheckOutcome';
import type { Place } from '../../actions/goToCell';
import type { Finding } from '../../domain/finding';
import { targetsSheet } from '../../sheets/describe/targetsSheet';
import type { ReminderTo } from '../../sheets/encode/reminderText';
import type { ShownCheck } from '../ShownCheck';

/** Where a finding stands in the list: 可补, 已过期, or 台账无记录 apart from both. */
export type FindingSection = 'mendable' | 'expired' | 'unrecorded';

/** A finding as the list shows, groups and searches it. */
export interface ListedFinding {
  readonly key: string;
  readonly row: PlacedFinding;
  readonly section: FindingSection;
  readonly isNew: boolean;
  /** Name of the department that it belongs to; '' where that is not known. */
  readonly department: string;
  /** Whom a reminder about this subject goes to; null for those that cannot be addressed. */
  readonly person: ReminderTo | null;
  /** All that a search looks through, in lower case. */
  readonly words: string;
}

/** What 已有 says where a target has not a single counted row. */
const UNRECORDED = '台账无记录';

/** The findings of what is shown, in their order. */
export function listFindings(shown: ShownCheck): readonly ListedFinding[] {
  switch (shown.kind) {
    case 'outcome': {
      const { findings, result, changes } = shown.outcome;
      const added = new Set(changes?.added);
      return keyed(
        findings.map((row, index) => listed(row, result.findings[row.number - 1], added.has(index))),
      );
    }
    case 'past':
      return keyed(shown.findings.map((row) => listed(row, undefined, false)));
    case 'torn':
      return [];
  }
}

/** A plan may name a target twice (a data problem of its own): the second of equal keys gets another. */
function keyed(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((each) => {
    const before = seen.get(each.key) ?? 0;
    seen.set(each.key, before + 1);
    return before === 0 ? each : { ...each, key: `${each.key} ${before + 1}` };
  });
}

function listed(row: PlacedFinding, finding: Finding | undefined, isNew: boolean): ListedFinding {
  const unrecorded = finding === undefined ? row.actual === UNRECORDED : finding.unrecorded;
  const { task = '', quote = '' } = finding?.target ?? {};
  const searched = [row.targetId, row.title, row.subject, row.requirement, row.mend, row.owner, task, quote];
  return {
    key: `${row.targetId} ${row.subject}`,
    row,
    section: unrecorded ? 'unrecorded' : row.mendable === '可补' ? 'mendable' : 'expired',
    isNew,
    department: departmentOf(finding),
    person: addresseeOf(finding),
    words: searched.join(' ').toLowerCase(),
  };
}

function departmentOf(finding: Finding | undefined): string {
  if (finding === undefined) return '';
  const { kind, name, member } = finding.subject;
  return kind === 'department' ? name : (member?.department ?? '');
}

function addresseeOf(finding: Finding | undefined): ReminderTo | null {
  if (finding === undefined) return null;
  const { kind, name } = finding.subject;
  return kind === 'person' || kind === 'department' ? { kind, name } : null;
}

/** The row of a target, wherever it stands. */
export function targetPlace(targetId: string, sheet = targetsSheet.name): Place {
  return { sheet, address: `A${targetsSheet.headerRow + 1}`, row: { table: 'targets', id: targetId } };
}
