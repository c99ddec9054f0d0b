import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import { checkLedger } from '../../src/actions/checkLedger';
import { createTemplate } from '../../src/actions/createTemplate';
import { writeReports } from '../../src/actions/writeReports';
import { dayOf } from '../../src/domain/day';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import { FAULT, RED } from '../../src/sheets/describe/highlight';
import { STATUS_WORDS } from '../../src/sheets/encode/words';
import { reportOf, type Report } from '../../workbench/demo/report';
import { typeSample } from '../../workbench/demo/sampleBook';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { startHost } from '../../workbench/node/startHost';
import { SAMPLE_LEDGER } from '../../workbench/samples/sampleLedger';
import { columnOf, emptyHost, FIRST_ROW, REQUEST } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';
import { EXPECTED_SAMPLE } from './expectedSample';

jest.setTimeout(60_000);

const AS_OF_END_OF_SEPTEMBER = { ...REQUEST, asOf: dayOf(2022, 9, 30), checkedAt: '2022-09-30 10:00' };

let workbook: EngineWorkbook;
let outcome: CheckOutcome;
let report: Report;

beforeAll(async () => {
  ({ workbook } = emptyHost());
  await createTemplate(FINANCE_OFFICE_2022);
  typeSample(workbook);
  outcome = await checkLedger(AS_OF_END_OF_SEPTEMBER);
  report = reportOf(outcome);
});

describe('the sample office on 30 September 2022, against what was worked out by hand', () => {
  test('every data problem, and no other', () => {
    const wanted = EXPECTED_SAMPLE.issues.map(({ row, column, code, severity }) => ({
      sheet: '工作台账',
      rowNumber: FIRST_ROW + row,
      column,
      code,
      severity,
    }));
    const byPlace = (issues: Report['issues']): string[] =>
      issues
        .map((issue) => `${issue.rowNumber} ${issue.column} ${issue.code} ${issue.severity} ${issue.sheet}`)
        .sort();
    expect(byPlace(report.issues)).toEqual(byPlace(wanted));
  });

  test.each(
    EXPECTED_SAMPLE.obligations.map((each) => [each.target, each.subject, each.period, each] as const),
  )('%s %s %s', (targetId, subject, period, { actual, quota, status }) => {
    const found = report.assessments.filter(
      (each) => each.targetId === targetId && each.subject === subject && each.period === period,
    );
    // What is still to come is left out of the report.
    const wanted = { targetId, subject, period, actual, quota, status };
    expect(found).toEqual(status === 'upcoming' ? [] : [wanted]);
  });

  test('the status of every target, and of no other', () => {
    expect(Object.fromEntries(report.targets.map(({ targetId, status }) => [targetId, status]))).toEqual(
      EXPECTED_SAMPLE.targets,
    );
    expect(report.targets).toHaveLength(Object.keys(EXPECTED_SAMPLE.targets).length);
  });

  test('how many targets stand where', () => {
    expect(outcome.figures.counts).toEqual(EXPECTED_SAMPLE.counts);
    expect(outcome.figures).toMatchObject({ judged: 57, metRate: 25 / 57, onPaceRate: 45 / 57 });
  });

  test('how many of the study sessions of Mondays were held', () => {
    const row = workbook.values('计划指标', 'B1:B140').flat().indexOf('5f') + 1;
    const { done, judged } = EXPECTED_SAMPLE.mondays;
    expect(workbook.value('计划指标', `${columnOf(workbook, '计划指标', '完成期次')}${row}`)).toBe(
      `${done}/${judged}`,
    );
  });
});

