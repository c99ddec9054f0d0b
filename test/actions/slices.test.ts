import { generateBook } from '../../bench/generate';
import { placesOf } from '../../src/actions/bookPlaces';
import { inputTables, pickMarked } from '../../src/actions/checkTables';
import { outcomeOf } from '../../src/actions/outcomeOf';
import { problemsOf } from '../../src/actions/problemsOf';
import { checkPlan } from '../../src/domain/checkPlan';
import { dayOf } from '../../src/domain/day';
import type { InputIssue } from '../../src/domain/issue';
import type { BookReading } from '../../src/excel/readBook';
import { chineseHolidays } from '../../src/holidays/chineseHolidays';
import { mappingQuestions } from '../../src/sheets/adopt/mappingQuestions';
import { previewMapping } from '../../src/sheets/adopt/previewMapping';
import { proposeMapping } from '../../src/sheets/adopt/proposeMapping';
import { decodeBook } from '../../src/sheets/decode/decodeBook';
import { locateTables } from '../../src/sheets/decode/locateTables';
import { encodeCheck } from '../../src/sheets/encode/encodeCheck';
import { hashRows, recordCells } from '../../src/sheets/encode/undoRecord';

const ROWS = 5_000;
const TODAY = dayOf(2022, 9, 30);

const book: BookReading = {
  ...generateBook(ROWS),
  sheetNames: ['计划指标', '人员名册', '工作台账'],
  sheetIds: new Map(),
  mappings: [],
  filledSheets: new Set(),
  protectedSheets: new Set(),
  filteredSheets: new Set(),
  sheetFilters: new Set(),
  tableFilters: [],
};

/** Runs a computation to its end and counts how often it would give way to the page. */
function counted<Result>(steps: Generator<unknown, Result>): {
  readonly pauses: number;
  readonly result: Result;
} {
  let pauses = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { pauses, result: step.value };
    pauses += 1;
  }
}

test('whatever goes through all rows of a large ledger gives way every few hundred', () => {
  const located = locateTables(book);
  if ('kind' in located) throw new RangeError(located.kind);
  const context = { holidays: chineseHolidays, today: TODAY, asOf: TODAY };
  const decoded = counted(decodeBook(book, located, context));
  const checked = counted(checkPlan(decoded.result.input));
  const hashed = counted(hashRows(inputTables(book)));
  const encoded = counted(encodeCheck(decoded.result, checked.result));
  const recorded = counted(recordCells({ ...pickMarked(hashed.result) }, null));
  const { issues } = decoded.result;
  const places = placesOf(decoded.result, {});
  const many = Array.from({ length: ROWS }, (_, index): InputIssue => {
    const origin = { sheet: '工作台账', rowNumber: 2 + index };
    return { code: 'dateMissing', table: 'ledger', origin, field: 'date', found: '' };
  });
  const problems = counted(problemsOf(many, decoded.result, places));
  const outcome = counted(
    outcomeOf(
      { book, decoded: decoded.result, result: checked.result, issues },
      {
        findings: encoded.result.findings,
        hashed: hashed.result,
        changes: null,
        unwritten: null,
        undoable: true,
        checkedAt: '2022-09-30 10:00',
      },
    ),
  );
  const perRow = [decoded, checked, hashed, encoded, recorded].map(({ pauses }) => pauses);
  for (const pauses of perRow) expect(pauses).toBeGreaterThanOrEqual(ROWS / 500 - 1);
  expect(encoded.pauses).toBeGreaterThanOrEqual(encoded.result.findings.length / 100);
  expect(outcome.pauses).toBeGreaterThanOrEqual(encoded.result.findings.length / 500);
  expect(problems.result).toHaveLength(ROWS);
  expect(problems.pauses).toBeGreaterThanOrEqual(ROWS / 500 - 1);
});

test('so does whatever looks through a large sheet of others before it is adopted', () => {
  const rows = Array.from({ length: ROWS }, (_, index) => [44_562 + (index % 300), '党课', `第${index}讲`]);
  const grid = {
    name: '党课台账',
    rowIndex: 0,
    columnIndex: 0,
    values: [['授课时间', '活动类型', '题目'], ...rows],
  };
  const known = { activities: ['党课'] };
  const proposed = counted(proposeMapping(grid, known));
  if (proposed.result === null) throw new RangeError('No header is found');
  const { mapping } = proposed.result;
  const asked = counted(mappingQuestions(mapping, grid, known));
  const shown = counted(previewMapping(mapping, grid, null));
  expect(shown.result.read).toBe(ROWS);
  for (const { pauses } of [proposed, asked, shown]) expect(pauses).toBeGreaterThanOrEqual(ROWS / 500);
});
