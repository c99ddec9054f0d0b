import { adoptLedger } from '../../src/actions/adoptLedger';
import { checkLedger } from '../../src/actions/checkLedger';
import { openAdoption } from '../../src/actions/openAdoption';
import { releaseLedger } from '../../src/actions/releaseLedger';
import { readMappings } from '../../src/sheets/adopt/mappingText';
import { readKeptMerges } from '../../src/sheets/decode/keptMerges';
import { AMBER, FAULT } from '../../src/sheets/describe/highlight';
import { rowPoints } from '../../workbench/engine/autoHeights';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { emptyHost, errorOf, filterRange, officeHost, REQUEST } from '../support/hostOffice';
import { sheetSnapshotOf, snapshotOf, type SheetSnapshot } from '../support/hostSnapshot';
import { atEverySync, TORN } from '../support/hostTorn';
import {
  columnsWithout,
  MEETING_CELLS,
  MEETING_MAPPING,
  MEETINGS,
  putMeetings,
} from '../support/meetingLedger';

/** A small office with a ledger of its own beside the template's, which is empty. */
async function meetingOffice(): Promise<EngineWorkbook> {
  const { workbook } = await officeHost([]);
  await putMeetings(workbook);
  return workbook;
}

function idOf(workbook: EngineWorkbook): string {
  return workbook.state.sheets.find(MEETINGS)?.id ?? '';
}

function adopt(workbook: EngineWorkbook, mapping = MEETING_MAPPING): ReturnType<typeof adoptLedger> {
  return adoptLedger({ id: idOf(workbook), name: MEETINGS }, mapping);
}

/** What of a sheet differs from before, without the cells, looks, widths and rules of columns H and I. */
function others(sheet: SheetSnapshot): SheetSnapshot {
  const elsewhere = <Facts extends Readonly<Record<string, string>>>(facts: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([address]) => !/^[HI]\d*$/.test(address))) as Facts;
  return {
    ...sheet,
    cells: elsewhere(sheet.cells),
    looks: elsewhere(sheet.looks),
    columns: elsewhere(sheet.columns),
    rules: sheet.rules.filter((rule) => !/"\$H4=|〔/.test(rule)),
  };
}

const kept = (workbook: EngineWorkbook): unknown => workbook.state.settings.get('planLedgerCheck.mappings');

describe('opening', () => {
  test('proposes how the sheets of others are read, and touches nothing', async () => {
    const workbook = await meetingOffice();
    const before = snapshotOf(workbook);
    const book = await openAdoption(REQUEST);
    expect(book.sheets.map(({ name }) => name)).toEqual(
      [MEETINGS, 'Sheet1'].filter((name) => name === MEETINGS),
    );
    const [sheet] = book.sheets;
    expect(sheet?.mapping).toBeNull();
    expect(sheet?.proposal).toMatchObject({ headerRow: 2, headerRows: 1 });
    expect(sheet?.proposal?.mapping.columns).toMatchObject({
      date: ['会议时间'],
      participants: ['参会人员'],
    });
    expect(sheet?.grid.merges).toContainEqual({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 7 });
    expect(book.activities).toEqual(['集中学习', '党课', '文件印发']);
    expect(book.context?.roster?.members).toHaveLength(2);
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('puts the sheet that looks most like a ledger first, and knows which is selected', async () => {
    const workbook = await meetingOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('通讯录').getRange('A1:B2').values = [
        ['姓名', '电话'],
        ['张三', '123'],
      ];
      context.workbook.worksheets.getItem(MEETINGS).activate();
      await context.sync();
    });
    const book = await openAdoption(REQUEST);
    expect(book.sheets.map(({ name }) => name)).toEqual([MEETINGS, '通讯录']);
    expect(book.selected).toBe(MEETINGS);
    expect(workbook.sheetNames()).toContain('通讯录');
  });

  test('works without a plan: there are no known types', async () => {
    const { workbook } = emptyHost();
    await putMeetings(workbook);
    const book = await openAdoption(REQUEST);
    expect(book).toMatchObject({ activities: [], context: null, lost: [] });
    expect(book.sheets.map(({ name }) => name)).toEqual([MEETINGS]);
  });

  test('leaves out our own sheets, reports and archives, but not one that is only called like ours', async () => {
    const { workbook } = emptyHost();
    for (const name of ['工作台账（2022）', '领导汇总', '督办单', '工作台账'])
      await putMeetings(workbook, name);
    const book = await openAdoption(REQUEST);
    expect(book.sheets.map(({ name }) => name)).toEqual(['工作台账']);
  });
});

