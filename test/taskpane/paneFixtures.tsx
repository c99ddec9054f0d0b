import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { RenderResult } from '@testing-library/react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckOutcome, PlacedFinding, Problem } from '../../src/actions/CheckOutcome';
import type { LastCheck, Setup } from '../../src/actions/openPane';
import type { UserWrite, WriteOutcome } from '../../src/actions/UserWrite';
import { dayOf } from '../../src/domain/day';
import type { PlanTemplate } from '../../src/plans/PlanTemplate';
import type { Fix } from '../../src/sheets/encode/fixes';
import type { PaneActions } from '../../src/taskpane/PaneActions';
import { REPORT_WORDS } from '../../src/taskpane/reports/reportWords';
import { TaskPane } from '../../src/taskpane/TaskPane';

/** 2022-10-08, twenty past nine on the wall. */
export const NOW = new Date(2022, 9, 8, 9, 20);

const PLAN: PlanTemplate = {
  name: '2022年工作计划',
  office: '市金融办',
  year: 2022,
  targets: [],
  activities: [],
};

/** A finding with the facts that a test is about. */
export function finding(facts: Partial<PlacedFinding> = {}): PlacedFinding {
  return {
    number: 1,
    status: '未达标',
    mendable: '可补',
    targetId: '5l',
    title: '支部书记讲党课',
    subject: '张三',
    periods: '缺2、5月，2/9',
    requirement: '每月不少于1次',
    actual: '0、0次',
    shortfall: '2次',
    latest: '2022-12-31',
    mend: '再由张三主讲开展党课1次。',
    owner: '综合科',
    rows: '第5、9行',
    place: { sheet: '计划指标', address: 'A12', row: { table: 'targets', id: facts.targetId ?? '5l' } },
    memberPlace: null,
    ledgerPlaces: [],
    ...facts,
  };
}

/** A data problem with the facts that a test is about; it jumps to its address. */
export function problem(facts: Partial<Problem> = {}): Problem {
  const address = facts.address === undefined ? 'C7' : facts.address;
  const origin = facts.origin ?? { sheet: '工作台账', rowNumber: 7 };
  return {
    severity: 'error',
    origin,
    field: 'date',
    column: '日期',
    address,
    text: '〔日期〕「2022.13.5」不是一个日期，请填如 2022-3-5',
    place: { sheet: origin.sheet, address: address ?? `A${origin.rowNumber}` },
    ...facts,
  };
}

/** 「张山」→「张三」 in 参加人员 of a row of the ledger. */
export function fix(rowNumber: number): Fix {
  return {
    table: 'ledger',
    origin: { sheet: '工作台账', rowNumber },
    field: 'participants',
    at: 'ledger',
    key: 'participants',
    column: '参加人员',
    address: `F${rowNumber}`,
    before: '张山',
    after: '张三',
    replace: { from: '张山', to: '张三' },
    text: '「张山」→「张三」',
    alike: 'participant 张山 张三',
  };
}

/** Who a finding is about, as the check knows it: a person of a department, or the collective. */
export function subjectOf({ subject }: PlacedFinding, department: string): object {
  return subject === '集体'
    ? { kind: 'collective', name: '', member: null }
    : { kind: 'person', name: subject, member: { department } };
}

/** The part of a check's result that the pane looks at, for findings of people of 综合科. */
function checkResult(findings: readonly PlacedFinding[]): CheckOutcome['result'] {
  return {
    findings: findings.map((row) => ({
      target: { task: '五、党支部建设', quote: '支部书记每月讲一次党课' },
      subject: subjectOf(row, '综合科'),
      unrecorded: row.actual === '台账无记录',
    })),
    targetStatuses: [{ target: { id: '2i', title: '党组会议' }, status: 'met' }],
  } as unknown as CheckOutcome['result'];
}

/** A check as of 2022-09-30 with one finding and one data problem. */
export function outcome(facts: Partial<CheckOutcome> = {}): CheckOutcome {
  const findings = facts.findings ?? [finding()];
  return {
    asOf: dayOf(2022, 9, 30),
    targetSheet: '计划指标',
    findingsSheet: '检查结果',
    figures: {
      counts: { short: 3, atRisk: 2, late: 1, onTrack: 4, met: 10, tally: 0, exempt: 0, unset: 5 },
      judged: 20,
      metRate: 0.5,
      onPaceRate: 0.7,
    },
    findings,
    problems: [problem()],
    rows: { read: 318, counted: 287 },
    unwritten: null,
    undoable: true,
    result: checkResult(findings),
    issues: [],
    input: { targets: [], roster: { members: [{}, {}, {}] } } as unknown as CheckOutcome['input'],
    fixes: [],
    changes: null,
    checkedAt: '2022-10-08 09:20',
    ...facts,
  };
}

