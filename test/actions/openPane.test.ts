import { checkLedger } from '../../src/actions/checkLedger';
import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import { clearMarks } from '../../src/actions/clearMarks';
import { createTemplate } from '../../src/actions/createTemplate';
import { openPane } from '../../src/actions/openPane';
import { undoCheck } from '../../src/actions/undoCheck';
import { writeReports } from '../../src/actions/writeReports';
import { dayOf } from '../../src/domain/day';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { startHost } from '../../workbench/node/startHost';
import { columnOf, emptyHost, errorOf, officeHost, REQUEST, sortRows } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';

jest.setTimeout(60_000);

/** Opened long after the check, so that a day of today’s would show. */
const LATER = dayOf(2022, 11, 3);

describe('how far the workbook is set up', () => {
  test('an empty workbook: no template, in one sync', async () => {
    const host = emptyHost();
    expect(await openPane(LATER)).toEqual({
      setup: {
        template: false,
        unset: [],
        members: 0,
        ledgerRows: 0,
        adopted: [],
        sample: false,
        planYear: null,
        asOf: null,
        reports: { keys: ['summary'], withNames: false },
      },
      last: { kind: 'none' },
    });
    expect(host.syncCount).toBeLessThanOrEqual(2);
  });

  test('the pages that were chosen for leaders are known again', async () => {
    await officeHost();
    await writeReports(REQUEST, { keys: ['progress'], withNames: true });
    expect((await openPane(LATER)).setup.reports).toEqual({ keys: ['summary'], withNames: false });
    await writeReports(REQUEST, { keys: ['progress', 'circular'], withNames: true, remember: true });
    expect((await openPane(LATER)).setup.reports).toEqual({
      keys: ['progress', 'circular'],
      withNames: true,
    });
  });

  test('a sheet of ours without the others is no template yet', async () => {
    emptyHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('人员名册');
      await context.sync();
    });
    expect((await openPane(LATER)).setup.template).toBe(false);
  });

  test('the template of 2022: nine numbers to be decided, in plan order with the plan’s words', async () => {
    emptyHost();
    await createTemplate(FINANCE_OFFICE_2022);
    const { setup } = await openPane(LATER);
    expect(setup).toMatchObject({ template: true, members: 0, ledgerRows: 0, planYear: 2022 });
    expect(setup.unset).toHaveLength(9);
    const rows = setup.unset.map(({ rowNumber }) => rowNumber);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    const meeting = setup.unset.find(({ targetId }) => targetId === '2i');
    expect(meeting).toMatchObject({ title: '每月召开党组会议', comparison: '≥', unit: '次' });
    expect(meeting?.quote).toContain('党组会议');
  });

  test('people and rows are counted', async () => {
    await officeHost();
    expect((await openPane(LATER)).setup).toMatchObject({ members: 2, ledgerRows: 6, sample: false });
  });

  test('sheets of another make, found by their headers, will do', async () => {
    const workbook = EngineWorkbook.create({ today: new Date(2022, 5, 1) });
    startHost(workbook);
    await Excel.run(async (context) => {
      for (const name of ['计划指标', '工作台账']) context.workbook.worksheets.add(name);
      await context.sync();
    });
    workbook.paste('计划指标', 'A1', [
      ['编号', '指标', '指标值', '周期', '考核范围', '活动类型', '计算方式', '比较'],
      ['1', '学习', '', '年', '集体', '学习', '次数', '≥'],
    ]);
    workbook.paste('工作台账', 'A1', [
      ['日期', '活动类型', '内容'],
      ['2022-1-5', '学习', '第一次'],
    ]);
    const { setup } = await openPane(LATER);
    expect(setup).toMatchObject({ template: true, ledgerRows: 1, members: 0 });
    expect(setup.unset.map(({ targetId }) => targetId)).toEqual(['1']);
  });
});

/** An outcome without what it was computed from, which holds functions. */
function shownOf({ result: _result, input: _input, ...shown }: CheckOutcome): Partial<CheckOutcome> {
  return shown;
}

