import { latestDay } from '../../domain/finding';
import type { Assessment } from '../../domain/assess';
import type { RolledStatus } from '../../domain/rollUp';
import type { Day } from '../../domain/day';
import { civilOf } from '../../domain/day';
import type { Target } from '../../domain/target';
import { shortfallText } from '../encode/targetCells';
import { CADENCE_WORDS, STATUS_WORDS, requirementOf } from '../encode/words';
import type { AssessedGrid, Band } from './progressBands';
import { BANDS, BAND_WORDS, CELLS_IN_BAND, bandCells, bandOf } from './progressBands';
import { cell, line, officeYear, POINTS, row, signRules, stampText, statusRules } from './pageParts';
import { groupText, NOTHING, progressText, SIGN_LEGEND } from './progressWords';
import type { ReportFacts } from './ReportFacts';
import type { ReportPage, ReportRow } from './ReportPage';
import { periodsText } from './periodRuns';

const MONTHS = 12;
const FIRST_MONTH = 4;
const WIDTHS = [6, 20, 9, 16, ...new Array<number>(MONTHS).fill(7), 10, 21, 8.5, 8.5];
const PROGRESS = FIRST_MONTH + MONTHS;
const STATUS = PROGRESS + 3;

const NUMERALS = ['一', '二', '三', '四', '五', '六'] as const;

/** Rows that every printed page repeats: title, stamp, what the signs mean, header. */
const TITLE_ROWS = 4;

/**
 * 月度进度: the judged and counted targets over the twelve months, those owed by month, week, quarter, half-year and year
 * in bands of their own. What a cell says it says in text; colour only finds it.
 */
export function progressPage(facts: ReportFacts): ReportPage {
  const bands = BANDS.flatMap((band) => {
    const grids = assessedGrids(facts).filter(({ grid }) => bandOf(grid) === band);
    return grids.length === 0 ? [] : [{ band, grids }];
  });
  const rows = [
    line(WIDTHS, `${officeYear(facts)}计划月度进度`, 'title', POINTS.title),
    line(WIDTHS, stampText(facts), 'stamp'),
    line(WIDTHS, SIGN_LEGEND, 'note'),
    row(WIDTHS, headerCells()),
    ...bands.flatMap(({ band, grids }, index) => [
      line(WIDTHS, `${NUMERALS[index] ?? ''}、${BAND_WORDS[band]}`, 'label'),
      ...bandHeader(band),
      ...grids.map((each) => targetRow(each, facts)),
    ]),
    ...(bands.length === 0 ? [line(WIDTHS, '没有可以考核的指标。', 'text')] : []),
    line(WIDTHS, unlistedText(facts), 'note'),
  ];
  const extent = { firstRow: TITLE_ROWS, lastRow: rows.length - 1 };
  return {
    key: 'progress',
    sheet: '月度进度',
    widths: WIDTHS,
    rows,
    orientation: 'landscape',
    titleRows: TITLE_ROWS,
    fit: 'onePageWide',
    frozen: { rows: TITLE_ROWS, columns: 2 },
    rules: [
      ...signRules({ ...extent, firstColumn: FIRST_MONTH, lastColumn: PROGRESS }),
      ...statusRules({ ...extent, firstColumn: STATUS }),
    ],
    chart: null,
  };
}

/** The targets that have a status, with their assessments. */
function assessedGrids({ result }: ReportFacts): AssessedGrid[] {
  return result.plan.grids.flatMap((grid, index) => {
    const assessments = result.assessments[index] ?? [];
    return assessments.length === 0 ? [] : [{ grid, assessments }];
  });
}

function headerCells(): ReportRow['cells'] {
  const months = Array.from({ length: MONTHS }, (_, index) => `${index + 1}月`);
  return ['编号', '指标', '责任主体', '要求', ...months, '进度', '未完成', '最迟', '状态'].map((word) =>
    cell(word, 'header'),
  );
}

/** Above quarters and half-years their names; months have theirs at the top of the page. */
function bandHeader(band: Band): ReportRow[] {
  if (band !== 'quarter' && band !== 'halfYear') return [];
  const words = band === 'quarter' ? ['1季度', '2季度', '3季度', '4季度'] : ['上半年', '下半年'];
  const span = MONTHS / words.length;
  const cells = [
    cell('', 'header', FIRST_MONTH),
    ...words.map((word) => cell(word, 'header', span)),
    cell('', 'header', WIDTHS.length - PROGRESS),
  ];
  return [row(WIDTHS, cells)];
}

function targetRow(each: AssessedGrid, { result, input }: ReportFacts): ReportRow {
  const { grid, assessments } = each;
  const { target } = grid;
  const status = result.targetStatuses.find((one) => one.target === target)?.status;
  const latest = latestDay(assessments);
  return row(WIDTHS, [
    cell(target.id, 'centered'),
    cell(target.title, 'text'),
    cell(target.owner, 'text'),
    cell(requirementText(target), 'text'),
    ...bandCells(each, input.entries).map((text) =>
      cell(text, 'centered', MONTHS / CELLS_IN_BAND[bandOf(grid)]),
    ),
    cell(target.scope.kind === 'collective' ? progressText(assessments) : groupText(assessments), 'centered'),
    cell(missingText(target, assessments), 'text'),
    cell(latest === null ? NOTHING : dueText(latest, input.options.planYear), 'centered'),
    cell(statusWord(status), 'centered'),
  ]);
}

function statusWord(status: RolledStatus | undefined): string {
  return status === undefined ? NOTHING : STATUS_WORDS[status];
}

const EACH = { collective: '', department: '每个科室', branch: '每个党支部', person: '每人' } as const;

function requirementText(target: Target): string {
  const words =
    target.quota === null && target.enabled === 'tallyOnly'
      ? CADENCE_WORDS[target.cadence]
      : requirementOf(target, target.quota);
  return `${EACH[target.scope.kind]}${words}`;
}

/** What is short or at risk: its periods where one subject owes them, else how many subjects. */
function missingText(target: Target, assessments: readonly Assessment[]): string {
  if (target.scope.kind !== 'collective' || target.cadence === 'year')
    return shortfallText(target, assessments);
  const missing = assessments
    .filter(({ status }) => status === 'short' || status === 'atRisk')
    .map(({ obligation }) => obligation.period);
  return missing.length === 0 ? shortfallText(target, assessments) : periodsText(missing);
}

function dueText(day: Day, planYear: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year === planYear ? '' : `${year}年`}${month}月${dayOfMonth}日`;
}

/** Why targets of the plan are not on the page. */
function unlistedText({ input, result }: ReportFacts): string {
  const { targets } = input;
  const { plan, assessments } = result;
  const parts: [number, string][] = [
    [targets.filter(({ readable, enabled }) => readable && enabled === 'no').length, '项定性或未启用'],
    [targets.filter(({ readable }) => !readable).length, '项填写有误'],
    [plan.withoutRoster.length, '项缺名册或单位'],
    [plan.withoutSubjects.length, '项没有考核对象'],
    [assessments.filter((each) => each.length === 0).length, '项没有考核期'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count}${words}`);
  return `计划指标共${targets.length}项${said.length === 0 ? '，全部列入。' : `；未列入：${said.join('，')}。`}`;
}
