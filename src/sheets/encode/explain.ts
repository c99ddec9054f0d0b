import type { Assessment } from '../../domain/assess';
import type { CheckResult } from '../../domain/checkPlan';
import type { TargetGrid } from '../../domain/obligation';
import type { Target } from '../../domain/target';
import type { DecodedBook } from '../decode/decodeBook';
import type { LocatedTable } from '../decode/locateTable';
import { countedLines } from './countedLines';
import { mergedInto } from './encodeCheck';
import type { Explanation } from './Explanation';
import { issueText } from './issueText';
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
  const table = [...decoded.located.values()].find((each) => holds(each, at));
  const found = table === undefined ? null : explainIn(table, decoded, result, { ...at, place });
  if (found !== null) return found;
  const head = [...decoded.located.values()].find(
    ({ sheet, headerRow }) => sheet === at.sheet && headerRow === at.rowNumber - 1,
  );
  const why =
    head === undefined ? (table === undefined ? '不是台账、名册、指标的行' : '没有可说明的内容') : '是表头';
  return { kind: 'none', place: `${place}（${why}）` };
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
  const row = entries.findIndex(
    ({ origin }) => origin.sheet === at.sheet && origin.rowNumber === at.rowNumber,
  );
  const [entry, outcome] = [entries[row], result.outcomes[row]];
  if (entry === undefined || outcome === undefined) return null;
  const issues = [...decoded.issues, ...result.issues].filter(
    ({ table, origin }) =>
      table === 'ledger' && origin.sheet === at.sheet && origin.rowNumber === at.rowNumber,
  );
  const merged = mergedInto(result, entries).get(entry) ?? null;
  const served = result.assessments
    .flat()
    .filter(({ rows }) => rows.includes(row))
    .map(({ obligation }) => obligation);
  const blanks = issues.filter(({ code }) => code === 'organiserBlank').map(issueText);
  return {
    kind: 'row',
    place: at.place,
    ...ledgerCells({ entry, outcome, issues, merged }, options),
    counted: countedLines(served),
    near: outcome.nearMisses.map((miss) => ({
      targetId: miss.target.id,
      title: miss.target.title,
      // Of a blank 由谁组织 the data problem of the cell speaks.
      reason: [...nearMissTexts([miss]), ...(miss.reason === 'organiserBlank' ? blanks : [])].join('；'),
    })),
  };
}

function explainPerson(decoded: DecodedBook, result: CheckResult, at: NamedPlace): Explanation | null {
  const { roster, entries } = decoded.input;
  const member = roster?.members[decoded.memberRows.indexOf(at.rowNumber)];
  if (member === undefined) return null;
  const lines = result.plan.grids.flatMap((grid, index) => {
    const place = grid.placeByMember.get(member.index);
    if (place === undefined || grid.table.periods.length === 0) return [];
    return [obligationLine(grid.target, ofSubject(grid, result.assessments[index], place), entries)];
  });
  return { kind: 'person', place: at.place, name: member.name, lines };
}

function explainTarget(decoded: DecodedBook, result: CheckResult, at: NamedPlace): Explanation | null {
  const { targets, entries } = decoded.input;
  const target = targets.find(({ rowNumber }) => rowNumber === at.rowNumber);
  if (target === undefined) return null;
  const index = result.plan.grids.findIndex((grid) => grid.target === target);
  const grid = result.plan.grids[index];
  const owed = grid?.table.periods.length === 0 ? [] : (grid?.subjects ?? []);
  const subjects = owed.map(({ kind, name }, place) =>
    subjectLine(
      kind === 'collective' ? '集体' : name,
      grid === undefined ? [] : ofSubject(grid, result.assessments[index], place),
      entries,
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
