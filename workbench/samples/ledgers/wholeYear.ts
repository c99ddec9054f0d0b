import type { LedgerSample } from './LedgerSample';
import { blank, entry, header, on, subtotal, title } from './sampleRows';

/**
 * A branch's ledger of everything, on a sheet that was never named: a type column where two activities were held at
 * once, dates as people write them, months as plain lines, and what each month came to.
 */
export const WHOLE_YEAR: LedgerSample = {
  sheet: 'Sheet1',
  look: 'plain',
  left: ['C'],
  widths: [20, 26, 44, 30, 10, 12, 9, 22],
  rows: [
    title('第一党支部工作台账（2022）'),
    header('日期', '活动', '主要内容', '参加对象', '主持', '主讲（汇报）人', '学时', '佐证资料'),
    subtotal('一月'),
    entry(
      '2021.1.17',
      '支委会',
      '研究2022年工作计划',
      '吴国强、郑晓燕、褚卫东',
      '吴国强',
      '',
      '',
      '会议记录',
    ),
    entry('1月23日17:00前', '文件印发', '报送党支部工作计划', '', '', '', '', '计划'),
    subtotal('本月共开展2次'),
    blank(),
    subtotal('三月'),
    entry(
      '3 月19日（周六）',
      '志愿服务',
      '学雷锋，清理团结路社区卫生',
      '王磊、冯雪、卫红',
      '王磊',
      '',
      '',
      '照片3张',
    ),
    entry(3.5, '党小组会', '学习讨论', '王磊、冯雪', '王磊', '', '', ''),
    entry('3-4月', '读书活动', '书香支部读书活动', '第一党支部全体党员', '', '', 6, '心得'),
    blank(),
    subtotal('七月'),
    entry(
      '2022年7月1日',
      '专题党课',
      '牢记初心使命',
      '第一党支部全体党员',
      '吴国强',
      '赵建国',
      '1.5小时',
      '课件',
    ),
    entry('7月底前', '调研', '普惠金融调研', '孙丽华', '', '', '', ''),
    blank(),
    subtotal('十二月'),
    entry(
      on(12, 8),
      '组织生活会暨12月主题党日',
      '开展批评与自我批评；学习二十大精神',
      '第一党支部全体党员',
      '吴国强',
      '孙丽华',
      2,
      '记录',
    ),
    entry(
      '12月9日-10日',
      '党员培训',
      '党员进党校',
      '第一党支部全体党员（除蒋涛）',
      '',
      '市委党校',
      12,
      '通知',
    ),
    entry('12月22日', '支委会、党小组会', '研究评优', '吴国强、郑晓燕、褚卫东', '吴国强', '', '', ''),
    subtotal('本月共开展3次'),
    subtotal('累计', null, null, null, null, null, 21.5, null),
    entry('备注：组织生活会材料另存。'),
  ],
  finish: (sheet) => {
    Object.assign(sheet.pageSetup, { orientation: 'portrait', fitToPage: false });
  },
};
