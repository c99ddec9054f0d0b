import { checkPlan, runToEnd } from '../../../src/domain/checkPlan';
import { dayOf } from '../../../src/domain/day';
import type { InputIssue, IssueCode } from '../../../src/domain/issue';
import { chineseHolidays } from '../../../src/holidays/chineseHolidays';
import { decodeBook } from '../../../src/sheets/decode/decodeBook';
import { locateTables } from '../../../src/sheets/decode/locateTables';
import { readDate } from '../../../src/sheets/decode/readDate';
import { SAMPLE_LEDGER } from '../../../workbench/samples/sampleLedger';
import { DEPARTMENTS, SAMPLE_ROSTER } from '../../../workbench/samples/sampleOffice';
import { SAMPLE_UNITS } from '../../../workbench/samples/sampleUnits';
import { SAMPLE_WAIVERS } from '../../../workbench/samples/sampleWaivers';
import { SILENT_SLIPS } from '../../demo/expectedIssues';
import { FIRST_LEDGER_ROW, sampleBook } from './sampleBook';

const AS_OF = dayOf(2022, 9, 30);

/** All that the contract can say of a ledger row. */
const LEDGER_CODES: readonly IssueCode[] = [
  'dateMissing',
  'dateUnreadable',
  'dateOutsidePlan',
  'typeMissing',
  'typeUnknown',
  'hoursUnreadable',
  'quantityUnreadable',
  'attributionUnreadable',
  'participantUnknown',
  'participantOffRoster',
  'participantsMissing',
  'hoursMissing',
  'chairMissing',
  'speakerMissing',
  'hoursUnusual',
  'firstTopicBlank',
  'duplicate',
  'levelUnknown',
  'organiserBlank',
  'quantityUnit',
  'quantityConverted',
  'quantityUnusual',
  'quantityMissing',
  'notMonday',
  'maybeLate',
  'targetUnknown',
];

function issuesOfSample(): readonly InputIssue[] {
  const book = sampleBook();
  const located = locateTables(book);
  if ('kind' in located) throw new Error(`the sample cannot be laid out: ${JSON.stringify(located)}`);
  const context = { holidays: chineseHolidays, today: AS_OF, asOf: AS_OF };
  const { input, issues } = runToEnd(decodeBook(book, located, context));
  return [...issues, ...runToEnd(checkPlan(input)).issues];
}

const issues = issuesOfSample();

test('a ledger of a normal size, an office of 26 people with five departments and two branches', () => {
  expect(SAMPLE_LEDGER.length).toBeGreaterThanOrEqual(300);
  expect(SAMPLE_ROSTER).toHaveLength(26);
  expect(SAMPLE_UNITS.filter(({ kind }) => kind === '科室')).toHaveLength(5);
  expect(SAMPLE_UNITS.filter(({ kind }) => kind === '党支部')).toHaveLength(2);
  expect(DEPARTMENTS).toContain('综合科');
});

test('people belong to units of the office, and waivers name people, the collective and targets', () => {
  const units = new Set(SAMPLE_UNITS.map(({ name }) => name));
  for (const { department = '', branch = '' } of SAMPLE_ROSTER) {
    for (const unit of [department, branch]) expect(unit === '' || units.has(unit)).toBe(true);
  }
  expect(SAMPLE_WAIVERS.map(({ subjects }) => subjects)).toEqual(['吕洋', '集体', '集体', '集体']);
});

test('nothing but the ledger has data problems', () => {
  expect(issues.filter(({ table }) => table !== 'ledger')).toEqual([]);
});

test.each(LEDGER_CODES)('has the slip %s', (code) => {
  expect(issues.map((issue) => issue.code)).toContain(code);
});

test('the slips that can be read are there as well and raise nothing', () => {
  const typed = (slip: string): string => JSON.stringify(SAMPLE_LEDGER[SILENT_SLIPS[slip] ?? -1]);
  for (const slip of ['20220305', '2022.3.14', '张 三', '3 月21日（周一）', '(请假)'])
    expect(typed(slip)).toContain(slip);
  expect(typed('2022-03 as 归属周期')).toContain('"attribution":"2022-03"');
  const doubtful = issues.map(({ origin }) => origin.rowNumber - FIRST_LEDGER_ROW);
  for (const row of Object.values(SILENT_SLIPS)) expect(doubtful).not.toContain(row);
});

test('rows lie in January to September, but for slips and what is planned for October', () => {
  const days = SAMPLE_LEDGER.map(({ date = '' }) => readDate(date, 2022));
  expect(days.filter((day) => day === null)).toHaveLength(5);
  expect(days.filter((day) => day !== null && day < dayOf(2022, 1, 1))).toEqual([dayOf(2021, 1, 17)]);
  expect(days.filter((day) => day !== null && day > AS_OF)).toHaveLength(6);
  expect(days.every((day) => day === null || day < dayOf(2022, 11, 1))).toBe(true);
});

test('rows stand in the order of their dates', () => {
  const days = SAMPLE_LEDGER.flatMap(({ date = '' }) => readDate(date, 2022) ?? []).filter(
    (day) => day >= dayOf(2022, 1, 1),
  );
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test('at least 85 % of the rows have no data problem', () => {
  const doubtful = new Set(issues.map(({ origin }) => origin.rowNumber - FIRST_LEDGER_ROW));
  expect(doubtful.size).toBeLessThanOrEqual(SAMPLE_LEDGER.length * 0.15);
});