describe('adopting', () => {
  test('gives the sheet two columns at its right end and the two kinds of rules, and nothing else', async () => {
    const workbook = await meetingOffice();
    const before = sheetSnapshotOf(workbook, MEETINGS);
    expect(await adopt(workbook)).toEqual({ kind: 'adopted', sheet: MEETINGS });
    const after = sheetSnapshotOf(workbook, MEETINGS);
    expect(others(after)).toEqual(others(before));
    expect(workbook.values(MEETINGS, 'G3:J3')).toEqual([['记录人', '核查', '核查说明', '']]);
    expect(Object.keys(after.cells).filter((address) => !(address in before.cells))).toEqual(['H3', 'I3']);
    const merges = workbook.state.settings.get('planLedgerCheck.merges');
    expect(readKeptMerges(String(merges)).get('ledger1')?.merges).toHaveLength(2);
    const [mapping] = readMappings(String(kept(workbook)));
    expect(mapping).toEqual({ ...MEETING_MAPPING, id: 'ledger1', sheetId: idOf(workbook) });
  });

  test('a check then colours its status and the cells at fault', async () => {
    const workbook = await meetingOffice();
    workbook.type(MEETINGS, 'B5', '2022-13-1');
    await adopt(workbook);
    await checkLedger(REQUEST);
    expect(workbook.values(MEETINGS, 'H3:H9').flat()).toEqual(['核查', '提醒', '未计入', '', '提醒', '', '']);
    expect(workbook.shownFill(MEETINGS, 'H4')).toBe(AMBER.fill);
    expect(workbook.shownFill(MEETINGS, 'B5')).toBe(FAULT.fill);
    expect(workbook.shownFill(MEETINGS, 'C5')).toBeUndefined();
  });

  test('a check makes no row higher than Excel had fitted it before', async () => {
    const workbook = await meetingOffice();
    workbook.type(MEETINGS, 'B5', '2022-13-1');
    const heights = (): number[] => {
      const { model } = workbook.state.sheets.find(MEETINGS) ?? workbook.state.activeSheet;
      return MEETING_CELLS.map((_, row) => rowPoints(model, row));
    };
    const before = heights();
    await adopt(workbook);
    await checkLedger(REQUEST);
    expect(String(workbook.value(MEETINGS, 'I5')).length).toBeGreaterThan(60);
    expect(heights()).toEqual(before);
  });

  test('the same sheet again changes how it is read: no columns more, no rules twice', async () => {
    const workbook = await meetingOffice();
    await adopt(workbook);
    const once = sheetSnapshotOf(workbook, MEETINGS);
    const columns = columnsWithout('expectedCount');
    const wanted = { ...MEETING_MAPPING, columns };
    expect(await adopt(workbook, wanted)).toEqual({ kind: 'edited', sheet: MEETINGS });
    expect(sheetSnapshotOf(workbook, MEETINGS).cells).toEqual(once.cells);
    expect(readMappings(String(kept(workbook)))).toMatchObject([{ id: 'ledger1', columns }]);
    await adopt(workbook);
    expect(sheetSnapshotOf(workbook, MEETINGS)).toEqual(once);
  });

  test('mends a list of mappings that another hand spoilt', async () => {
    const workbook = await meetingOffice();
    workbook.state.settings.set('planLedgerCheck.mappings', '{');
    await adopt(workbook);
    expect(readMappings(String(kept(workbook)))).toMatchObject([{ id: 'ledger1' }]);
  });

  test.each([
    ['right of empty columns with borders, which are the office’s', 'I4:J9', 'K'],
    ['beside the last filled column where formats reach far to the right', 'H4:BZ4', 'H'],
  ])('puts its columns %s', async (_where, area, column) => {
    const workbook = await meetingOffice();
    workbook.setFill(MEETINGS, area, '#E2EFDA');
    const before = sheetSnapshotOf(workbook, MEETINGS);
    await adopt(workbook);
    expect(workbook.value(MEETINGS, `${column}3`)).toBe('核查');
    if (column === 'K') {
      expect(sheetSnapshotOf(workbook, MEETINGS).looks).toMatchObject(before.looks);
      await releaseLedger('ledger1');
      expect(sheetSnapshotOf(workbook, MEETINGS)).toEqual(before);
    }
  });

  test('is refused where the header is no longer as it was read', async () => {
    const workbook = await meetingOffice();
    workbook.type(MEETINGS, 'B3', '时间');
    const before = snapshotOf(workbook);
    expect(await adopt(workbook)).toEqual({ kind: 'changed', sheet: MEETINGS });
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('leaves a filter of the user as it is', async () => {
    const workbook = await meetingOffice();
    filterRange(workbook, MEETINGS, 'A3:G9', '会议类型', ['学习会']);
    const before = sheetSnapshotOf(workbook, MEETINGS);
    await adopt(workbook);
    expect(others(sheetSnapshotOf(workbook, MEETINGS))).toEqual(others(before));
    expect(workbook.values(MEETINGS, 'H3:I3')).toEqual([['核查', '核查说明']]);
  });

  test('is refused on a protected sheet', async () => {
    const workbook = await meetingOffice();
    workbook.protect(MEETINGS);
    const before = snapshotOf(workbook);
    expect(await errorOf(adopt(workbook))).toMatchObject({
      obstacle: { reason: 'protected', sheets: [MEETINGS] },
    });
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test.each(TORN)('%s: a second time puts all right, with the same result', async (fault) => {
    let workbook = await meetingOffice();
    await adopt(workbook);
    const whole = snapshotOf(workbook);
    const start = async (): ReturnType<typeof officeHost> => {
      const host = await officeHost([]);
      await putMeetings(host.workbook);
      ({ workbook } = host);
      return host;
    };
    await atEverySync(
      fault,
      start,
      () => adopt(workbook),
      async () => {
        await adopt(workbook);
        expect(snapshotOf(workbook)).toEqual(whole);
      },
    );
  });
});

describe('letting go', () => {
  test('leaves the workbook as it was before, also after a check', async () => {
    const workbook = await meetingOffice();
    const before = sheetSnapshotOf(workbook, MEETINGS);
    await adopt(workbook);
    await checkLedger(REQUEST);
    expect(await releaseLedger('ledger1')).toEqual({ kind: 'released', sheet: MEETINGS });
    expect(sheetSnapshotOf(workbook, MEETINGS)).toEqual(before);
    expect(kept(workbook)).toBe('');
    for (const key of ['adoptedWidths', 'merges'])
      expect(workbook.state.settings.get(`planLedgerCheck.${key}`)).toBe('');
  });

  test('of a sheet that was renamed and whose columns were moved', async () => {
    const workbook = await meetingOffice();
    await adopt(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MEETINGS);
      sheet.name = '学习会';
      sheet.getRange('A:A').insert('Right');
      await context.sync();
    });
    expect(workbook.values('学习会', 'I3:J3')).toEqual([['核查', '核查说明']]);
    expect(await releaseLedger('ledger1')).toEqual({ kind: 'released', sheet: '学习会' });
    expect(workbook.values('学习会', 'H3:K3')).toEqual([['记录人', '', '', '']]);
  });

  test('of an Excel table gives the table its width back', async () => {
    const workbook = await meetingOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MEETINGS);
      sheet.getRange('A6:G6').unmerge();
      const table = sheet.tables.add('A3:G9', true);
      table.name = 'Meetings';
      sheet.getRange('K3').values = [['旁注']];
      await context.sync();
    });
    const before = sheetSnapshotOf(workbook, MEETINGS);
    await adopt(workbook);
    expect(sheetSnapshotOf(workbook, MEETINGS).tables['Meetings']).toContain('A3:I9');
    expect(workbook.values(MEETINGS, 'H3:I3')).toEqual([['核查', '核查说明']]);
    await releaseLedger('ledger1');
    expect(sheetSnapshotOf(workbook, MEETINGS)).toEqual(before);
  });

  test.each<readonly [string, (workbook: EngineWorkbook) => void]>([
    [
      'protected',
      (workbook) => {
        workbook.protect(MEETINGS);
      },
    ],
    [
      'filtered',
      (workbook) => {
        filterRange(workbook, MEETINGS, 'A3:G9', '会议类型', ['学习会']);
      },
    ],
  ])('is refused where the sheet is %s', async (reason, hinder) => {
    const workbook = await meetingOffice();
    await adopt(workbook);
    hinder(workbook);
    const before = snapshotOf(workbook);
    expect(await errorOf(releaseLedger('ledger1'))).toMatchObject({ obstacle: { reason } });
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test('of a sheet that is gone forgets how it was read', async () => {
    const workbook = await meetingOffice();
    await adopt(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(MEETINGS).delete();
      await context.sync();
    });
    expect((await openAdoption(REQUEST)).lost).toMatchObject([{ id: 'ledger1', sheet: MEETINGS }]);
    expect(await releaseLedger('ledger1')).toEqual({ kind: 'sheetGone', sheet: MEETINGS });
    expect(kept(workbook)).toBe('');
  });

  test('of one whose date column is gone leaves what it cannot know to be ours', async () => {
    const workbook = await meetingOffice();
    await adopt(workbook);
    workbook.type(MEETINGS, 'B3', '备忘');
    expect(await releaseLedger('ledger1')).toEqual({ kind: 'columnsLeft', sheet: MEETINGS });
    expect(workbook.values(MEETINGS, 'H3:I3')).toEqual([['核查', '核查说明']]);
    expect(kept(workbook)).toBe('');
  });
});
