import type { CheckRequest } from '../../src/actions/readAndCheck';
import { createTemplate } from '../../src/actions/createTemplate';
import { dayOf } from '../../src/domain/day';
import type { ActivityRow, PlanTemplate, TargetRow } from '../../src/plans/PlanTemplate';
import { target, type TargetDraft } from '../../src/plans/target';
import { columnLetters, parseA1 } from '../../workbench/engine/a1';
import { ColumnFilter } from '../../workbench/engine/ColumnFilter';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { Faults } from '../../workbench/node/Faults';
import { startHost, type Host } from '../../workbench/node/startHost';

/** A row as a user types it: texts by the headers of their columns. */
export type Typed = Readonly<Record<string, string>>;

const requirement = (draft: Omit<TargetDraft, 'owner' | 'quote'>): TargetRow => ({
  ...target({ owner: '支部', quote: draft.title, ...draft }),
  chapter: '一、学习',
  task: '1.学习',
});

const activity = (name: string, wants: Partial<ActivityRow> = {}): ActivityRow => ({
  name,
  aliases: '',
  oncePerDay: '',
  wantsParticipants: '',
  wantsHours: '',
  wantsChair: '',
  wantsSpeaker: '',
  wantsFirstTopic: '',
  note: '',
  ...wants,
});

/** A plan of one target of each kind that the tests of the actions need. */
export const SMALL_PLAN: PlanTemplate = {
  name: '小计划',
  office: '测试局',
  year: 2022,
  targets: [
    requirement({ id: '1a', title: '集中学习', cadence: '季度', quota: 2, activities: '集中学习' }),
    requirement({
      id: '1b',
      title: '个人学时',
      scope: '每名党员',
      participation: '参加',
      measure: '学时',
      quota: 3,
      unit: '学时',
      activities: '集中学习',
    }),
    requirement({
      id: '2a',
      title: '讲党课',
      scope: '每名党支部书记',
      participation: '主讲',
      quota: 1,
      activities: '党课',
    }),
    requirement({ id: '2b', title: '印发文件', quota: 'XX', activities: '文件印发' }),
    requirement({ id: '3a', title: '提高认识', kind: '定性', enabled: '否', quota: '' }),
  ],
  activities: [
    activity('集中学习', { aliases: '学习会', wantsParticipants: '是', wantsHours: '是' }),
    activity('党课', { wantsSpeaker: '是' }),
    activity('文件印发'),
  ],
};

/** Two party members, one of them the secretary of the branch. */
export const SMALL_ROSTER: readonly Typed[] = [
  { 姓名: '张三', 科室: '综合科', 党支部: '第一支部', 身份: '党支部书记' },
  { 姓名: '李四', 科室: '业务科', 党支部: '第一支部', 身份: '党员' },
];

/** A ledger with slips of several kinds; it begins in row 5. */
export const SMALL_LEDGER: readonly Typed[] = [
  { 日期: '2022-1-10', 活动类型: '集中学习', 内容: '学文件', 参加人员: '张三、李四', 学时: '2' },
  { 日期: '2022-2-14', 活动类型: '学习会', 内容: '学讲话', 参加人员: '张三、李五', 学时: '2' },
  { 日期: '3.5', 活动类型: '集中学习', 内容: '学条例', 参加人员: '张三', 学时: '两次' },
  { 日期: '2022-4-11', 活动类型: '党会', 内容: '讲党课', 参加人员: '全体党员' },
  { 日期: '2022-5-9', 活动类型: '党课', 内容: '讲党史', 参加人员: '全体党员' },
  { 日期: '2022-12-5', 活动类型: '集中学习', 内容: '学报告', 参加人员: '张三、李四', 学时: '2' },
];

/** The first row below the header in a sheet of the template. */
export const FIRST_ROW = 5;

/** A check as of 30 June 2022, pressed at ten o'clock. */
export const REQUEST: CheckRequest = {
  asOf: dayOf(2022, 6, 30),
  today: dayOf(2022, 6, 30),
  checkedAt: '2022-06-30 10:00',
  whenFiltered: 'ask',
};

/** A new, empty workbook behind Office.js. */
export function emptyHost(faults: Faults = {}): Host {
  return startHost(EngineWorkbook.create({ today: new Date(2022, 5, 1) }), faults);
}

/** A workbook with the small plan, its roster and a ledger, as after the first day of use; nothing is checked yet. */
export async function officeHost(ledger: readonly Typed[] = SMALL_LEDGER): Promise<Host> {
  const host = emptyHost();
  await createTemplate(SMALL_PLAN);
  typeRows(host.workbook, '人员名册', SMALL_ROSTER);
  typeRows(host.workbook, '工作台账', ledger);
  host.resetCounters();
  return host;
}

/** Types rows into the columns with these headers, from a row of the sheet on. */
export function typeRows(
  workbook: EngineWorkbook,
  sheet: string,
  rows: readonly Typed[],
  firstRow = FIRST_ROW,
): void {
  rows.forEach((row, index) => {
    for (const [header, text] of Object.entries(row)) {
      workbook.type(sheet, `${columnOf(workbook, sheet, header)}${firstRow + index}`, text);
    }
  });
}

/** Letters of the column with a header, wherever it stands in the first 20 rows. */
export function columnOf(workbook: EngineWorkbook, sheet: string, header: string): string {
  for (const row of workbook.values(sheet, 'A1:AZ20')) {
    const column = row.indexOf(header);
    if (column >= 0) return columnLetters(column);
  }
  throw new RangeError(`No column ${header} on ${sheet}`);
}

/** The values of a column from a row to another, by its header. */
export function columnValues(
  workbook: EngineWorkbook,
  sheet: string,
  header: string,
  lastRow: number,
  firstRow = FIRST_ROW,
): unknown[] {
  const letters = columnOf(workbook, sheet, header);
  return workbook.values(sheet, `${letters}${firstRow}:${letters}${lastRow}`).flat();
}

/** Sorts the rows of a sheet as Excel does: what the cells hold moves, whole row by whole row. `order` lists old rows. */
export function sortRows(
  workbook: EngineWorkbook,
  sheet: string,
  order: readonly number[],
  firstRow = FIRST_ROW,
): void {
  const rows = order.map((row) => workbook.values(sheet, `A${row}:AZ${row}`).flat());
  rows.forEach((cells, index) => {
    // A text stays the text it is: typed anew, 2022年5月16日 would become a date.
    const typed = cells.map((cell) =>
      typeof cell === 'string' && /^[=+\-@'\d]/.test(cell) ? `'${cell}` : cell,
    );
    workbook.paste(sheet, `A${firstRow + index}`, [typed]);
  });
}

/** Sets a sheet's own filter on a range with a header row, as 数据 → 筛选 does, and shows some texts of a column only. */
export function filterRange(
  workbook: EngineWorkbook,
  sheet: string,
  range: string,
  header: string,
  shown: readonly string[],
): void {
  const found = workbook.state.sheets.find(sheet);
  const area = parseA1(range);
  if (found === undefined || area === undefined) throw new RangeError(`No range ${range} on ${sheet}`);
  found.autoFilter = { area, filter: new ColumnFilter() };
  found.model.autoFilter = range;
  workbook.setFilter(sheet, header, shown);
}

/** The error that a promise is rejected with, null where it is not. */
export async function errorOf(run: Promise<unknown>): Promise<unknown> {
  try {
    await run;
    return null;
  } catch (error) {
    return error;
  }
}
