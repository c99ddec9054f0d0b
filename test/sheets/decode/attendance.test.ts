import { readDate } from '../../../src/sheets/decode/readDate';
import { attendanceMismatches } from '../../../src/sheets/decode/attendance';
import { createParticipantReader } from '../../../src/sheets/decode/readParticipants';
import { readRoster } from '../../../src/sheets/decode/readRoster';
import type { AdoptedCells } from '../../../src/sheets/adopt/adoptedFields';

const { roster } = readRoster(
  ['张三', '李四', '王五', '赵六'].map((name, index) => ({
    origin: { sheet: '人员名册', rowNumber: index + 2 },
    cells: { name, roles: '党员', from: name === '赵六' ? '2022-06-01' : '' },
  })),
  2022,
);
const KNOWN = { roster, readNames: createParticipantReader(roster, null) };
const UNKNOWN = { roster: null, readNames: createParticipantReader(null, null) };
const DAY = readDate('2022-03-05', 2022);

function mismatches(cells: AdoptedCells, people: typeof KNOWN | typeof UNKNOWN, day = DAY): string[] {
  return attendanceMismatches(cells, day, people).map(
    ({ field, between, count, other }) => `${field} ${between} ${count}≠${other}`,
  );
}

const people = (text: string, presentCount: number): AdoptedCells => ({ participants: text, presentCount });

test.each<[what: string, cells: AdoptedCells, expected: readonly string[]]>([
  ['as many as are named', people('张三、李四', 2), []],
  ['more than are named', people('张三、李四', 3), ['participants present 3≠2']],
  ['the chair beside them', { ...people('张三、李四', 3), chair: '王五' }, []],
  ['the chair among them', { ...people('张三、李四', 2), chair: '张三' }, []],
  ['the speaker beside them', { ...people('张三、李四', 3), speaker: '周八' }, []],
  ['chair and speaker beside them', { ...people('张三', 3), chair: '李四', speaker: '王五' }, []],
  ['a speaker who may be several', { ...people('张三、李四', 5), speaker: '党校各位教授' }, []],
  ['people off the roster are people', people('张三、周八', 2), []],
  ['those marked absent are not there', people('张三、李四(请假)', 2), ['participants present 2≠1']],
  [
    'those named as absent are not there',
    { ...people('张三、李四', 2), absentees: '李四' },
    ['participants present 2≠1'],
  ],
  ['a group on its day', people('全体党员', 3), []],
  ['a group that was one more', people('全体党员', 4), ['participants present 4≠3']],
  ['words that are no people say nothing', people('张三等9人、各科室负责人', 12), []],
  ['no names say nothing', { presentCount: 12 }, []],
  ['sums that agree', { expectedCount: 12, presentCount: 9, leaveCount: 2, absentCount: 1 }, []],
  [
    'sums that do not',
    { expectedCount: 12, presentCount: 9, leaveCount: 2, absentCount: '' },
    ['expectedCount sum 12≠11'],
  ],
  ['more there than due', { expectedCount: 10, presentCount: 12 }, ['expectedCount sum 10≠12']],
  ['fewer there than due, nothing else known', { expectedCount: 12, presentCount: 10 }, []],
  ['the rest is named', { expectedCount: 4, presentCount: 2, leaveCount: 1, absentees: '张三、李四' }, []],
  [
    'fewer absentees named than away',
    { expectedCount: 12, presentCount: 10, absentees: '张三' },
    ['absentees away 2≠1'],
  ],
  [
    'nobody away, and two are missing',
    { expectedCount: 12, presentCount: 10, absentees: '无' },
    ['absentees away 2≠0'],
  ],
  ['marks among the participants', { ...people('张三、李四(请假)', 1), expectedCount: 2 }, []],
  [
    'leave and absence against the names',
    { leaveCount: 1, absentCount: 1, absentees: '张三、李四、王五' },
    ['absentees away 2≠3'],
  ],
  ['leave alone says nothing of others who were away', { leaveCount: 1, absentees: '张三、李四' }, []],
])('%s', (_, cells, expected) => {
  expect(mismatches(cells, KNOWN)).toEqual(expected);
});

test('without a roster names count, groups cannot be known', () => {
  expect(mismatches(people('张三、李 四', 3), UNKNOWN)).toEqual(['participants present 3≠2']);
  expect(mismatches(people('全体党员', 3), UNKNOWN)).toEqual([]);
});

test('without a date the people of a group cannot be known', () => {
  expect(mismatches(people('全体党员', 9), KNOWN, null)).toEqual([]);
});
