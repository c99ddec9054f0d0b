import { applyFixes } from '../../src/actions/applyFixes';
import { checkLedger } from '../../src/actions/checkLedger';
import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import { explainSelection } from '../../src/actions/explainSelection';
import type { Place } from '../../src/actions/goToCell';
import { goToPlace } from '../../src/actions/goToCell';
import { openPane } from '../../src/actions/openPane';
import { undoWrite } from '../../src/actions/undoWrite';
import { dayOf } from '../../src/domain/day';
import type { Host } from '../../workbench/node/startHost';
import { adopt, adoptedOffice, LECTURES, STUDY } from '../support/adoptedOffice';
import { REQUEST, SMALL_LEDGER, sortRows } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';

const LATER = dayOf(2022, 11, 3);

async function checkedOffice(): Promise<{ readonly host: Host; readonly outcome: CheckOutcome }> {
  const host = await adoptedOffice(undefined, SMALL_LEDGER);
  const outcome = await checkLedger(REQUEST);
  return { host, outcome };
}

async function rename(sheet: string, name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = name;
    await context.sync();
  });
}

describe('opening', () => {
  test('a result is fresh as long as nothing is changed, and opening leaves Ctrl+Z alone', async () => {
    const { host, outcome } = await checkedOffice();
    const merges = jest.spyOn(Excel.Range.prototype, 'getMergedAreasOrNullObject');
    const before = snapshotOf(host.workbook);
    const { last, setup } = await openPane(LATER);
    expect(last.kind).toBe('fresh');
    if (last.kind === 'fresh') expect(last.outcome.problems).toEqual(outcome.problems);
    expect(setup.ledgerRows).toBe(11);
    expect(snapshotOf(host.workbook)).toEqual(before);
    // Reading merged areas empties the undo stack (office-js issue 5918).
    expect(merges).not.toHaveBeenCalled();
    merges.mockRestore();
  });

  test.each<[string, 'fresh' | 'stale', (host: Host) => Promise<void> | void]>([
    ['the sheet is renamed', 'fresh', () => rename('学习台账', '学习')],
    ['a mapped cell is changed', 'stale', ({ workbook }) => workbook.type('学习台账', 'F4', '张三')],
    ['a column that is not read is changed', 'fresh', ({ workbook }) => workbook.type('学习台账', 'A4', '9')],
    [
      'a word that makes a row a subtotal is taken away',
      'stale',
      ({ workbook }) => workbook.type('学习台账', 'A5', '4'),
    ],
    ['a row is inserted above the header', 'stale', ({ workbook }) => workbook.insertRow('学习台账', 0)],
    [
      'the mapping is changed',
      'stale',
      () => adopt({ ...LECTURES, mapping: { ...LECTURES.mapping, splitDates: 'no' } }),
    ],
    ['a column is moved', 'fresh', ({ workbook }) => workbook.moveColumn('党课台账', 1, 2)],
  ])('where %s the result is %s', async (_what, kind, change) => {
    const { host } = await checkedOffice();
    await change(host);
    expect((await openPane(LATER)).last.kind).toBe(kind);
  });
});

describe('jumps', () => {
  const problemAt = ({ problems }: CheckOutcome, sheet: string, rowNumber: number): Place => {
    const problem = problems.find(({ origin }) => origin.sheet === sheet && origin.rowNumber === rowNumber);
    if (problem === undefined) throw new RangeError(`No problem in ${sheet} row ${rowNumber}`);
    return problem.place;
  };

  test.each<
    [string, Awaited<ReturnType<typeof goToPlace>>['found'], string, (host: Host) => Promise<void> | void]
  >([
    ['nothing', 'asBefore', '张三、李五', () => undefined],
    [
      'the order of the rows',
      'moved',
      '张三、李五',
      ({ workbook }) => {
        sortRows(workbook, '学习台账', [6, 5, 4, 7, 8], 4);
      },
    ],
    ['a row inserted above', 'moved', '张三、李五', ({ workbook }) => workbook.insertRow('学习台账', 3)],
    ['the name of the sheet', 'moved', '张三、李五', () => rename('学习台账', '学习')],
    ['the row itself', 'gone', '张三', ({ workbook }) => workbook.type('学习台账', 'F6', '张三')],
  ])('changed since the check: %s → %s', async (_what, found, cell, change) => {
    const { host, outcome } = await checkedOffice();
    const place = problemAt(outcome, '学习台账', 6);
    await change(host);
    expect(await goToPlace(place)).toEqual({ found });
    const selected = await selectedCell();
    expect(selected.value).toBe(cell);
    expect(selected.sheet).toMatch(/^学习/);
  });

  test('from a finding to the rows that counted, on whichever sheet', async () => {
    const { outcome } = await checkedOffice();
    const places = outcome.findings.flatMap(({ ledgerPlaces }) => ledgerPlaces);
    expect(places.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(['学习台账!B6']);
    const [place] = places;
    if (place === undefined) throw new RangeError('No place');
    expect(await goToPlace(place)).toEqual({ found: 'asBefore' });
  });
});

async function selectedCell(): Promise<{ readonly sheet: string; readonly value: unknown }> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('values');
    const sheet = cell.worksheet.load('name');
    await context.sync();
    return { sheet: sheet.name, value: (cell.values as unknown[][])[0]?.[0] };
  });
}

