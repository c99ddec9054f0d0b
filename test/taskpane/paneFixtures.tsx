import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { RenderResult } from '@testing-library/react';
import { render } from '@testing-library/react';
import type { CheckOutcome, Problem } from '../../src/actions/CheckOutcome';
import { dayOf } from '../../src/domain/day';
import type { PlanTemplate } from '../../src/plans/PlanTemplate';
import type { FindingRow } from '../../src/sheets/encode/findingRows';
import type { PaneActions } from '../../src/taskpane/PaneActions';
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
export function finding(facts: Partial<FindingRow> = {}): FindingRow {
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
    owner: '张三',
    rows: '',
    ...facts,
  };
}

/** A data problem with the facts that a test is about. */
export function problem(facts: Partial<Problem> = {}): Problem {
  return {
    severity: 'error',
    origin: { sheet: '工作台账', rowNumber: 7 },
    column: '日期',
    address: 'C7',
    text: '〔日期〕「2022.13.5」不是一个日期，请填如 2022-3-5',
    ...facts,
  };
}

/** The part of a check's result that the pane looks at: the rows of 计划指标 of its findings, in their order. */
function checkResult(targetRows: readonly number[]): CheckOutcome['result'] {
  const findings = targetRows.map((rowNumber) => ({ target: { rowNumber } }));
  return { findings } as unknown as CheckOutcome['result'];
}

/** A check as of 2022-09-30 with one finding and one data problem. */
export function outcome(facts: Partial<CheckOutcome> = {}): CheckOutcome {
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
    findings: [finding()],
    problems: [problem()],
    rows: { read: 318, counted: 287 },
    unwritten: null,
    undoable: true,
    result: checkResult([12, 31]),
    issues: [],
    ...facts,
  };
}

/** Actions that do nothing and succeed, but for those that a test hands in. */
export function paneActions(own: Partial<PaneActions> = {}): jest.Mocked<PaneActions> {
  const actions: PaneActions = {
    createTemplate: () => Promise.resolve({ created: [], completed: [] }),
    checkLedger: () => Promise.resolve(outcome()),
    writeSummary: () => Promise.resolve({ sheet: '领导汇总' }),
    clearMarks: () => Promise.resolve(),
    undoCheck: () => Promise.resolve({ restored: true }),
    repairMarks: () => Promise.resolve(),
    goToCell: () => Promise.resolve(),
    failureText: (error) => ({ title: '没有做成', advice: `请再试一次（${String(error)}）` }),
    ...own,
  };
  const mocked = Object.entries(actions).map(([name, action]) => [name, jest.fn(action)]);
  return Object.fromEntries(mocked) as jest.Mocked<PaneActions>;
}

/** The pane as it opens, with these actions. */
export function openPane(actions: PaneActions): RenderResult {
  return render(
    <FluentProvider theme={webLightTheme}>
      <TaskPane actions={actions} plan={PLAN} now={() => NOW} />
    </FluentProvider>,
  );
}
