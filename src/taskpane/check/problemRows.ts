import type { Problem } from '../../actions/CheckOutcome';
import type { Fix } from '../../sheets/encode/fixes';
import type { ResultRow } from './ResultRow';

/** Data problems as lines, sheet by sheet in the order of their rows, each with its correction where there is one. */
export function problemRows(
  problems: readonly Problem[],
  fixes: readonly Fix[],
  folded: ReadonlySet<string>,
): ResultRow[] {
  const byCell = new Map<string, Fix[]>();
  for (const fix of fixes) byCell.set(cellKey(fix), [...(byCell.get(cellKey(fix)) ?? []), fix]);
  const byAlike = new Map<string, Fix[]>();
  for (const fix of fixes) byAlike.set(fix.alike, [...(byAlike.get(fix.alike) ?? []), fix]);
  const sheets = [...new Set(problems.map(({ origin }) => origin.sheet))];
  return sheets.flatMap((sheet) => {
    const own = problems.filter(({ origin }) => origin.sheet === sheet);
    const key = `problems ${sheet}`;
    const open = !folded.has(key);
    const head: ResultRow = { kind: 'section', key, title: sheet, count: own.length, open, to: null };
    if (!open) return [head];
    const given = new Set<Fix>();
    const entries = own.map((problem, index): ResultRow => {
      const left = (byCell.get(cellKey(problem)) ?? []).filter((fix) => !given.has(fix));
      const fix = left.find((each) => isAbout(each, problem)) ?? left[0] ?? null;
      if (fix !== null) given.add(fix);
      return {
        kind: 'problem',
        key: `problem ${sheet} ${problem.origin.rowNumber} ${problem.field} ${index}`,
        problem,
        fix,
        alike: fix === null ? [] : (byAlike.get(fix.alike) ?? []),
      };
    });
    return [head, ...entries];
  });
}

/** The data problems, each that many rows have alike once, then the cells that were read but are better corrected. */
export function listedProblems(problems: readonly Problem[], fixes: readonly Fix[]): readonly Problem[] {
  const cells = new Set(problems.map(cellKey));
  return [...joined(problems), ...fixes.filter((fix) => !cells.has(cellKey(fix))).map(readAnyway)];
}

/** How many rows are named of those that have a problem alike. */
const ROWS_NAMED = 10;

/** What every row lacks because the sheet has no such column is said once, at the first of the rows. */
function joined(problems: readonly Problem[]): readonly Problem[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems.filter(({ address }) => address === null)) {
    const same = alike.get(rowlessKey(problem));
    if (same === undefined) alike.set(rowlessKey(problem), [problem]);
    else same.push(problem);
  }
  return problems.flatMap((problem) => {
    const same = problem.address === null ? (alike.get(rowlessKey(problem)) ?? []) : [];
    if (same.length < 2) return [problem];
    if (same[0] !== problem) return [];
    const rows = same.slice(0, ROWS_NAMED).map(({ origin }) => origin.rowNumber);
    const more = same.length > ROWS_NAMED ? ' 等' : '';
    return [{ ...problem, text: `${problem.text}（共${same.length}行：第${rows.join('、')}${more}行）` }];
  });
}

function rowlessKey({ origin, text }: Problem): string {
  return `${origin.sheet} ${text}`;
}

/** A cell that was read without doubt and is better corrected all the same: a date that is a text. */
function readAnyway({ origin, field, column, address, text }: Fix): Problem {
  return {
    severity: 'notice',
    origin,
    field,
    column,
    address,
    text: `〔${column}〕是文本，检查读得懂；更正${text}后才能按日期排序和筛选`,
    place: { sheet: origin.sheet, address },
  };
}

function cellKey({ origin, field }: Pick<Fix, 'origin' | 'field'>): string {
  return `${origin.sheet} ${origin.rowNumber} ${field}`;
}

/** One cell may have several problems, each with its correction: both quote the word at fault. */
function isAbout({ text }: Fix, problem: Problem): boolean {
  return problem.text.includes(text.slice(0, text.indexOf('→')));
}
