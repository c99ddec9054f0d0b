import type { LedgerSample } from './LedgerSample';
import { entry, header, on, title } from './sampleRows';

/**
 * 谈心谈话: its 类型 is who talks with whom, not a kind of activity; dates merged over the talks of a day, 同上 and 〃,
 * a name with spaces, one misspelt, two days in a cell, a talk without a day yet.
 */
export const TALKS: LedgerSample = {
  sheet: '谈心谈话',
  look: 'official',
  left: ['F', 'G', 'H'],
  widths: [13, 12, 10, 14, 16, 34, 22, 22],
  frozenRows: 2,
  merges: ['A3:A5', 'A9:A10'],
  rows: [
    title('2022年度谈心谈话记录表'),
    header('谈话时间', '地点', '谈话人', '谈话对象', '类型', '主要内容', '存在问题', '整改措施'),
    entry(
      on(3, 18, 'm"月"d"日"'),
      '306办公室',
      '赵建国',
      '钱学文',
      '书记与班子成员',
      '交流分管工作和党风廉政建设情况',
      '调研偏少',
      '每季度下基层不少于2次',
    ),
    entry(null, '同上', '同上', '孙丽华', '同上', '交流企业上市服务工作', '无', ''),
    entry(null, '同上', '〃', '李敏', '〃', '交流非法集资防范工作', '无', ''),
    entry(
      on(4, 12, 'm"月"d"日"'),
      '201办公室',
      '吴国强',
      '王  磊',
      '支委与党员',
      '了解思想和家庭情况',
      '学习不系统',
      '制定学习计划',
    ),
    entry(20220512, '201办公室', '吴国强', '冯雪、卫红', '支委与党员', '新分工谈话', '', ''),
    entry('6月9日-10日', '党员活动室', '韩志勇', '朱明、秦岚', '党员之间', '岗位廉政风险提醒', '', ''),
    entry(
      on(9, 15, 'm"月"d"日"'),
      '402办公室',
      '韩志勇',
      '张山',
      '支委与党员',
      '征求对支部工作的意见',
      '',
      '',
    ),
    entry(null, '402办公室', '韩志勇', '孔德明', '支委与党员', '借调期间思想情况', '', ''),
    entry('待定', '', '尤建平', '许静', '支委与党员', '任前谈话', '', ''),
  ],
};
