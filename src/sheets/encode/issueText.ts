import type { InputIssue } from '../../domain/issue';
import { OPTION_NAMES } from '../decode/readOptions';
import { describe } from '../describe/allSheets';
import { columnOf, headerOf } from '../describe/SheetDescription';
import { PART_TENURE, UNIT_KIND } from '../words';

/** A data problem as one sentence that names its column in 〔〕, what was found and what to do. */
export function issueText(issue: InputIssue): string {
  return `〔${headerOf(describe(issue.table).table, issue.field)}〕${factText(issue)}`;
}

/** How much of the user's words a sentence repeats. */
const QUOTED_LENGTH = 40;

/** The user's own words, quoted; the brackets that mark columns are taken out of them, and what is long is cut. */
export function quoted(words: string): string {
  const plain = words
    .replace(/[〔〕]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `「${plain.length <= QUOTED_LENGTH ? plain : `${plain.slice(0, QUOTED_LENGTH)}…`}」`;
}

function maybe(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `（似：${suggestion.replace(/[〔〕]/g, '')}）`;
}

function row(
  { sheet, rowNumber }: { readonly sheet: string; readonly rowNumber: number },
  own: string,
): string {
  return sheet === own ? `第${rowNumber}行` : `${sheet}第${rowNumber}行`;
}

/** One sentence a code; a new code does not compile until it has one. */
function factText(issue: InputIssue): string {
  const own = issue.origin.sheet;
  switch (issue.code) {
    case 'dateMissing':
      return '未填，请填活动日期';
    case 'dateUnreadable':
      return issue.found.startsWith('#')
        ? `${quoted(issue.found)}是公式出错的结果，请先改好公式或直接填日期`
        : `${quoted(issue.found)}不是一个日期，请填如 2022-3-5；跨多日请分行或填起始日`;
    case 'dateOutsidePlan':
      return `${quoted(issue.found)}不在计划年度内，请核对年份；确属本年度的请填归属周期`;
    case 'typeMissing':
      return '未填，请从下拉中选';
    case 'typeUnknown':
      return `${quoted(issue.found)}不是活动类型${maybe(issue.suggestion)}，请从下拉中选，一行只填一种`;
    case 'hoursUnreadable':
      return `${quoted(issue.found)}不是学时，请填如 2、1.5、半天、2天`;
    case 'quantityUnreadable':
      return `${quoted(issue.found)}不是数量，请填如 3、3名、1200万元`;
    case 'attributionUnreadable':
      return `${quoted(issue.found)}不是周期，请填如 2022、2022H1、2022Q1、2022-03、2022-W10`;
    case 'participantUnknown':
      return `${quoted(issue.found)}不在名册${maybe(issue.suggestion)}`;
    case 'participantOffRoster':
      return `${quoted(issue.found)}该日不在任职期内，仍已计入，请核对任职起止`;
    case 'participantsMissing':
      return '未填，这类活动需填参加人员';
    case 'hoursMissing':
      return '未填，这类活动需填学时';
    case 'chairMissing':
      return '未填，这类活动需填主持人';
    case 'speakerMissing':
      return '未填，这类活动需填主讲人';
    case 'hoursUnusual':
      return `${quoted(issue.found)}超过40学时，请核对`;
    case 'firstTopicBlank':
      return '未填，请填 是 或 否';
    case 'duplicate':
      return `${quoted(issue.found)}与${row(issue.first, own)}重复，本行不计；确是两次的请把内容写清`;
    case 'levelUnknown':
      return `${quoted(issue.found)}不是主办级别，请填：中央、省级、市级、县级、乡镇、本单位`;
    case 'organiserBlank':
      return `未填，${issue.targetIds.join('、')} 要看${issue.field === 'topics' ? '主题是否在本人分管领域' : '由谁组织'}，未计`;
    case 'quantityUnit':
      return `${quoted(issue.found)}的单位与 ${issue.targetIds.join('、')} 的${quoted(issue.wanted)}不同，未计数`;
    case 'quantityConverted':
      return `${quoted(issue.found)}已折合为${issue.converted}${issue.unit}`;
    case 'quantityUnusual':
      return `${quoted(issue.found)}与 ${issue.targetId} 的指标值${issue.quota}相差千倍以上，请核对单位（元、万元、亿元）`;
    case 'quantityMissing':
      return `未填，${issue.targetIds.join('、')} 要按数量累计`;
    case 'notMonday':
      return `${quoted(issue.found)}不是周一，按备注已计入当周`;
    case 'maybeLate':
      return `${quoted(issue.found)}刚过 ${issue.targetId} 的 ${issue.period} 截止日，按日期计；如是 ${issue.period} 的，请核对日期是否填成了补登当天`;
    case 'targetUnknown':
      return `${quoted(issue.found)}不是指标编号${maybe(issue.suggestion)}`;
    case 'targetIdMissing':
      return '未填，本行没有考核，请填不重复的编号';
    case 'targetIdDuplicate':
      return `${quoted(issue.found)}与${row(issue.first, own)}重复，本行没有考核，请改编号`;
    case 'targetFieldUnknown':
      return `${quoted(issue.found)}无法识别，本指标没有考核${offered(issue)}`;
    case 'scopeEmpty':
      return '名册和单位中没有符合的考核对象，请核对考核范围与身份';
    case 'rosterMissing':
      return '需要人员名册或科室、党支部清单，请先填写';
    case 'memberNameMissing':
      return '未填，本行没有使用';
    case 'memberDuplicate':
      return `${quoted(issue.found)}与${row(issue.first, own)}重复，只用前一行；同名的请加以区分`;
    case 'tenureUnreadable':
      return `${quoted(issue.found)}不是日期，按未填处理，请填如 2022-3-5`;
    case 'waiverIncomplete':
      return '未填，本行豁免没有生效';
    case 'waiverTargetUnknown':
      return `${quoted(issue.found)}不是指标编号${maybe(issue.suggestion)}，这一项没有生效`;
    case 'waiverSubjectUnknown':
      return `${quoted(issue.found)}不在名册和单位中${maybe(issue.suggestion)}，这一项没有生效`;
    case 'waiverPeriodUnreadable':
      return `${quoted(issue.found)}不是周期，这一项没有生效；空白为全年，或填如 2022Q1、2022-03`;
    case 'optionUnreadable':
      return `${quoted(issue.name)}填的${quoted(issue.found)}无法识别，${optionAdvice(issue)}`;
    case 'calendarUnreadable':
      return `${quoted(issue.found)}无法识别，本行没有使用；日期填如 2022-10-1，类型填 放假 或 上班`;
    case 'calendarNotCovered':
      return `${quoted(issue.found)}年的国家节假日尚未内置，按周一至周五算；请在右侧登记放假与上班日`;
  }
}

const NUMBER_ADVICE = '请填一个数';
const DATE_ADVICE = '请填日期，如 2022-3-5';

/** What each option takes. */
const OPTION_ADVICE: Readonly<Record<string, string>> = {
  [OPTION_NAMES.planYear]: '请填年份，如 2022',
  [OPTION_NAMES.asOf]: DATE_ADVICE,
  [OPTION_NAMES.countFrom]: DATE_ADVICE,
  [OPTION_NAMES.hoursPerDay]: NUMBER_ADVICE,
  [OPTION_NAMES.hoursPerHalfDay]: NUMBER_ADVICE,
  [OPTION_NAMES.partTenure]: `请填 ${PART_TENURE.offered.join('、')} 之一`,
  [OPTION_NAMES.leadDays]: '请填如 周1 月5 季度15 半年20 年90',
  [OPTION_NAMES.hoursTolerance]: '请填如 10%',
};

function optionAdvice({ table, name }: Extract<InputIssue, { code: 'optionUnreadable' }>): string {
  if (table === 'units') return `请填 ${UNIT_KIND.offered.join(' 或 ')}；本行没有使用`;
  return `${OPTION_ADVICE[name] ?? '请核对'}；现按默认值处理`;
}

/** What may stand in the column, where that is a short list. */
function offered(issue: Extract<InputIssue, { code: 'targetFieldUnknown' }>): string {
  const { dropdown } = columnOf(describe(issue.table).table, issue.field);
  return dropdown !== undefined && 'words' in dropdown
    ? `，可填：${dropdown.words.join('、')}`
    : issue.field === 'quota'
      ? '，请填数字或 XX'
      : '';
}