describe('what the sheets show of it', () => {
  test('the status of each target as a word, those that are not enabled as such', () => {
    const rows = workbook.values('计划指标', 'A5:B140').filter(([, id]) => id !== '');
    expect(rows).toHaveLength(FINANCE_OFFICE_2022.targets.length);
    for (const [word, id] of rows) {
      const status = EXPECTED_SAMPLE.targets[String(id)];
      expect([id, word]).toEqual([id, status === undefined ? '未启用' : STATUS_WORDS[status]]);
    }
  });

  test('every filled row of the ledger has a word and an explanation', () => {
    const last = FIRST_ROW + SAMPLE_LEDGER.length - 1;
    const explanation = columnOf(workbook, '工作台账', '核查说明');
    const rows = workbook.values('工作台账', `A${FIRST_ROW}:${explanation}${last}`);
    const words = new Set(rows.map(([word]) => word));
    expect(words).toEqual(new Set(['计入', '提醒', '未计入', '计划中']));
    expect(rows.filter((row) => String(row.at(-1)).trim() === '')).toEqual([]);
    expect(workbook.value('工作台账', `A${last + 1}`)).toBe('');
  });

  test('the cells at fault, and no others of the user’s, are coloured', () => {
    const last = FIRST_ROW + SAMPLE_LEDGER.length - 1;
    const headers = workbook.values('工作台账', 'A4:S4').flat().map(String);
    const coloured = workbook
      .shownFills('工作台账', `A${FIRST_ROW}:S${last}`)
      .flatMap((row, index) =>
        row.flatMap((fill, column) =>
          fill === FAULT.fill ? [`${FIRST_ROW + index} ${headers[column] ?? ''}`] : [],
        ),
      );
    const problems = new Set(EXPECTED_SAMPLE.issues.map(({ row, column }) => `${FIRST_ROW + row} ${column}`));
    for (const problem of problems) expect(coloured).toContain(problem);
    // The rest are near misses: the explanation of their row names the column.
    const rest = coloured.filter((place) => !problems.has(place));
    for (const place of rest) {
      const [row = '', header = ''] = place.split(' ');
      expect(String(workbook.value('工作台账', `S${row}`))).toContain(`〔${header}〕`);
    }
    const errors = EXPECTED_SAMPLE.issues.filter(({ severity }) => severity === 'error');
    for (const { row } of errors)
      expect(workbook.shownFill('工作台账', `A${FIRST_ROW + row}`)).toBe(RED.fill);
  });

  test('checked again it changes nothing; 领导汇总 does not either', async () => {
    await checkLedger(AS_OF_END_OF_SEPTEMBER);
    await writeReports(AS_OF_END_OF_SEPTEMBER, { keys: ['summary'], withNames: false });
    const before = snapshotOf(workbook);
    const again = await checkLedger(AS_OF_END_OF_SEPTEMBER);
    await writeReports(AS_OF_END_OF_SEPTEMBER, { keys: ['summary'], withNames: false });
    expect(snapshotOf(workbook)).toEqual(before);
    expect(reportOf(again)).toEqual(report);
  });
});

describe('the report for other programs', () => {
  test('has these fields and no others, in the words of the contract', () => {
    expect(Object.keys(report).sort()).toEqual(['assessments', 'issues', 'targets']);
    for (const each of report.assessments) {
      expect(Object.keys(each)).toEqual(['targetId', 'subject', 'period', 'actual', 'quota', 'status']);
      expect(each.period).toMatch(/^2022(H[12]|Q[1-4]|-\d\d|-W\d\d)?$/);
      expect(each.status).toMatch(/^(tally|exempt|unset|met|late|short|atRisk|onTrack)$/);
    }
    for (const each of report.issues) {
      expect(Object.keys(each)).toEqual(['sheet', 'rowNumber', 'column', 'code', 'severity']);
      expect(each.severity).toMatch(/^(error|notice)$/);
    }
    for (const each of report.targets) expect(Object.keys(each)).toEqual(['targetId', 'status']);
  });

  test('leaves out what is still to come', () => {
    const periods = new Set(report.assessments.map(({ period }) => period));
    for (const coming of ['2022Q4', '2022-10', '2022-W40', '2022-W52']) expect(periods).not.toContain(coming);
    for (const begun of ['2022', '2022Q3', '2022-09', '2022-W39']) expect(periods).toContain(begun);
  });

  test('survives a save: the file gives the same report', async () => {
    const opened = await EngineWorkbook.fromXlsx(await workbook.toXlsx());
    startHost(opened);
    expect(reportOf(await checkLedger(AS_OF_END_OF_SEPTEMBER))).toEqual(report);
  });
});
