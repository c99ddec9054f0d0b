import type { LedgerSample } from './LedgerSample';
import { entry, header, on, title } from './sampleRows';

/**
 * 发文登记, which begins in column B: every row is a paper, 印发日期 in four spellings, 份数 is how many were printed and
 * no 数量 of ours; two columns are hidden.
 */
export const DOCUMENTS: LedgerSample = {
  sheet: '发文登记',
  look: 'plain',
  firstColumn: 'B',
  left: ['D', 'H'],
  widths: [6, 20, 46, 14, 12, 10, 24, 7, 10],
  frozenRows: 2,
  rows: [
    title('市金融办2022年发文登记簿'),
    header('序号', '文号', '文件标题', '印发日期', '文件种类', '签发人', '主送', '份数', '拟稿人'),
    entry(
      1,
      '市金办党〔2022〕1号',
      '关于印发2022年党组理论学习中心组学习计划的通知',
      on(1, 21),
      '中心组学习计划',
      '赵建国',
      '各科室',
      15,
      '王磊',
    ),
    entry(
      2,
      '市金办党〔2022〕2号',
      '2022年党支部工作计划',
      '2022.1.28',
      '党支部工作计划',
      '赵建国',
      '各党支部',
      10,
      '王磊',
    ),
    entry(
      3,
      '市金办党〔2022〕3号',
      '关于成立党建工作领导小组的通知',
      20220215,
      '党建工作领导小组',
      '赵建国',
      '各科室',
      15,
      '冯雪',
    ),
    entry(
      4,
      '市金办党〔2022〕4号',
      '3月份党建工作执行计划',
      '2月28日',
      '月度党建执行计划',
      '钱学文',
      '各科室',
      12,
      '王磊',
    ),
    entry(
      5,
      '市金办函〔2022〕7号',
      '关于商请支持开展普惠金融宣传的函',
      on(6, 9),
      '',
      '孙丽华',
      '市人行',
      5,
      '施雨',
    ),
    entry(6, '', '4月份党建工作执行计划', '', '月度党建执行计划', '钱学文', '各科室', 12, '王磊'),
  ],
  finish: (sheet) => {
    sheet.getColumn('A').width = 2;
    sheet.getColumn('G').hidden = true;
    sheet.getColumn('J').hidden = true;
  },
};
