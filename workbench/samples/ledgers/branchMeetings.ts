import type { LedgerSample } from './LedgerSample';
import { entry, header, line, note, on, title } from './sampleRows';

/**
 * 党员大会 of one branch: one kind of activity, which only the sheet's name and the title say; counts below one
 * group, absentees with reasons, no list of those present; dates of four kinds, one of a day that does not exist.
 */
export const BRANCH_MEETINGS: LedgerSample = {
  sheet: '党员大会',
  look: 'official',
  left: ['D'],
  widths: [6, 14, 16, 44, 7, 7, 22, 10, 10],
  frozenRows: 4,
  merges: [...['A', 'B', 'C', 'D', 'G', 'H', 'I'].map((column) => `${column}3:${column}4`), 'E3:F3'],
  rows: [
    title('市金融办第一党支部党员大会记录台账'),
    line('年度：2022年                填报人：郑晓燕'),
    header('序号', '时间', '地点', '内容', '出席情况', null, '缺席人员及原因', '主持人', '记录人'),
    header(null, null, null, null, '应到', '实到', null, null, null),
    entry(
      1,
      '2022.3.15',
      '三楼会议室',
      '总结一季度党支部工作，部署党员积分管理',
      9,
      8,
      '蒋涛（驻村）',
      '吴国强',
      '郑晓燕',
    ),
    // 应到 and 实到 differ by two, one is named.
    entry(2, '6月21日', '三楼会议室', '讨论接收预备党员', 10, 8, '蒋涛（驻村）', '吴国强', '郑晓燕'),
    entry(3, on(9, 20), '三楼会议室', '通报三季度党费收缴情况', 10, 10, '无', '吴国强', '王磊'),
    entry(4, '2022.9.31', '二楼党员活动室', '补选支部委员', 10, 10, '/', '褚卫东', '王磊'),
    entry(
      5,
      '12月13日（周二）',
      '三楼会议室',
      '民主评议党员动员，\n学习党的二十大精神',
      10,
      8,
      '冯雪（病假）、王磊（出差）',
      '吴国强',
      '郑晓燕',
    ),
    note('注：1.缺席人员须注明原因；2.会议记录原件存支部档案。'),
  ],
};
