import type { Branch } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';

/** An activity with named people: 调研, 汇报对接, 券商走访, 志愿服务, 联建活动, 督促检查 … */
export function outing(
  activity: string,
  day: string,
  participants: string,
  content: string,
  more: LedgerRow = {},
): LedgerRow {
  return ledgerRow(day, activity, content, { participants, ...more });
}

/** 谈心谈话 of one day in a branch, one row for each who was talked to; they count as one round. */
export function talks(branch: Branch, day: string, speaker: string, people: readonly string[]): LedgerRow[] {
  return people.map((participants) => {
    return ledgerRow(day, '谈心谈话', `与${participants}谈心谈话`, {
      participants,
      speaker,
      organisers: branch,
    });
  });
}

/** 党风廉政谈话 with one person. */
export function integrityTalk(day: string, speaker: string, participants: string): LedgerRow {
  return ledgerRow(day, '党风廉政谈话', `与${participants}廉政谈话`, { participants, speaker });
}
