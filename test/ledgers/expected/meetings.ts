import { MEETINGS } from '../../../workbench/samples/ledgers/meetings';
import type { ExpectedLedger } from './ExpectedLedger';

/** 请假 and 缺席 hold numbers, so they are counts; 专题会 is of no type of the plan, and the clerk leaves it so. */
export const EXPECTED_MEETINGS: ExpectedLedger = {
  sample: MEETINGS,
  columns: {
    date: ['会议日期'],
    activity: ['会议类型'],
    content: ['会议名称', '议题'],
    chair: ['主持人'],
    expectedCount: ['应到'],
    presentCount: ['实到'],
    leaveCount: ['请假'],
    absentCount: ['缺席'],
    participants: ['参会人员名单'],
  },
  unused: ['序号', '记录人'],
  questions: ['词 党组会 4', '词 专题会 1'],
  answers: { words: { 党组会: '党组会议' } },
  entries: `
    3 | 2022-01-18 | 党组会议 | | 2022年第1次党组会议；意识形态研判；党支部工作 | 赵建国、钱学文、孙丽华、李敏 | 赵建国 | | | firstTopicBlank
    4 | 2022-02-08 | 主任办公会 | | 一季度主任办公会；听取各科室工作安排 | 赵建国、钱学文、李敏、吴国强、褚卫东、韩志勇、尤建平 | 赵建国 | | | firstTopicBlank
    5 | 2022-03-16 | 党组会议 | | 2022年第2次党组会议；党建工作；党风廉政 | 赵建国、钱学文、孙丽华 | 赵建国 | | | firstTopicBlank
    6 | 2022-04-06 | 支委会 | | 支委会；研究发展党员 | 吴国强、郑晓燕、王磊、冯雪、褚卫东 | 吴国强 | | | firstTopicBlank attendanceMismatch
    7 | 2022-05-17 | 党组会议 | | 2022年第3次党组会议；重点工作 | 钱学文、孙丽华、李敏、周文博、吴国强 | 钱学文 | | | firstTopicBlank attendanceMismatch
    8 | 2022-06-02 | | | 创文专题会；创建文明城市任务分解 | 孙丽华、冯雪、卫红 | 孙丽华 | | | typeUnknown:专题会
    9 | 2022-06-24 | 中心组集中学习 | | 理论学习中心组学习；学习总体国家安全观 | 赵建国、钱学文、孙丽华、李敏、周文博 | 赵建国 | | | hoursMissing
    10 | 2022-07-12 | 党组会议 | | 2022年第4次党组会议；意识形态研判 | 赵建国、钱学文、孙丽华、李敏 | 赵建国 | | | firstTopicBlank
    11 | 2022-09-28 | 支部党员大会 | | 党员大会；三季度工作通报 | 10人 | 韩志勇 | | | firstTopicBlank
  `,
  skipped: '',
  words: '3 提醒 4 提醒 5 提醒 6 提醒 7 提醒 8 未计入 9 提醒 10 提醒 11 提醒',
};
