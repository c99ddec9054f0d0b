import { PARTY_GROUP } from '../../../workbench/samples/ledgers/partyGroup';
import type { ExpectedLedger } from './ExpectedLedger';

/** Rows 5 and 6 have one 序号, so they are one meeting with two 议题; 各科科长 cannot be counted, so 实到 11 is not doubted. */
export const EXPECTED_PARTY_GROUP: ExpectedLedger = {
  sample: PARTY_GROUP,
  columns: {
    date: ['会议时间'],
    content: ['会议名称'],
    expectedCount: ['参会情况/应到'],
    presentCount: ['参会情况/实到'],
    leaveCount: ['参会情况/请假'],
    absentCount: ['参会情况/缺席'],
    participants: ['参会情况/参会人员'],
    topics: ['会议内容/议题'],
    firstTopic: ['会议内容/第一议题'],
    chair: ['主持人'],
    speaker: ['汇报人'],
  },
  unused: ['序号'],
  questions: ['活动类型 党组会议'],
  answers: {
    fixed: { activity: '党组会议' },
    columns: { content: ['会议名称'], topics: ['会议内容/议题'] },
  },
  entries: `
    4 | 2022-01-25 | 党组会议 | 听取党建汇报 | 第1次党组会议 | 赵建国、钱学文、孙丽华、李敏、吴国强 | 赵建国 | 吴国强 | |
    5 | 2022-02-22 | 党组会议 | 意识形态研究、党风廉政 | 第2次党组会议 | 赵建国、钱学文、李敏、吴国强、郑晓燕 | 赵建国 | 吴国强、郑晓燕 | |
    7 | 2022-03-29 | 党组会议 | 重点工作 | 第3次党组会议 | 赵建国、钱学文、孙丽华、李敏、褚卫东 | 赵建国 | 褚卫东 | |
    8 | 2022-04-26 | 党组会议 | 党支部工作 | 第4次党组（扩大）会议 | 赵建国、钱学文、孙丽华、李敏、周文博、韩志勇 | 赵建国 | 韩志勇 | | participantUnknown:各科科长
  `,
  skipped: '',
  joined: [6],
  words: '4 计入 5 计入 7 计入 8 提醒',
};
