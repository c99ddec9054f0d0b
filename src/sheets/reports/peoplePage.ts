import { JUDGED } from '../../domain/assess';
import type { Target } from '../../domain/target';
import { STATUS_WORDS, requirementOf } from '../encode/words';
import { cell, line, officeYear, POINTS, row, signRules, stampText, statusRules } from './pageParts';
import type { PeopleGrid, PersonLine } from './peopleGrid';
import { doneText, peopleBy, peopleGrid, personCell, personTotals, worstOf } from './peopleGrid';
import { NOTHING, SIGN_LEGEND } from './progressWords';
import { pointsOf } from './textHeight';
import type { ReportFacts } from './ReportFacts';
import type { ReportPage, ReportRow } from './ReportPage';

/** How many targets stand side by side before the table goes on below. */
const ACROSS = 16;
const NAMES = [8, 11, 10] as const;
const TOTALS = [8, 10] as const;
const TARGET_WIDTH = 8;

/** Title, stamp, what the signs mean. */
const TOP_ROWS = 3;

/** Points of a printed A4 page in landscape between its margins, with a little to spare. */
const PAGE = { width: 755, height: 490 } as const;

const CELLS_NOTE =
  '格内：已有/要求（单位见表头）；按月、按季等考核的为 完成期数/应完成期数；空白为对本人没有要求。';

/**
 * 个人达标: people × personal targets with hours and counts, then how many of each department and branch are done. Many
 * targets go on in a table below, each with its own header.
 */
export function peoplePage(facts: ReportFacts): ReportPage {
  const grid = peopleGrid(facts.result, facts.input.roster);
  const parts = partsOf(grid.targets.length);
  const across = parts[0]?.length ?? 1;
  const widths = [...NAMES, ...new Array<number>(across).fill(TARGET_WIDTH), ...TOTALS];
  const tables = grid.people.length === 0 ? [] : parts.map((part) => table(grid, part, across, widths));
  const single = tables.length === 1;
  const top = [
    line(widths, `${officeYear(facts)}个人达标情况`, 'title', POINTS.title),
    line(widths, stampText(facts), 'stamp'),
    line(widths, `${SIGN_LEGEND}\n${CELLS_NOTE}`, 'note'),
  ];
  const room = (PAGE.height * Math.max(PAGE.width, pointsOf(widths))) / PAGE.width - heightOf(top);
  const rows: ReportRow[] = [
    ...top,
    ...tables.flatMap(({ header, body }, index) =>
      single ? [header, ...body] : paged(header, body, room, index > 0),
    ),
    line(widths, closingText(facts, grid), 'note'),
  ];
  const extent = { firstRow: TOP_ROWS, lastRow: rows.length - 1 };
  const totals = NAMES.length + across;
  return {
    key: 'people',
    sheet: '个人达标',
    widths,
    rows,
    orientation: 'landscape',
    titleRows: single ? TOP_ROWS + 1 : TOP_ROWS,
    fit: 'onePageWide',
    frozen: { rows: single ? TOP_ROWS + 1 : TOP_ROWS, columns: 1 },
    rules: [
      ...signRules({ ...extent, firstColumn: NAMES.length, lastColumn: totals }),
      ...statusRules({ ...extent, firstColumn: totals + 1 }),
    ],
    chart: null,
  };
}

/** The places of the targets of each table, as evenly as can be. */
function partsOf(targets: number): readonly (readonly number[])[] {
  const tables = Math.ceil(targets / ACROSS);
  const each = tables === 0 ? 0 : Math.ceil(targets / tables);
  return Array.from({ length: tables }, (_, table) =>
    Array.from({ length: Math.min(each, targets - table * each) }, (_each, place) => table * each + place),
  );
}

interface PeopleTable {
  readonly header: ReportRow;
  readonly body: readonly ReportRow[];
}

function table(
  { targets, people }: PeopleGrid,
  part: readonly number[],
  across: number,
  widths: readonly number[],
): PeopleTable {
  const padding = new Array<string>(across - part.length).fill('');
  const lineOf = (
    names: ReportRow['cells'],
    texts: readonly string[],
    totals: readonly [string, string],
  ): ReportRow =>
    row(widths, [...names, ...[...texts, ...padding, ...totals].map((text) => cell(text, 'centered'))]);
  const header = row(
    widths,
    [
      ...['姓名', '科室', '党支部'],
      ...part.map((place) => headerText(targets[place])),
      ...padding,
      '达标项',
      '状态',
    ].map((text) => cell(text, 'header')),
  );
  const persons = people.map((person) => {
    const { done, status } = personTotals(person);
    const { name, department, branch } = person.member;
    return lineOf(
      [cell(name, 'text'), cell(department || NOTHING, 'text'), cell(branch || NOTHING, 'text')],
      part.map((place) => personCell(person.byTarget[place] ?? [])),
      [done, status],
    );
  });
  const groupOf = (name: string, group: readonly PersonLine[]): ReportRow =>
    lineOf(
      [cell(name, 'text', NAMES.length)],
      part.map((place) => doneText(group.map(({ byTarget }) => byTarget[place] ?? []))),
      [doneText(group.map(({ byTarget }) => byTarget.flat())), worstPeople(group)],
    );
  const groups = (heading: string, field: 'department' | 'branch', without: string): ReportRow[] => [
    line(widths, heading, 'label'),
    ...peopleBy(people, field).map(({ name, people: group }) =>
      groupOf(`${name || without}（${group.length}人）`, group),
    ),
  ];
  return {
    header,
    body: [
      ...persons,
      ...groups('按科室（格内：完成人数/考核人数）', 'department', '未分科室'),
      ...groups('按党支部（格内：完成人数/考核人数）', 'branch', '未分党支部'),
      groupOf(`全部（${people.length}人）`, people),
    ],
  };
}

function headerText(target: Target | undefined): string {
  if (target === undefined) return '';
  const words =
    target.quota === null && target.enabled === 'tallyOnly' ? '只记数' : requirementOf(target, target.quota);
  return `${target.id} ${target.title}\n${words}`;
}

/** How many of some people stand worst, and how. @example '2人未达标' */
function worstPeople(people: readonly PersonLine[]): string {
  const statuses = people.flatMap(({ byTarget }) => worstOf(byTarget.flat()) ?? []);
  const worst = JUDGED.find((status) => statuses.includes(status));
  if (worst === undefined) return NOTHING;
  return `${statuses.filter((status) => status === worst).length}人${STATUS_WORDS[worst]}`;
}

/** A table that is cut into pages here, its header on each, because a sheet can repeat only rows of its top. */
function paged(
  header: ReportRow,
  body: readonly ReportRow[],
  room: number,
  breakFirst: boolean,
): ReportRow[] {
  const rows: ReportRow[] = [breakFirst ? { ...header, breakBefore: true } : header];
  let left = room - heightOf([header]);
  for (const each of body) {
    if (heightOf([each]) > left) {
      rows.push({ ...header, breakBefore: true });
      left = room - heightOf([header]);
    }
    rows.push(each);
    left -= heightOf([each]);
  }
  return rows;
}

function heightOf(rows: readonly ReportRow[]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? 0), 0);
}

function closingText({ input }: ReportFacts, { targets, people }: PeopleGrid): string {
  if (input.roster === null) return '没有人员名册，个人指标没有核对。';
  if (targets.length === 0) return '计划没有可以考核的个人指标。';
  const others = input.roster.members.length - people.length;
  const rest = others === 0 ? '' : `；名册另有${others}人没有个人指标，不列`;
  return `共${people.length}人，个人指标${targets.length}项${rest}。`;
}
