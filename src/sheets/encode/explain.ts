import type { Assessment } from '../../domain/assess';
import type { CheckResult } from '../../domain/checkPlan';
import { isSameRow } from '../../domain/issue';
import { createRowReader } from '../adopt/adoptedCells';
import type { TargetGrid } from '../../domain/obligation';
import type { Target } from '../../domain/target';
import type { DecodedBook } from '../decode/decodeBook';
import type { LocatedTable } from '../decode/locateTable';
import { columnNamesOf, headersAt } from './columnNames';
import { countedLines } from './countedLines';
import { mergedInto } from './encodeCheck';
import type { Explanation } from './Explanation';
import { issueText } from './issueText';
import type { Deed } from './ledgerCells';
import { ledgerCells } from './ledgerCells';
import { nearMissTexts } from './nearMissText';
import { obligationLine, subjectLine } from './obligationLines';
import { requirementOf } from './words';

/** A row of a sheet; `rowNumber` as on screen. */
export interface PlaceAt {
  readonly sheet: string;
  readonly rowNumber: number;
}

/** Explains a row of the workbook: a ledger row, a person of the roster or a target; anything else only gets its place. */
export function explainPlace(decoded: DecodedBook, result: CheckResult, at: PlaceAt): Explanation {
  const place = `${at.sheet} 第${at.rowNumber}行`;
  const tables = [...decoded.located.values(), ...decoded.adopted.map(({ located }) => located)];
  const table = tables.find((each) => holds(each, at));
  const named = deedAbove(decoded, at) ?? { ...at, place };
  const found = table === undefined ? null : explainIn(table, decoded, result, named);
  if (found !== null) return found;
  return { kind: 'none', place: `${place}（${nothingToSay(tables, table, at)}）` };
}

/** The row in which the deed of a row of an adopted ledger begins, where that is merged over several; else null. */
function deedAbove({ adopted, input }: DecodedBook, { sheet, rowNumber }: PlaceAt): NamedPlace | null {
  const ledger = adopted.find(({ located }) => located.sheet === sheet);
  if (ledger === undefined) return null;
  const above = input.entries.filter(({ origin }) => origin.sheet === sheet && origin.rowNumber <= rowNumber);
  const first = above.at(-1)?.origin;
  if (first === undefined || first.rowNumber === rowNumber) return null;
  const end = createRowReader(ledger, ledger.grid).endOfDeed(first.rowNumber - 1);
  return rowNumber > end
    ? null
    : { ...first, place: `${sheet} 第${rowNumber}行（与第${first.rowNumber}行是一件事）` };
}

/** Why there is nothing to explain about a row. */
function nothingToSay(
  tables: readonly LocatedTable[],
  table: LocatedTable | undefined,
  { sheet, rowNumber }: PlaceAt,
): string {
  if (tables.some((each) => each.sheet === sheet && each.headerRow === rowNumber - 1)) return '是表头';
  if (table === undefined) return '不是台账、名册、指标的行';
  return table.mappingId === undefined ? '没有可说明的内容' : '不作为记录读取：空行、分隔、小计或说明';
}

function holds({ sheet, firstBodyRow, endRow }: LocatedTable, at: PlaceAt): boolean {
  return sheet === at.sheet && firstBodyRow < at.rowNumber && at.rowNumber <= endRow;
}

interface NamedPlace extends PlaceAt {
  readonly place: string;
}

function explainIn(
  { table }: LocatedTable,
  decoded: DecodedBook,
  result: CheckResult,
  at: NamedPlace,
): Explanation | null {
  switch (table.key) {
    case 'ledger':
      return explainRow(decoded, result, at);
    case 'roster':
      return explainPerson(decoded, result, at);
    case 'targets':
      return explainTarget(decoded, result, at);
    default:
      return null;
  }
}

