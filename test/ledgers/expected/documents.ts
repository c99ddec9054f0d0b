import { DOCUMENTS } from '../../../workbench/samples/ledgers/documents';
import type { ExpectedLedger } from './ExpectedLedger';

/** 份数 is no 数量 and 签发人 no 主持人; 文件种类 are the topics of the plan, which only the clerk knows. */
export const EXPECTED_DOCUMENTS: ExpectedLedger = {
  sample: DOCUMENTS,
  columns: { date: ['印发日期'], content: ['文件标题'], evidence: ['文号'], topics: ['文件种类'] },
  unused: ['序号', '签发人', '主送', '份数', '拟稿人'],
  questions: ['活动类型 文件印发'],
  answers: { fixed: { activity: '文件印发' } },
  entries: `
    3 | 2022-01-21 | 文件印发 | 中心组学习计划 | 关于印发2022年党组理论学习中心组学习计划的通知 | | | | |
    4 | 2022-01-28 | 文件印发 | 党支部工作计划 | 2022年党支部工作计划 | | | | |
    5 | 2022-02-15 | 文件印发 | 党建工作领导小组 | 关于成立党建工作领导小组的通知 | | | | |
    6 | 2022-02-28 | 文件印发 | 月度党建执行计划 | 3月份党建工作执行计划 | | | | |
    7 | 2022-06-09 | 文件印发 | | 关于商请支持开展普惠金融宣传的函 | | | | |
    8 | | 文件印发 | 月度党建执行计划 | 4月份党建工作执行计划 | | | | | dateMissing
  `,
  skipped: '',
  words: '3 计入 4 计入 5 计入 6 计入 7 未计入 8 未计入',
};
