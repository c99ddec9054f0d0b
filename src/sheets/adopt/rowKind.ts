import { fold } from '../../domain/fold';

const MONTH = '(?:1[0-2]|0?[1-9]|[一二三四五六七八九]|十[一二]?|元|腊|正)月份?';
const SPAN = `(?:\\d{4}年度?)?(?:${MONTH}|第?[一二三四1-4]季度|[上下]半年|全年|前[一二三]季度)`;
const NUMBERED =
  '(?:[一二三四五六七八九十]{1,3}[、.]|\\([一二三四五六七八九十]{1,3}\\)|第[一二三四五六七八九十]+(?:部分|章|类))';

const SEPARATOR = new RegExp(
  `^[-—=*【\\[(<《]*(?:${NUMBERED})?(?:${SPAN}|\\d{4}年度?)(?:(?:的|党支部|党组)?(?:各项)?(?:活动|工作|学习|会议|情况|台账|记录|安排|完成|开展)*)?[:】\\])>》*=—-]*$`,
);
const HEADING = new RegExp(`^${NUMBERED}`);

const SUM_SPAN = '(?:[本全各一二三四五六七八九十元正腊0-9年月日份周季度上下半期页第前至到~-]|截至)*';
const SUBTOTAL = new RegExp(
  `^[(【]?${SUM_SPAN}(?:小计|合计|总计|共计|累计|汇总|平均)(?:数|次数|人数|人次|学时|课时)?(?:[:]?[\\d.,]+[^。]{0,8})?[:)】]?$|^${SUM_SPAN}共(?:计)?(?:开展|召开|举办|组织|学习|参加|完成)?(?:活动|会议|学习)?\\d+(?:次|场|期|人次|人|个|项|篇|条|件|学时|课时)[。.]?$`,
);

const REMARK =
  /^[(【*※]*(?:(?:备?注|说明|附注|附件|附|填表说明|填报说明|填写说明|注意事项|温馨提示|要求)(?:[:.、\d(]|$)|(?:填表|填报|制表|登记|审核|审批|经办|统计|复核|报送|负责|记录|整理|联系)(?:人员|人|单位|部门|科室|日期|时间)(?:[:(]|$)|(?:制表|填表|审核|审批|复核)[:]|联系电话|单位(?:\(|负责人|领导|名称)?[^:]{0,8}[:]|(?:分管|主管|主要)?领导(?:签字|签名|审核|意见)|(?:党支部|支部)?书记(?:签字|签名)|以下空白|以下无正文|以下无内容|本页完|\(?此页无正文|打印日期|填报日期|日期[:])/;

/** Whether a text heads the rows below it: a month, a quarter, a numbered chapter. @example isSeparator('三月份') // true */
export function isSeparator(text: string): boolean {
  const plain = fold(text);
  return SEPARATOR.test(plain) || (HEADING.test(plain) && plain.length <= 30);
}

/** A heading without its number and its colon. @example headingWord('一、支委会：') // '支委会' */
export function headingWord(text: string): string {
  return fold(text)
    .replace(HEADING, '')
    .replace(/^[-—=*【[(<《]+|[:】\])>》*=—-]+$/g, '');
}

/** Whether a text names a sum: 小计, 本月合计, 1-6月累计, 合计12次. @example isSubtotal('一季度小计') // true */
export function isSubtotal(text: string): boolean {
  return SUBTOTAL.test(fold(text));
}

/** Whether a text is a note or a signature below a table: 注：…, 填表人：张三. */
export function isRemark(text: string): boolean {
  return REMARK.test(fold(text));
}

/** Whether a text begins a line of signatures, which may hold a date of its own. */
export function isSignature(text: string): boolean {
  return /^(?:填表|填报|制表|审核|审批|复核|经办|报送|统计)(?:人|人员|单位|部门|科室)?(?:\(|:|$)/.test(
    fold(text),
  );
}

/** Whether a row shows how to fill in the others: its first cell says 例. @example isExample('示例') // true */
export function isExample(text: string): boolean {
  return /^[(【]?(?:例|示例|样例|举例|范例|填写示例|填报示例|样表)(?:[\d:)】]|$)/.test(fold(text));
}

/** Whether texts right below a header belong to it: units in brackets, or the numbers of the columns. */
export function isBelowHeader(texts: readonly string[]): boolean {
  if (texts.every((text) => /^\([^()]{1,8}\)$/.test(fold(text)))) return true;
  const numbers = texts.map((text) => Number(fold(text)));
  return numbers.length >= 4 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}
