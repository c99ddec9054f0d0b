import { VOLUNTEERING } from '../../../workbench/samples/ledgers/volunteering';
import type { ExpectedLedger } from './ExpectedLedger';

/** The row hidden by hand counts; the types are aliases of ours; four took part in row 4 and three are named. */
export const EXPECTED_VOLUNTEERING: ExpectedLedger = {
  sample: VOLUNTEERING,
  columns: {
    date: ['活动日期'],
    content: ['活动名称'],
    activity: ['活动类别'],
    participants: ['参加人员'],
    hours: ['服务时长'],
    presentCount: ['参加人数'],
    evidence: ['影像资料'],
  },
  unused: ['服务地点'],
  questions: [],
  answers: {},
  entries: `
    2 | 2022-02-25 | 志愿服务 | | 社区防疫值守 | 王磊、冯雪、沈佳 | | | 3 |
    3 | 2022-03-04 | 志愿服务 | | 学雷锋义务劳动 | 朱明、秦岚、许静、张三 | | | 2 |
    4 | 2022-04-22 | 志愿服务 | | 义务植树 | 吴国强、郑晓燕、王磊 | | | 4 | attendanceMismatch
    5 | 2022-06-15 | 联建活动 | | 与银厂村共建 | 赵建国、吴国强 | | | 4 |
    6 | 2022-07-01 | 关怀帮扶 | | 走访慰问老党员 | 孙丽华、吴国强 | | | 2 |
  `,
  skipped: '',
  words: '2 计入 3 计入 4 提醒 5 计入 6 计入',
};
