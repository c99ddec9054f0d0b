import type { Highlight } from './highlight';
import { AMBER, BLUE, FAULT, GREEN, GREY, RED } from './highlight';

/** A line of 使用说明: a heading, a step, or a word with its meaning and colour. */
export interface InstructionLine {
  readonly style: 'title' | 'heading' | 'text' | 'warning';
  readonly label: string;
  readonly text: string;
  readonly highlight?: Highlight;
}

const heading = (label: string): InstructionLine => ({ style: 'heading', label, text: '' });
const step = (label: string, text: string): InstructionLine => ({ style: 'text', label, text });
const word = (label: string, text: string, highlight: Highlight): InstructionLine => ({
  style: 'text',
  label,
  text,
  highlight,
});

export const INSTRUCTIONS: readonly InstructionLine[] = [
  { style: 'title', label: '台账对标 使用说明', text: '' },
  {
    style: 'warning',
    label: '注意',
    text: '本表不得录入涉密内容。检查只写灰底各列，不改动您填写的任何内容。',
  },
  heading('一、按这个顺序填'),
  step('1 计划指标', '核对各项指标；“XX”等待明确的，把 指标值 改成数字。暂不考核的，启用 填 否。'),
  step(
    '2 人员名册',
    '一人一行，填 姓名、科室、党支部、身份。身份可填多个，用、隔开；党组书记自动算党组成员，其余类推。',
  ),
  step('3 设置', '填 单位名称 和 计划年度；列出科室与党支部；单位另有放假、上班安排的，登记在右侧。'),
  step(
    '4 工作台账',
    '做一件记一件，一行一种活动：日期、活动类型、主题、内容、参加人员……点列标上方的 + 展开其余各列。',
  ),
  step(
    '5 检查台账',
    '在“开始”选项卡点 检查台账（或在任务窗格中点），结果写在本工作簿的灰底各列和 检查结果 表。',
  ),
  step(
    '6 领导汇总',
    '点 领导汇总，得到可直接打印的一页；任务窗格「汇总」还可生成 月度进度、个人达标、督办单、通报。',
  ),
  heading('二、几种写法'),
  step(
    '日期',
    '2022-3-5、2022年3月5日 都可以（只写 3月5日 时，Excel 会补上当前年份）；3.5、12月9日-10日 不是一个日期，请写清或分行。',
  ),
  step(
    '参加人员',
    '姓名用、隔开；可写 全体党员、综合科全体、全体人员（除甲、乙）；请假的写 张三(请假) 或填在 缺席人员。',
  ),
  step('学时', '2、1.5、2学时、半天、2天（一天、半天折多少学时在 设置 中改）。'),
  step(
    '归属周期',
    '补做的事填它所属的周期：2022、2022H1（上半年）、2022Q1（一季度）、2022-03（3月）、2022-W10（第10周）。',
  ),
  step('对应指标', '活动类型和主题对不上、但确实算某项指标的，直接写指标编号。'),
  heading('三、状态与颜色（黑白打印看文字即可）'),
  word('未达标', '期限已过而没有达到；或已超过上限。', RED),
  word('滞后', '期限未到，但落后于序时进度，或已临近截止；“力争”的指标过期未完成也只记滞后。', AMBER),
  word('逾期补齐', '期限过后才补齐的。', AMBER),
  word('正常', '期限未到，进度正常。', BLUE),
  word('达标', '已经达到要求。', GREEN),
  word('待明确', '指标值还没有定，不计入达标率。只记数、不作考核的也不计入。', GREY),
  word('计入 / 提醒 / 未计入', '台账每一行的核查结果；原因写在最右的 核查说明。', GREEN),
  word('橙底单元格', '核查说明 中用〔 〕点到的那一格，请核对。', FAULT),
];
