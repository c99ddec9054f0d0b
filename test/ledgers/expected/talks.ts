import { TALKS } from '../../../workbench/samples/ledgers/talks';
import type { ExpectedLedger } from './ExpectedLedger';

/** The day merged over several talks is the day of each; 类型 is who talks with whom. */
export const EXPECTED_TALKS: ExpectedLedger = {
  sample: TALKS,
  columns: { date: ['谈话时间'], speaker: ['谈话人'], participants: ['谈话对象'], content: ['主要内容'] },
  unused: ['地点', '类型', '存在问题', '整改措施'],
  questions: ['活动类型 谈心谈话', '日期 1', '同上 2', '合并'],
  answers: { fixed: { activity: '谈心谈话' }, splitDates: 'firstDay', ditto: true, mergedRows: 'each' },
  entries: `
    3 | 2022-03-18 | 谈心谈话 | | 交流分管工作和党风廉政建设情况 | 赵建国、钱学文 | | 赵建国 | |
    4 | 2022-03-18 | 谈心谈话 | | 交流企业上市服务工作 | 赵建国、孙丽华 | | 赵建国 | |
    5 | 2022-03-18 | 谈心谈话 | | 交流非法集资防范工作 | 赵建国、李敏 | | 赵建国 | |
    6 | 2022-04-12 | 谈心谈话 | | 了解思想和家庭情况 | 吴国强、王磊 | | 吴国强 | |
    7 | 2022-05-12 | 谈心谈话 | | 新分工谈话 | 吴国强、冯雪、卫红 | | 吴国强 | |
    8 | 2022-06-09 | 谈心谈话 | | 岗位廉政风险提醒 | 韩志勇、朱明、秦岚 | | 韩志勇 | |
    9 | 2022-09-15 | 谈心谈话 | | 征求对支部工作的意见 | 韩志勇 | | 韩志勇 | | participantUnknown:张山
    10 | 2022-09-15 | 谈心谈话 | | 借调期间思想情况 | 韩志勇、孔德明 | | 韩志勇 | |
    11 | | 谈心谈话 | | 任前谈话 | 尤建平、许静 | | 尤建平 | | dateUnreadable:待定
  `,
  skipped: '',
  words: '3 计入 4 计入 5 计入 6 计入 7 计入 8 计入 9 提醒 10 计入 11 未计入',
};
