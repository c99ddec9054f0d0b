import { AMBER, RED } from '../describe/highlight';
import { SUMMARY_SHEET } from '../describe/allSheets';
import { percent } from '../encode/words';
import { cardRows, trendText } from './summaryCards';
import { STATUS_COLUMN, matterRows } from './summaryMatterRows';
import { mattersOf } from './summaryMatters';
import {
  PART_HEADERS,
  PART_STATES,
  partCells,
  clauseOf,
  ownersOf,
  partRows,
  shortNames,
  totalCells,
} from './summaryParts';
import { noteLines } from './summaryNotes';
import { stepLines } from './summarySteps';
import {
  BANNER,
  CHART,
  NUMBERS,
  OWNERS,
  SUMMARY_WIDTHS,
  WHOLE,
  across,
  headingRow,
  tightLine,
  tightRow,
} from './summaryColumns';
import { POINTS, cell, officeOf, officeYear, stampText } from './pageParts';
import type { ReportFacts } from './ReportFacts';
import type { ReportCell, ReportChart, ReportPage, ReportRow, ReportValue } from './ReportPage';

/**
 * 领导汇总, one page: how are we doing, what is late, who must act by when, for a reader who knows neither the plan nor the
 * add-in. `banner` is what says that the ledger was changed since.
 */
export function summaryPage(facts: ReportFacts, banner: ReportValue): ReportPage {
  const trend = trendText(facts);
  const rows: ReportRow[] = [
    ...headRows(facts, banner),
    ...cardRows(facts),
    ...(trend === '' ? [] : [tightLine(trend, 'plain')]),
  ];
  const matters = matterRows(mattersOf(facts));
  rows.push(...matters);
  const rules = [RED, AMBER].map((highlight) => ({
    firstColumn: STATUS_COLUMN,
    lastColumn: STATUS_COLUMN,
    // Below heading and header.
    firstRow: rows.length - matters.length + 2,
    lastRow: rows.length - 1,
    match: 'equals' as const,
    word: highlight === RED ? '未达标' : '滞后',
    highlight,
  }));
  rows.push(headingRow('二、下步要求（按到期先后）'));
  rows.push(...stepLines(facts).map((text) => tightLine(text, 'plain')));
  const parts = partsRows(facts, rows.length);
  rows.push(...parts.rows);
  rows.push(...noteLines(facts).map((text) => tightLine(text, 'note')));
  return {
    key: 'summary',
    sheet: SUMMARY_SHEET,
    widths: SUMMARY_WIDTHS,
    rows,
    orientation: 'landscape',
    titleRows: 0,
    fit: 'onePage',
    frozen: { rows: 0, columns: 0 },
    rules,
    chart: parts.chart,
  };
}

/** The page of a workbook in which nothing was checked yet. */
export function emptySummaryPage(): ReportPage {
  const text = '先点 检查台账，再点 领导汇总，本页即自动填好，可直接打印。';
  return {
    key: 'summary',
    sheet: SUMMARY_SHEET,
    widths: SUMMARY_WIDTHS,
    rows: [tightLine(SUMMARY_SHEET, 'title', POINTS.title), tightLine(text, 'lead', POINTS.heading)],
    orientation: 'landscape',
    titleRows: 0,
    fit: 'onePage',
    frozen: { rows: 0, columns: 0 },
    rules: [],
    chart: null,
  };
}

function headRows(facts: ReportFacts, banner: ReportValue): ReportRow[] {
  return [
    tightLine(`${officeYear(facts)}计划落实情况汇总`, 'title', POINTS.title),
    tightRow([
      cell(`单位：${officeOf(facts.input.options)}　　${stampText(facts)}`, 'note', BANNER),
      { value: banner, style: 'banner', across: WHOLE - BANNER },
    ]),
    tightLine(leadText(facts), 'lead', POINTS.heading),
  ];
}

/** The overall situation in one sentence. */
function leadText(facts: ReportFacts): string {
  const { result, input } = facts;
  const { counts, judged, onPaceRate } = result.figures;
  if (judged === 0) return '目前没有可以考核的指标，请先在 计划指标 填好指标值，并登记台账。';
  const good = counts.met + counts.onTrack;
  const left = judged - good;
  const state =
    left === 0
      ? '没有滞后和未达标的'
      : `${left}项没有跟上：未达标${counts.short}项、滞后${counts.atRisk}项、逾期补齐${counts.late}项`;
  const blank = input.entries.length === 0 ? '台账还没有登记任何事项。' : '';
  return `${blank}全年应考核${judged}项，${good}项已达标或按序时推进，占${percent(onPaceRate)}；${state}。`;
}

/** 达标, 正常, 逾期补齐, 滞后, 未达标: ever darker, so that they are told apart in grey. */
const STATE_COLOURS = ['#F2F7EE', '#C5DDF2', '#E0B040', '#B26A00', '#6B0F0F'] as const;

/** The chart is at least so many rows high, or its bars would have no room. */
const CHART_ROWS = 5;

/** By chapter and by 责任主体 side by side, with the chart of the latter. */
function partsRows(
  { result }: ReportFacts,
  firstRow: number,
): { readonly rows: ReportRow[]; readonly chart: ReportChart | null } {
  const targets = result.targetStatuses.map(({ target }) => target);
  const chapterNames = shortNames(
    targets.map(({ chapter }) => chapter),
    clauseOf,
  );
  const ownerNames = shortNames(
    targets.map(({ owner }) => owner),
    ownersOf,
  );
  const chapters = partRows(
    result.targetStatuses,
    ({ chapter }) => chapterNames.get(chapter) || '（未分章节）',
  );
  const owners = partRows(result.targetStatuses, ({ owner }) => ownerNames.get(owner) || '（未列责任主体）');
  const headerRow = firstRow + 1;
  const start = headerRow + 1;
  const end = start + Math.max(owners.length === 0 ? 1 : CHART_ROWS, chapters.length, owners.length);
  const gap = cell('', 'plain');
  const header = (word: string): ReportCell[] => [word, ...PART_HEADERS].map((each) => cell(each, 'header'));
  const rows: ReportRow[] = [
    headingRow('三、分章节、分责任主体情况（项）'),
    tightRow([...header('章节'), gap, ...header('责任主体')]),
  ];
  for (let index = 0; index < end - start; index += 1)
    rows.push(tightRow([...partCells(chapters[index]), gap, ...partCells(owners[index])]));
  rows.push(tightRow([...totalCells(NUMBERS, start, end), gap, ...totalCells(OWNERS + 1, start, end)]));
  const chart: ReportChart | null =
    owners.length === 0
      ? null
      : {
          title: '各责任主体完成情况',
          kind: 'barStacked100',
          headerRow,
          rows: { start, end: start + owners.length },
          categoryColumn: OWNERS,
          seriesColumns: across(OWNERS + 1, PART_STATES),
          colours: STATE_COLOURS,
          place: { row: headerRow, endRow: end + 1, column: CHART, endColumn: WHOLE - 1 },
        };
  return { rows, chart };
}
