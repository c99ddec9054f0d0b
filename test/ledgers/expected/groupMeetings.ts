import { GROUP_MEETINGS } from '../../../workbench/samples/ledgers/groupMeetings';
import type { ExpectedLedger } from './ExpectedLedger';

/** 到会情况 says 应到 and all the rest; 全体组员 cannot be counted; in the last row a name too many is given. */
export const EXPECTED_GROUP_MEETINGS: ExpectedLedger = {
  sample: GROUP_MEETINGS,
  columns: {
    date: ['时间'],
    chair: ['主持人'],
    participants: ['参会人员'],
    expectedCount: ['到会情况'],
    content: ['会议内容(可附页)'],
  },
  unused: ['地点', '记录人签字'],
  questions: ['活动类型 党小组会'],
  answers: { fixed: { activity: '党小组会', organisers: '第一党支部' } },
  entries: `
    3 | 2022-02-16 | 党小组会 | | 学习党章 | 王磊、冯雪 | 王磊 | | |
    4 | 2022-04-20 | 党小组会 | | 学习条例 | 王磊、冯雪、卫红 | 冯雪 | | |
    5 | 2022-06-15 | 党小组会 | | 推优 | 王磊 | 王磊 | | | participantUnknown:全体组员
    6 | 2022-10-19 | 党小组会 | | 学习二十大精神 | 王磊、冯雪、卫红 | 卫红 | | | attendanceMismatch
  `,
  skipped: '',
  words: '3 计入 4 计入 5 提醒 6 提醒',
};
