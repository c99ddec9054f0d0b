import type { LedgerSample } from './LedgerSample';
import { entry, header, line, note, on, subtotal, sum, title } from './sampleRows';

/**
 * 学习台账 with sums: 小计 below each quarter and 合计 at the end, 课时 in five spellings, days that were typed as a
 * decimal or as a range, what the ledger should not hold (自学), and signatures at the end.
 */
export const STUDIES: LedgerSample = {
  sheet: '学习台账',
  look: 'official',
  left: ['D'],
  widths: [6, 16, 14, 44, 10, 30, 9, 12],
  rows: [
    title('市金融办2022年理论学习台账'),
    line('单位：市金融办                                                          计量单位：学时'),
    header('序号', '学习时间', '学习形式', '学习内容', '领学人', '参学人员', '课时', '备注'),
    entry(1, '2022.1.10', '集中学习', '学习十九届六中全会精神', '钱学文', '全体干部职工（除吕洋）', 2, ''),
    entry(
      2,
      '2月14日',
      '集中学习',
      '学习新修订的信访工作条例',
      '李敏',
      '全体干部职工（除吕洋、陈思远）',
      '1.5课时',
      '',
    ),
    entry(
      3,
      '2月21日-22日',
      '集中培训',
      '党务干部培训班',
      '市委党校',
      '吴国强、郑晓燕、韩志勇、杨帆',
      '16学时',
      '市级',
    ),
    // Typed 3.14, which Excel made a number of.
    entry(4, 3.14, '集中学习', '学习政府工作报告', '孙丽华', '全体干部职工', 2, ''),
    subtotal('一季度小计', null, null, null, null, null, sum('G4:G7', 4), null),
    entry(
      5,
      on(4, 18),
      '中心组学习',
      '学习总体国家安全观',
      '赵建国',
      '赵建国、钱学文、孙丽华、李敏、周文博',
      '半天',
      '扩大到科长',
    ),
    entry(6, '5月5日', '专题党课', '弘扬五四精神', '吴国强', '第一党支部全体党员', '2小时', ''),
    entry(7, '5月中旬', '自学', '自学党史四卷本', '/', '全体党员', 8, ''),
    entry(
      8,
      '11月21日/22日',
      '集中轮训',
      '党的二十大精神轮训',
      '省委宣讲团',
      '赵建国、钱学文',
      '2天',
      '省级',
    ),
    entry(9, on(12, 5), '集中学习', '学习中央经济工作会议精神', '李敏', '全体干部职工', '两小时', ''),
    subtotal('合计', null, null, null, null, null, sum('G4:G13', 12), null),
    note('注：半天按4学时、一天按8学时折算。'),
    note('制表人：王磊          审核人：吴国强          填报日期：2022年12月30日'),
  ],
  merges: ['A8:F8', 'A14:F14'],
};