/** A workbook with the template, two numbers to fill in, and nothing else. */
export function setup(facts: Partial<Setup> = {}): Setup {
  return {
    template: true,
    unset: ['2i', '5l'].map((targetId) => ({
      targetId,
      task: '二、思想引领',
      title: '中心组学习',
      quote: '全年开展XX次',
      cadence: '年',
      unit: '次',
      comparison: '≥',
      rowNumber: 5,
    })),
    members: 0,
    ledgerRows: 0,
    adopted: [],
    sample: false,
    planYear: 2022,
    asOf: null,
    reports: { keys: ['summary'], withNames: false },
    ...facts,
  };
}

/** A write of some cells that can be taken back. */
export function written(cells: number, left: readonly string[] = []): WriteOutcome {
  const undo: UserWrite = { cells: [], rows: [], resized: [] };
  return { written: cells, left, undo: cells > 0 ? undo : null };
}

/** Actions that do nothing and succeed, but for those that a test hands in. */
export function paneActions(own: Partial<PaneActions> = {}): jest.Mocked<PaneActions> {
  const actions: PaneActions = {
    openPane: () => Promise.resolve({ setup: setup(), last: { kind: 'none' } }),
    createTemplate: () => Promise.resolve({ created: [], completed: [] }),
    checkLedger: () => Promise.resolve(outcome()),
    writeReports: (_request, { keys }) =>
      Promise.resolve({
        sheets: keys.map((key) => ({ key, sheet: REPORT_WORDS[key].name })),
        circularText: '关于计划落实情况的通报',
        undo: { pages: [] },
      }),
    undoReports: () => Promise.resolve({ restored: ['领导汇总'], left: [] }),
    goToSheet: () => Promise.resolve(),
    clearMarks: () => Promise.resolve(),
    undoCheck: () => Promise.resolve({ restored: true }),
    repairMarks: () => Promise.resolve(),
    goToPlace: () => Promise.resolve({ found: 'asBefore' }),
    watchEdits: () => Promise.resolve(() => Promise.resolve()),
    undoSurvives: () => true,
    undoWrite: () => Promise.resolve({ restored: 1, left: [] }),
    saveQuotas: () => Promise.resolve(written(1)),
    addMembers: () => Promise.resolve(written(1)),
    openStaffLists: () => Promise.resolve({ lists: [], others: [], roster: [] }),
    openGatheredNames: () => Promise.reject(new Error('no ledger in this test')),
    openNewYear: () => Promise.resolve({ year: 2022, sheets: [], notes: [], refused: null }),
    startYear: () => Promise.resolve({ started: true, sheets: [], notes: [] }),
    putSample: () => Promise.resolve(written(1)),
    removeSample: () => Promise.resolve(written(1)),
    openAdoption: () =>
      Promise.resolve({
        sheets: [],
        lost: [],
        selected: null,
        activities: [],
        known: { activities: [] },
        context: null,
      }),
    adoptLedger: ({ name }) => Promise.resolve({ kind: 'adopted', sheet: name }),
    releaseLedger: () => Promise.resolve({ kind: 'released', sheet: '会议台账' }),
    applyFixes: () => Promise.resolve(written(1)),
    explainSelection: () => Promise.resolve({ kind: 'none', place: '工作台账 A1' }),
    openEntry: () => Promise.reject(new Error('no ledger in this test')),
    previewEntry: () => ({ status: '', counted: [], near: [], problems: [] }),
    saveEntry: () => Promise.resolve({ ...written(1), rowNumber: 5, sheet: '工作台账', address: 'A5' }),
    failureText: (error) => ({ title: '没有做成', advice: `请再试一次（${String(error)}）` }),
    ...own,
  };
  const mocked = Object.entries(actions).map(([name, action]) => [name, jest.fn(action)]);
  return Object.fromEntries(mocked) as jest.Mocked<PaneActions>;
}

/** Actions on a workbook that says this of itself when the pane opens. */
export function openedOn(facts: Partial<Setup>, last: LastCheck = { kind: 'none' }): Partial<PaneActions> {
  return { openPane: () => Promise.resolve({ setup: setup(facts), last }) };
}

/** The pane with these actions, after it has read the workbook. */
export async function openPane(actions: PaneActions): Promise<RenderResult> {
  const page = render(
    <FluentProvider theme={webLightTheme}>
      <TaskPane actions={actions} plan={PLAN} now={() => NOW} />
    </FluentProvider>,
  );
  await act(async () => {
    await Promise.resolve();
  });
  return page;
}

/** A button by its name. */
export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** Presses a button. */
export async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(button(name));
}

/** Presses 检查台账 and waits for the results. */
export async function check(): Promise<HTMLElement> {
  await press('检查台账');
  return screen.findByRole('region', { name: '检查结果' });
}

/** Chooses from the menu 更多. */
export async function chooseFromMenu(name: string): Promise<void> {
  await press('更多');
  await userEvent.click(await screen.findByRole('menuitem', { name }));
}

/** Sets the day to check. */
export async function chooseDay(day: string): Promise<void> {
  await press(/^核查日期：/);
  await userEvent.type(screen.getByLabelText('核查日期'), day);
}
