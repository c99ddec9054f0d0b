import type { InputIssue } from '../../domain/issue';
import { typePieces } from '../adopt/cellWords';
import { readDays } from '../adopt/readDays';
import { OPTION_NAMES } from '../decode/readOptions';
import { describe } from '../describe/allSheets';
import { columnOf } from '../describe/SheetDescription';
import { PART_TENURE, UNIT_KIND } from '../words';
import type { ColumnNames } from './columnNames';
import { TEMPLATE_NAMES } from './columnNames';

/**
 * A data problem as one sentence that names its column in 〔〕, what was found and what to do; a column is called as the
 * sheet calls it.
 */
export function issueText(issue: InputIssue, names: ColumnNames = TEMPLATE_NAMES): string {
  if (isAboutSheet(issue)) return factText(issue);
  const column = `〔${names.headerOf(issue)}〕`;
  if (issue.found === '' && !names.isThere(issue)) return `本表没有${column}这一列，${absentText(issue)}`;
  return `${column}${names.isAdopted(issue) ? adoptedText(issue) : factText(issue)}`;
}

/** A problem of a whole ledger names no column of a row. */
function isAboutSheet({ code }: InputIssue): boolean {
  return code === 'adoptedLedgerMissing' || code === 'adoptedLedgerMoved' || code === 'adoptedColumnMissing';
}

/** A sheet of others need not have every column of ours: then it is not the row that lacks something. */
function absentText(issue: InputIssue): string {
  const why = issue.code === 'typeMissing' ? '' : `${factText(issue).replace(/^未填，/, '')}；`;
  return `${why}可在“套用现有台账”中对应一列或固定填写`;
}

/** On a sheet of others there is no dropdown of ours. */
function adoptedText(issue: InputIssue): string {
  return factText(issue).replace('请从下拉中选', '请填活动类型的名称');
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
        : `${quoted(issue.found)}${daysText(issue.found)}`;
    case 'dateOutsidePlan':
      return `${quoted(issue.found)}不在计划年度内，请核对年份；确属本年度的请填归属周期`;
    case 'typeMissing':
      return '未填，请从下拉中选';
    case 'typeUnknown':
      return `${quoted(issue.found)}不是活动类型${maybe(issue.suggestion)}，请从下拉中选，一行只填一种${typesText(issue.found)}`;
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
    case 'attendanceMismatch':
      return attendanceText(issue);
    case 'adoptedLedgerMissing':
      return goneText(issue);
    case 'adoptedLedgerMoved':
      return `套用的工作表${quoted(issue.found)}找不到，按表头改读${quoted(own)}；请在“套用现有台账”中确认或修改`;
    case 'adoptedColumnMissing':
      return `套用的列${quoted(issue.found)}找不到了，这一列没有读取；请恢复表头，或在“套用现有台账”中修改`;
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

/** What to do with a cell that is no date: several days in it are split into rows. */
function daysText(found: string): string {
  const days = readDays(found, ANY_YEAR);
  return days === null
    ? '不是一个日期，请填如 2022-3-5；跨多日请分行或填起始日'
    : `里有${days.length}天，一行只填一天：请分成${days.length}行，或只填起始日`;
}

/** Any year tells how many days a cell names. */
const ANY_YEAR = 2022;

/** How to split a cell that names several types. */
function typesText(found: string): string {
  const pieces = typePieces(found);
  return pieces.length < 2
    ? ''
    : `；如是${pieces.length}种活动（${pieces.join('、')}），请分成${pieces.length}行`;
}

/** Which numbers of people do not agree. */
function attendanceText({
  between,
  count,
  other,
}: Extract<InputIssue, { code: 'attendanceMismatch' }>): string {
  switch (between) {
    case 'sum':
      return `应到${count}人，实到与请假、缺席合计${other}人，请核对`;
    case 'present':
      return `列出${other}人，实到填的是${count}人，请核对`;
    case 'away':
      return `列出${other}人，请假、缺席的应为${count}人，请核对`;
  }
}

/** Why the rows of an adopted ledger are not read. */
function goneText({ gone, found }: Extract<InputIssue, { code: 'adoptedLedgerMissing' }>): string {
  const advice = '请在“套用现有台账”中修改或取消套用';
  switch (gone) {
    case 'sheet':
      return `套用的工作表${quoted(found)}找不到了，其中的记录没有检查；${advice}`;
    case 'columns':
      return `套用的工作表${quoted(found)}里找不到对应的表头，其中的记录没有检查；请恢复表头，或${advice.slice(1)}`;
    case 'mapping':
      return `${found}，套用的台账没有检查；${advice}`;
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
