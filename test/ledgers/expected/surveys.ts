import { SURVEYS } from '../../../workbench/samples/ledgers/surveys';
import type { ExpectedLedger } from './ExpectedLedger';

/** A trip of several days is one deed on its first day; the clerk's small table at the right is no part of the ledger. */
export const EXPECTED_SURVEYS: ExpectedLedger = {
  sample: SURVEYS,
  columns: {
    date: ['调研时间'],
    chair: ['带队领导'],
    content: ['调研课题'],
    participants: ['随行人员'],
  },
  unused: ['序号', '调研地点', '是否过夜'],
  questions: ['活动类型 调研', '日期 2'],
  answers: { fixed: { activity: '调研' }, splitDates: 'firstDay' },
  entries: `
    3 | 2022-05-10 | 调研 | | 惠农e贷、防贫保 | 孙丽华、施雨、曹颖 | 孙丽华 | | |
    4 | 2022-06-16 | 调研 | | 地方金融监管 | 李敏、尤建平 | 李敏 | | |
    5 | 2022-08-03 | 调研 | | 普惠金融 | 周文博、施雨、张三 | 周文博 | | |
    6 | 2022-08-30 | 调研 | | 银行保险 | 钱学文、褚卫东 | 钱学文 | | |
    7 | | 调研 | | 企业上市 | 孙丽华 | 孙丽华 | | | dateUnreadable:12月 participantsMissing
  `,
  skipped: '',
  words: '3 计入 4 计入 5 计入 6 计入 7 未计入',
};
