import { STUDIES } from '../../../workbench/samples/ledgers/studies';
import type { ExpectedLedger } from './ExpectedLedger';

/** A course of two days is two deeds whose 学时 stand on the last, so that they add up; 3.14 is no day; 两小时 no number. The 党课 does not say whose it was. */
export const EXPECTED_STUDIES: ExpectedLedger = {
  sample: STUDIES,
  columns: {
    date: ['学习时间'],
    activity: ['学习形式'],
    content: ['学习内容'],
    speaker: ['领学人'],
    participants: ['参学人员'],
    hours: ['课时'],
    note: ['备注'],
  },
  unused: ['序号'],
  questions: ['词 自学 1', '日期 2'],
  answers: { splitDates: 'eachDay' },
  entries: `
    4 | 2022-01-10 | 集中学习 | | 学习十九届六中全会精神 | 24人 | | 钱学文 | 2 |
    5 | 2022-02-14 | 集中学习 | | 学习新修订的信访工作条例 | 23人 | | 李敏 | 1.5 |
    6 | 2022-02-21 | 培训 | | 党务干部培训班 | 吴国强、郑晓燕、韩志勇、杨帆 | | | 0 | participantUnknown:市委党校
    6 | 2022-02-22 | 培训 | | 党务干部培训班 | 吴国强、郑晓燕、韩志勇、杨帆 | | | 16 | participantUnknown:市委党校
    7 | | 集中学习 | | 学习政府工作报告 | 孙丽华 | | 孙丽华 | 2 | dateUnreadable:3.14
    9 | 2022-04-18 | 中心组集中学习 | | 学习总体国家安全观 | 赵建国、钱学文、孙丽华、李敏、周文博 | | 赵建国 | 4 |
    10 | 2022-05-05 | 党课 | | 弘扬五四精神 | 10人 | | 吴国强 | 2 |
    11 | | | | 自学党史四卷本 | | | | 8 | dateUnreadable:5月中旬 typeUnknown:自学
    12 | 2022-11-21 | 集中轮训 | | 党的二十大精神轮训 | 赵建国、钱学文 | | | 0 | participantUnknown:省委宣讲团
    12 | 2022-11-22 | 集中轮训 | | 党的二十大精神轮训 | 赵建国、钱学文 | | | 16 | participantUnknown:省委宣讲团
    13 | 2022-12-05 | 集中学习 | | 学习中央经济工作会议精神 | 25人 | | 李敏 | | hoursUnreadable:两小时
  `,
  skipped: `
    8 | subtotal
    14 | subtotal
    15 | remark
    16 | remark
  `,
  words: '4 计入 5 计入 6 提醒 7 未计入 9 计入 10 提醒 11 未计入 12 提醒 13 未计入',
};