test.each([
  ['学习台账', 'A6', { kind: 'row', status: '提醒', place: '学习台账 第6行' }],
  ['党课台账', 'B3', { kind: 'row', status: '计入', counted: [{ targetId: '2a', whom: '张三' }], near: [] }],
  ['学习台账', 'A5', { kind: 'none', place: '学习台账 第5行（不作为记录读取：空行、分隔、小计或说明）' }],
  ['学习台账', 'A3', { kind: 'none', place: '学习台账 第3行（是表头）' }],
  ['学习台账', 'A20', { kind: 'none', place: '学习台账 第20行（不是台账、名册、指标的行）' }],
])('查看 of %s %s', async (sheet, range, expected) => {
  const { host } = await checkedOffice();
  host.workbook.select(sheet, range);
  expect(await explainSelection(REQUEST)).toMatchObject(expected);
});

describe('a deed that is merged over several rows', () => {
  const MERGED = {
    name: '党课台账',
    text: `
      | 序号 | 授课时间 | 题目     | 主讲 |
      | 1    | 2022-3-7 | 讲党史   | 张三 |
      | ^    | ^        | 再讲党史 | ^    |
      | 2    | 2022-5-9 | 讲党章   | 张三 |`,
    mapping: LECTURES.mapping,
  };

  test('is explained in each of them', async () => {
    const { workbook } = await adoptedOffice([MERGED]);
    expect((await checkLedger(REQUEST)).rows).toEqual({ read: 2, counted: 2 });
    workbook.select('党课台账', 'C3');
    expect(await explainSelection(REQUEST)).toMatchObject({
      kind: 'row',
      place: '党课台账 第3行（与第2行是一件事）',
      status: '计入',
    });
  });

  test('is found where it stands now after rows were inserted', async () => {
    const { workbook } = await adoptedOffice([MERGED]);
    await checkLedger(REQUEST);
    workbook.insertRow('党课台账', 1);
    workbook.select('党课台账', 'C4');
    expect(await explainSelection(REQUEST)).toMatchObject({ place: '党课台账 第4行（与第3行是一件事）' });
  });
});

describe('更正 on a sheet of others', () => {
  test('only where the word stands in the cell itself, and it can be taken back', async () => {
    const { host, outcome } = await checkedOffice();
    const fixes = outcome.fixes.filter(({ origin }) => origin.sheet === '学习台账');
    expect(fixes.map(({ at, key, address, text }) => [at, key, address, text])).toEqual([
      ['ledger:ledger1', 'participants', 'F6', '「李五」→「李四」'],
      ['ledger:ledger1', 'activity', 'D7', '「党会」→「党课」'],
    ]);
    const cells = (): unknown => snapshotOf(host.workbook).sheets.map((sheet) => sheet.cells);
    const before = cells();
    const { written, left, undo } = await applyFixes(outcome.fixes);
    expect([written, left]).toEqual([4, []]);
    expect(host.workbook.values('学习台账', 'D6:F7')).toEqual([
      ['学习会', 2, '张三、李四'],
      ['党课', 2, '张三'],
    ]);
    if (undo === null) throw new RangeError('Nothing to take back');
    expect(await undoWrite(undo)).toEqual({ restored: 4, left: [] });
    expect(cells()).toEqual(before);
  });

  test('a date that is one of several in its cell, or that stands in the cell above, is not corrected', async () => {
    await adoptedOffice([
      {
        name: '党课台账',
        text: `
          | 授课时间        | 题目   | 主讲 |
          | '2022.3.7       | 讲党史 | 张三 |
          | 同上            | 讲法规 | 张三 |
          | '5月9日/10日    | 讲党章 | 张三 |`,
        mapping: { ...LECTURES.mapping, ditto: true },
      },
    ]);
    const { fixes, rows } = await checkLedger(REQUEST);
    expect(fixes.map(({ address, text }) => [address, text])).toEqual([
      ['A2', '「2022.3.7」→日期 2022-03-07'],
    ]);
    expect(rows).toEqual({ read: 3, counted: 3 });
  });

  test('a word that stands in the cell above, or is a part of its cell, is not corrected; a problem is said once', async () => {
    await adoptedOffice([
      {
        name: '党课台账',
        text: `
          | 授课时间    | 类型       | 题目   | 主讲 |
          | 2022-3-7    | 党会       | 讲党史 | 张三 |
          | 2022-3-8    | 同上       | 讲法规 | 张三 |
          | '3月9日/10日 | 党课、党会 | 讲党章 | 张叁 |`,
        mapping: {
          ...LECTURES.mapping,
          columns: { ...LECTURES.mapping.columns, activity: ['类型'] },
          fixed: {},
          ditto: true,
          splitActivities: true,
        },
      },
    ]);
    const { fixes, problems } = await checkLedger(REQUEST);
    expect(fixes.map(({ address, text }) => [address, text])).toEqual([
      ['B2', '「党会」→「党课」'],
      ['D4', '「张叁」→「张三」'],
    ]);
    const texts = problems.map(({ origin, text }) => `${origin.rowNumber} ${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a sheet that was renamed since is still found', async () => {
    const { host, outcome } = await checkedOffice();
    await rename('学习台账', '学习');
    const [fix] = outcome.fixes.filter(({ origin }) => origin.sheet === STUDY.name);
    if (fix === undefined) throw new RangeError('Nothing to correct');
    expect(await applyFixes([fix])).toMatchObject({ written: 1, left: [] });
    expect(host.workbook.value('学习', 'F6')).toBe('张三、李四');
  });
});
