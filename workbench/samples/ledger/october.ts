import { FIRST_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { partyGroup } from './meetingRows';
import { lesson, study, theory } from './studyRows';
import { outing } from './workRows';

/** Entered ahead of time: 计划中 on 30 September, whatever they leave blank. */
export const OCTOBER_PLANNED: readonly LedgerRow[] = [
  study('10-10', '国庆节后集中学习'),
  partyGroup('10-11', '意识形态研判', '研判意识形态工作'),
  outing('调研', '10-18', '孙丽华、朱明', '拟到企业调研'),
  theory('10-20', '', '中心组学习党的二十大报告'),
  lesson(FIRST_BRANCH, '10-21', '孙丽华', '拟讲党课'),
  // A planned row has no issue of any kind, though people and first topic are still blank.
  { date: '2022-10-25', activity: '党组会议', content: '拟研究年终工作', topics: '党建工作' },
];