function explainRow(decoded: DecodedBook, result: CheckResult, at: NamedPlace): Explanation | null {
  const { entries, options } = decoded.input;
  const rows = entries.flatMap(({ origin }, row) => (isSameRow(origin, at) ? [row] : []));
  const merged = mergedInto(result, entries);
  const deeds = rows.flatMap((row): Deed[] => {
    const [entry, outcome] = [entries[row], result.outcomes[row]];
    return entry === undefined || outcome === undefined
      ? []
      : [{ entry, outcome, merged: merged.get(entry) ?? null }];
  });
  if (deeds.length === 0) return null;
  const issues = [...decoded.issues, ...result.issues].filter(
    ({ table, origin }) => table === 'ledger' && isSameRow(origin, at),
  );
  const served = result.assessments
    .flat()
    .filter((assessment) => rows.some((row) => assessment.rows.includes(row)))
    .map(({ obligation }) => obligation);
  const names = columnNamesOf(decoded.adopted);
  const header = headersAt(names, at);
  const blanks = issues
    .filter(({ code }) => code === 'organiserBlank')
    .map((issue) => issueText(issue, names));
  const counted = new Set(served.map(({ target }) => target));
  const misses = new Map(
    deeds
      .flatMap(({ outcome }) => outcome.nearMisses)
      // Another deed of the same row may count for it.
      .filter(({ target }) => deeds.length === 1 || !counted.has(target))
      .map((miss) => [`${miss.reason} ${miss.target.id}`, miss]),
  );
  return {
    kind: 'row',
    place: at.place,
    ...ledgerCells({ origin: at, deeds, issues }, options, names),
    counted: countedLines(served),
    near: [...misses.values()].map((miss) => ({
      targetId: miss.target.id,
      title: miss.target.title,
      // Of a blank 由谁组织 the data problem of the cell speaks.
      reason: [...nearMissTexts([miss], header), ...(miss.reason === 'organiserBlank' ? blanks : [])].join(
        '；',
      ),
    })),
  };
}

function explainPerson(decoded: DecodedBook, result: CheckResult, at: NamedPlace): Explanation | null {
  const { input } = decoded;
  const { roster } = input;
  const member = roster?.members[decoded.memberRows.indexOf(at.rowNumber)];
  if (member === undefined) return null;
  const lines = result.plan.grids.flatMap((grid, index) => {
    const place = grid.placeByMember.get(member.index);
    if (place === undefined || grid.table.periods.length === 0) return [];
    return [obligationLine(grid.target, ofSubject(grid, result.assessments[index], place), input)];
  });
  return { kind: 'person', place: at.place, name: member.name, lines };
}

function explainTarget(decoded: DecodedBook, result: CheckResult, at: NamedPlace): Explanation | null {
  const { input } = decoded;
  const target = input.targets.find(({ rowNumber }) => rowNumber === at.rowNumber);
  if (target === undefined) return null;
  const index = result.plan.grids.findIndex((grid) => grid.target === target);
  const grid = result.plan.grids[index];
  const owed = grid?.table.periods.length === 0 ? [] : (grid?.subjects ?? []);
  const subjects = owed.map(({ kind, name }, place) =>
    subjectLine(
      kind === 'collective' ? '集体' : name,
      grid === undefined ? [] : ofSubject(grid, result.assessments[index], place),
      input,
    ),
  );
  return {
    kind: 'target',
    place: `${at.place}${unjudgedText(target, grid)}`,
    targetId: target.id,
    title: target.title,
    quote: target.quote,
    requirement: requirementOf(target, target.quota),
    subjects,
  };
}

/** Why a target has nobody to be judged. */
function unjudgedText(target: Target, grid: TargetGrid | undefined): string {
  if (!target.readable) return '（有误，没有考核）';
  if (target.enabled === 'no') return '（未启用）';
  if (grid === undefined) return '（没有考核对象）';
  return grid.table.periods.length === 0 ? '（没有考核期）' : '';
}

function ofSubject(
  { table }: TargetGrid,
  assessments: readonly Assessment[] | undefined,
  place: number,
): readonly Assessment[] {
  return (assessments ?? []).slice(place * table.periods.length, (place + 1) * table.periods.length);
}
