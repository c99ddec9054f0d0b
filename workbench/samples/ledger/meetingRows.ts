import type { Branch } from '../sampleOffice';
import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import { allBut } from './attendance';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';

function secretaryOf(branch: Branch): string {
  return branch === FIRST_BRANCH ? '吴国强' : '韩志勇';
}

/** 党组会议, chaired by the secretary. `topics` are separated by 、 */
export function partyGroup(day: string, topics: string, content: string, more: LedgerRow = {}): LedgerRow {
  const people = { participants: '党组成员', chair: '赵建国' };
  return ledgerRow(day, '党组会议', content, { topics, ...people, firstTopic: '是', ...more });
}

/** 主任办公会. */
export function officeMeeting(day: string, content: string, more: LedgerRow = {}): LedgerRow {
  const people = { participants: '党组成员、吴国强、褚卫东、韩志勇、尤建平、施雨', chair: '赵建国' };
  return ledgerRow(day, '主任办公会', content, { ...people, firstTopic: '是', ...more });
}

/** 支委会 of a branch. */
export function committee(branch: Branch, day: string, content: string, more: LedgerRow = {}): LedgerRow {
  const away = branch === SECOND_BRANCH && /^[3-6]-/.test(day) ? '（除杨帆）' : '';
  const people = { participants: `${branch}全体党支部委员${away}`, chair: secretaryOf(branch) };
  return ledgerRow(day, '支委会', content, { ...people, organisers: branch, firstTopic: '是', ...more });
}

/** 支部党员大会 of a branch. */
export function assembly(branch: Branch, day: string, content: string, more: LedgerRow = {}): LedgerRow {
  const people = { participants: allBut(day, `${branch}全体党员`), chair: secretaryOf(branch) };
  return ledgerRow(day, '支部党员大会', content, {
    ...people,
    organisers: branch,
    firstTopic: '是',
    ...more,
  });
}

/** 党小组会 of the two groups that keep records: 综合科 in the first branch, 资本市场科 in the second. */
export function groupMeeting(branch: Branch, day: string, content: string): LedgerRow {
  const [department, chair] = branch === FIRST_BRANCH ? ['综合科', '郑晓燕'] : ['资本市场科', '朱明'];
  return ledgerRow(day, '党小组会', content, {
    participants: `${department}全体党员`,
    chair,
    organisers: branch,
  });
}
