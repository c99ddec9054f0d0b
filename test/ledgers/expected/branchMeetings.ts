import { BRANCH_MEETINGS } from '../../../workbench/samples/ledgers/branchMeetings';
import type { ExpectedLedger } from './ExpectedLedger';

/** 无 and / name nobody; 蒋涛（驻村） is 蒋涛; 31 September does not exist; 应到 10 and 实到 8 leave two away, one is named. */
export const EXPECTED_BRANCH_MEETINGS: ExpectedLedger = {
  sample: BRANCH_MEETINGS,
  columns: {
    date: ['时间'],
    content: ['内容'],
    expectedCount: ['出席情况/应到'],
    presentCount: ['出席情况/实到'],
    absentees: ['缺席人员及原因'],
    chair: ['主持人'],
  },
  unused: ['序号', '地点', '记录人'],
  questions: ['活动类型 支部党员大会'],
  answers: { fixed: { activity: '支部党员大会', organisers: '第一党支部' } },
  entries: `
    5 | 2022-03-15 | 支部党员大会 | | 总结一季度党支部工作，部署党员积分管理 | 吴国强 | 吴国强 | | | participantsMissing firstTopicBlank
    6 | 2022-06-21 | 支部党员大会 | | 讨论接收预备党员 | 吴国强 | 吴国强 | | | participantsMissing firstTopicBlank attendanceMismatch
    7 | 2022-09-20 | 支部党员大会 | | 通报三季度党费收缴情况 | 吴国强 | 吴国强 | | | participantsMissing firstTopicBlank
    8 | | 支部党员大会 | | 补选支部委员 | 褚卫东 | 褚卫东 | | | dateUnreadable:2022.9.31 participantsMissing firstTopicBlank
    9 | 2022-12-13 | 支部党员大会 | | 民主评议党员动员，⏎学习党的二十大精神 | 吴国强 | 吴国强 | | | participantsMissing firstTopicBlank
  `,
  skipped: `
    10 | remark
  `,
  words: '5 提醒 6 提醒 7 提醒 8 未计入 9 提醒',
};