describe('what the last check left', () => {
  test('never checked: nothing', async () => {
    await officeHost();
    expect((await openPane(LATER)).last).toEqual({ kind: 'none' });
  });

  test('nothing changed: the same results, as of the same day', async () => {
    await officeHost();
    const checked = await checkLedger(REQUEST);
    const { last } = await openPane(LATER);
    if (last.kind !== 'fresh') throw new RangeError(last.kind);
    expect(last.checkedAt).toBe('2022-06-30 10:00');
    const { result, input, ...shown } = last.outcome;
    expect(shown).toEqual({ ...shownOf(checked), changes: null });
    expect(result.findings.length).toBe(checked.result.findings.length);
    expect(input.asOf).toBe(REQUEST.asOf);
  });

  test('opening writes nothing, and asks for nothing but values', async () => {
    const host = await officeHost();
    await checkLedger(REQUEST);
    const before = snapshotOf(host.workbook);
    const { revision } = host.workbook.state;
    await openPane(LATER);
    expect(snapshotOf(host.workbook)).toEqual(before);
    expect(host.workbook.state.revision).toBe(revision);
    expect(host.keptReferences).toBe(0);
  });

  test.each<[string, (workbook: EngineWorkbook) => void]>([
    [
      'a cell of the ledger',
      (workbook) => {
        workbook.type('工作台账', 'C9', '集中学习');
      },
    ],
    [
      'a row more',
      (workbook) => {
        workbook.type('工作台账', 'B11', '2022-6-1');
      },
    ],
    [
      'the roster',
      (workbook) => {
        workbook.type('人员名册', `${columnOf(workbook, '人员名册', '姓名')}7`, '王五');
      },
    ],
    [
      'another order',
      (workbook) => {
        sortRows(workbook, '工作台账', [10, 9, 8, 7, 6, 5]);
      },
    ],
    [
      'a setting',
      (workbook) => {
        workbook.type('设置', 'B8', '8');
      },
    ],
  ])('%s changed: stale, with the findings that the sheet holds', async (_what, change) => {
    const host = await officeHost();
    const checked = await checkLedger(REQUEST);
    change(host.workbook);
    const { last } = await openPane(LATER);
    if (last.kind !== 'stale') throw new RangeError(last.kind);
    expect(last).toMatchObject({ asOf: '2022-06-30', checkedAt: '2022-06-30 10:00' });
    const shown = checked.findings.map(({ targetId, subject, shortfall, mend, place }) => ({
      targetId,
      subject,
      shortfall,
      mend,
      place,
    }));
    expect(shown.length).toBeGreaterThan(0);
    expect(last.findings).toMatchObject(shown);
  });

  test('what another version made is stale', async () => {
    const host = await officeHost();
    await checkLedger(REQUEST);
    const { settings } = host.workbook.state;
    const stamp = JSON.parse(String(settings.get('planLedgerCheck.stamp'))) as object;
    settings.set('planLedgerCheck.stamp', JSON.stringify({ ...stamp, version: '0.0.1' }));
    expect((await openPane(LATER)).last.kind).toBe('stale');
  });

  test('a check that was torn says so', async () => {
    const host = await officeHost();
    await checkLedger(REQUEST);
    host.resetCounters();
    const later = { ...REQUEST, asOf: dayOf(2022, 7, 31), checkedAt: '2022-07-31 09:00' };
    await checkLedger(later);
    const syncs = host.syncCount;
    host.faults = { failAtSync: syncs - 1 };
    await errorOf(checkLedger(later));
    host.faults = {};
    expect((await openPane(LATER)).last).toEqual({ kind: 'torn', checkedAt: '2022-07-31 09:00' });
  });

  test('after 清除标记 there is none, after 撤销 the one before', async () => {
    await officeHost();
    await checkLedger(REQUEST);
    await checkLedger({ ...REQUEST, asOf: dayOf(2022, 7, 31), checkedAt: '2022-07-31 09:00' });
    await undoCheck();
    expect((await openPane(LATER)).last).toMatchObject({ kind: 'fresh', checkedAt: '2022-06-30 10:00' });
    await clearMarks();
    expect((await openPane(LATER)).last).toEqual({ kind: 'none' });
  });

  test('a check that could not be written claims nothing', async () => {
    const host = await officeHost();
    host.workbook.protect('计划指标');
    expect((await checkLedger(REQUEST)).unwritten).not.toBeNull();
    expect((await openPane(LATER)).last).toEqual({ kind: 'none' });
  });

  test('a stamp of another hand is taken for none', async () => {
    const host = await officeHost();
    host.workbook.state.settings.set('planLedgerCheck.stamp', '{"state":');
    expect((await openPane(LATER)).last).toEqual({ kind: 'none' });
  });
});
