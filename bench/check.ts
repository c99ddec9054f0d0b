import { checkPlan, runToEnd } from '../src/domain/checkPlan';
import { dayOf } from '../src/domain/day';
import { chineseHolidays } from '../src/holidays/chineseHolidays';
import { textOf } from '../src/sheets/cell';
import type { BookGrids } from '../src/sheets/decode/BookGrids';
import { decodeBook } from '../src/sheets/decode/decodeBook';
import { locateTables } from '../src/sheets/decode/locateTables';
import { encodeCheck } from '../src/sheets/encode/encodeCheck';
import { generateBook } from './generate';
import { plainFilter } from './plainFilter';

const SIZES = [1_000, 10_000, 100_000] as const;

const RUNS = 5;
const AS_OF = dayOf(2022, 9, 30);

/** Reads, checks and explains every row: all that happens between Excel's answer and the first write. */
function check(book: BookGrids): number {
  const located = locateTables(book);
  if ('kind' in located) throw new Error('The generated workbook has no ledger');
  const decoded = runToEnd(
    decodeBook(book, located, { holidays: chineseHolidays, today: AS_OF, asOf: AS_OF }),
  );
  const result = runToEnd(checkPlan(decoded.input));
  return runToEnd(encodeCheck(decoded, result)).cells.ledger.size;
}

/** Looks at every cell of the ledger once: no check can be faster. */
function touch(book: BookGrids): number {
  let characters = 0;
  for (const grid of book.grids)
    for (const row of grid.values) for (const cell of row) characters += textOf(cell).length;
  return characters;
}

/** Median of warm runs in milliseconds; a single run is cold. */
function median(work: () => number, runs: number): number {
  if (runs > 1) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

for (const rows of SIZES) {
  const book = generateBook(rows);
  const ours = median(() => check(book), RUNS);
  const touching = median(() => touch(book), RUNS);
  const filtering = median(() => plainFilter(book), 1);
  console.log(
    `${String(rows).padStart(7)} rows: check ${ours.toFixed(0)} ms; plain filter takes ${(filtering / ours).toFixed(1)} × the check; ` +
      `the check takes ${(ours / touching).toFixed(0)} × touching every cell once`,
  );
}
