import type { Roster } from '../../../src/domain/roster';
import type { RawRow } from '../../../src/sheets/cell';
import type { LedgerField } from '../../../src/sheets/decode/fields';
import { createParticipantReader } from '../../../src/sheets/decode/readParticipants';
import { readRoster } from '../../../src/sheets/decode/readRoster';
import type { GatheredNames } from '../../../src/sheets/staff/gatherNames';
import { gatherNames } from '../../../src/sheets/staff/gatherNames';

type Cells = RawRow<LedgerField>['cells'];

function rows(sheet: string, ...cells: readonly Cells[]): RawRow<LedgerField>[] {
  return cells.map((each, index) => ({ origin: { sheet, rowNumber: index + 5 }, cells: each }));
}

function rosterOf(...names: readonly string[]): Roster | null {
  const given = names.map((name, index) => ({
    origin: { sheet: '人员名册', rowNumber: index + 5 },
    cells: { name, department: '综合科', roles: '党员' },
  }));
  return readRoster(given, 2022).roster;
}

function gather(ledger: readonly RawRow<LedgerField>[], roster: Roster | null): GatheredNames {
  const steps = gatherNames(ledger, roster, createParticipantReader(roster, null));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function shown({ names }: GatheredNames): string[] {
  return names.map(
    ({ name, rows: count, sheets, like }) =>
      `${name} ${count}（${sheets.map((each) => `${each.sheet} ${each.rows}`).join(' ')}）${like === null ? '' : `~${like.name} ${like.on}`}`,
  );
}

test('every name of the people columns that is not on the roster, with its rows in each ledger', () => {
  const ledger = [
    ...rows(
      '工作台账',
      { participants: '张三、李四、王 五', chair: '李四' },
      { participants: '李四(请假)；赵六', speaker: '孙七' },
      { participants: '全体党员', absentees: '无' },
    ),
    ...rows('会议台账', { participants: '李四', absentees: '赵六' }, { content: '钱八讲话' }),
  ];
  expect(shown(gather(ledger, rosterOf('张三')))).toEqual([
    '李四 3（工作台账 2 会议台账 1）',
    '赵六 2（工作台账 1 会议台账 1）',
    '王五 1（工作台账 1）',
    '孙七 1（工作台账 1）',
  ]);
});

test('without a roster all names are gathered, group words are not', () => {
  const ledger = rows('工作台账', { participants: '全体党员、张三、支部书记' }, { participants: '张三' });
  const gathered = gather(ledger, null);
  expect(shown(gathered)).toEqual(['张三 2（工作台账 2）']);
});

test('a name that differs in one character from one of the roster, or from a frequent one, may be a slip', () => {
  const ledger = rows(
    '工作台账',
    { participants: '张山、王小明、王小民、李想' },
    { participants: '王小明' },
    { participants: '王小明、刘想' },
  );
  expect(shown(gather(ledger, rosterOf('张三')))).toEqual([
    '王小明 3（工作台账 3）',
    '张山 1（工作台账 1）~张三 roster',
    '王小民 1（工作台账 1）~王小明 ledger',
    '李想 1（工作台账 1）',
    '刘想 1（工作台账 1）',
  ]);
});

test('words that are no names are told apart', () => {
  const { names, others } = gather(
    rows('工作台账', { participants: '各科室负责人、综合科全体、张三', absentees: '/' }),
    null,
  );
  expect(names.map(({ name }) => name)).toEqual(['张三']);
  expect(others).toEqual([
    { word: '各科室负责人', rows: 1 },
    { word: '综合科全体', rows: 1 },
  ]);
});
