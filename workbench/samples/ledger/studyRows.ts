import type { Branch } from '../sampleOffice';
import { allBut } from './attendance';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';

/** 集中学习: one 学时 for everybody who is not away for long. */
export function study(day: string, content: string, more: LedgerRow = {}): LedgerRow {
  return ledgerRow(day, '集中学习', content, { participants: allBut(day, '全体人员'), hours: '1', ...more });
}

/** 中心组集中学习 of the leaders. */
export function theory(day: string, topics: string, content: string, more: LedgerRow = {}): LedgerRow {
  return ledgerRow(day, '中心组集中学习', content, { topics, participants: '党组成员', hours: '2', ...more });
}

/** 主题党日 of a branch. */
export function branchDay(branch: Branch, day: string, content: string, more: LedgerRow = {}): LedgerRow {
  const people = { participants: allBut(day, `${branch}全体党员`) };
  return ledgerRow(day, '主题党日', content, { ...people, hours: '2', organisers: branch, ...more });
}

/** 党课 in a branch. */
export function lesson(
  branch: Branch,
  day: string,
  speaker: string,
  content: string,
  more: LedgerRow = {},
): LedgerRow {
  const people = { participants: allBut(day, `${branch}全体党员`), speaker };
  return ledgerRow(day, '党课', content, { ...people, hours: '1', organisers: branch, ...more });
}

/** Another kind of study, for all party members who are not away for long. */
export function memberStudy(
  activity: string,
  day: string,
  topics: string,
  content: string,
  more: LedgerRow = {},
): LedgerRow {
  return ledgerRow(day, activity, content, {
    topics,
    participants: allBut(day, '全体党员'),
    hours: '1',
    ...more,
  });
}
