import { PARTY_DAYS } from '../../../workbench/samples/ledgers/partyDays';
import type { ExpectedLedger } from './ExpectedLedger';

/** Months, empty rows, the repeated header and the two notes are no entries; 5月 alone is no day. */
export const EXPECTED_PARTY_DAYS: ExpectedLedger = {
  sample: PARTY_DAYS,
  columns: {
    date: ['活动时间'],
    organisers: ['参与单位'],
    participants: ['参与人员'],
    content: ['主题'],
    note: ['备注'],
  },
  unused: ['序号', '地点'],
  questions: ['活动类型 主题党日'],
  answers: { fixed: { activity: '主题党日' } },
  entries: `
    5 | 2022-01-14 | 主题党日 | | 重温入党誓词，学习党章 | 12人 | | | | hoursMissing
    8 | 2022-02-18 | 主题党日 | | 学习宪法 | 韩志勇、杨帆、朱明、秦岚 | | | | hoursMissing
    11 | 2022-03-11 | 主题党日 | | 学雷锋志愿服务 | 13人 | | | | hoursMissing
    12 | 2022-03-25 | 主题党日 | | 学习两会精神 | 22人 | | | | hoursMissing
    15 | 2022-04-15 | 主题党日 | | 清明祭英烈 | 11人 | | | | hoursMissing
    17 | | 主题党日 | | 学习条例 | | | | | dateUnreadable:5月 hoursMissing
  `,
  skipped: `
    4 | separator
    7 | separator
    10 | separator
    13 | header
    14 | separator
    16 | separator
    18 | remark
    19 | remark
  `,
  words: '5 提醒 8 提醒 11 提醒 12 提醒 15 提醒 17 未计入',
};
