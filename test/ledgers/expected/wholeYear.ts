import { WHOLE_YEAR } from '../../../workbench/samples/ledgers/wholeYear';
import type { ExpectedLedger } from './ExpectedLedger';

/** Two activities held at once are two deeds; months and what they came to are no entries, in whatever column they stand. */
export const EXPECTED_WHOLE_YEAR: ExpectedLedger = {
  sample: WHOLE_YEAR,
  columns: {
    date: ['日期'],
    activity: ['活动'],
    content: ['主要内容'],
    participants: ['参加对象'],
    chair: ['主持'],
    speaker: ['主讲(汇报)人'],
    hours: ['学时'],
    evidence: ['佐证资料'],
  },
  unused: [],
  questions: ['日期 1', '活动 2'],
  answers: { fixed: { organisers: '第一党支部' }, splitDates: 'eachDay', splitActivities: true },
  entries: `
    4 | 2021-01-17 | 支委会 | | 研究2022年工作计划 | 吴国强、郑晓燕、褚卫东 | 吴国强 | | | dateOutsidePlan:2021.1.17 firstTopicBlank
    5 | | 文件印发 | | 报送党支部工作计划 | | | | | dateUnreadable:1月23日17:00前
    9 | 2022-03-19 | 志愿服务 | | 学雷锋，清理团结路社区卫生 | 王磊、冯雪、卫红 | 王磊 | | |
    10 | | 党小组会 | | 学习讨论 | 王磊、冯雪 | 王磊 | | | dateUnreadable:3.5
    11 | | 读书活动 | | 书香支部读书活动 | | | | 6 | dateUnreadable:3-4月
    14 | 2022-07-01 | 党课 | | 牢记初心使命 | 10人 | 吴国强 | 赵建国 | 1.5 |
    15 | | 调研 | | 普惠金融调研 | 孙丽华 | | | | dateUnreadable:7月底前
    18 | 2022-12-08 | 组织生活会 | | 开展批评与自我批评；学习二十大精神 | 10人 | 吴国强 | 孙丽华 | 0 |
    18 | 2022-12-08 | 主题党日 | | 开展批评与自我批评；学习二十大精神 | 10人 | 吴国强 | 孙丽华 | 2 |
    19 | 2022-12-09 | 培训 | | 党员进党校 | 9人 | | | 0 | participantUnknown:市委党校
    19 | 2022-12-10 | 培训 | | 党员进党校 | 9人 | | | 12 | participantUnknown:市委党校
    20 | 2022-12-22 | 支委会 | | 研究评优 | 吴国强、郑晓燕、褚卫东 | 吴国强 | | | firstTopicBlank
    20 | 2022-12-22 | 党小组会 | | 研究评优 | 吴国强、郑晓燕、褚卫东 | 吴国强 | | |
  `,
  skipped: `
    3 | separator
    6 | subtotal
    8 | separator
    13 | separator
    17 | separator
    21 | subtotal
    22 | subtotal
    23 | remark
  `,
  words: '4 未计入 5 未计入 9 计入 10 未计入 11 未计入 14 计入 15 未计入 18 计入 19 提醒 20 提醒',
};
