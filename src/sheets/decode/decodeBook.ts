import type { Holidays } from '../../domain/calendar';
import { createCalendar } from '../../domain/calendar';
import type { CheckInput } from '../../domain/checkPlan';
import type { Day } from '../../domain/day';
import { fold } from '../../domain/fold';
import type { InputIssue } from '../../domain/issue';
import type { LedgerEntry } from '../../domain/ledger';
import { assessedUnits } from '../../domain/subject';
import type { TableKey } from '../../domain/issue';
import type { AdoptedField } from '../adopt/LedgerMapping';
import { adoptedRows } from '../adopt/adoptedRows';
import type { RawRow } from '../cell';
import { describe } from '../describe/allSheets';
import { readActivities, withNamedActivities } from './activityCatalog';
import type { BookGrids } from './BookGrids';
import type { LedgerContext } from './LedgerContext';
import type { AdoptedTable } from './findAdopted';
import type { LocatedTable } from './locateTable';
import type { LocatedBook } from './locateTables';
import { ledgerSheetsOf } from './locateTables';
import { readCalendar } from './readCalendar';
import { readEntry } from './readLedger';
import { readOptions } from './readOptions';
import { createParticipantReader } from './readParticipants';
import { readRoster } from './readRoster';
import { readTargets } from './readTargets';
import { readUnits } from './readUnits';
import { readWaivers } from './readWaivers';
import { eachRow } from './tableRows';

/** A workbook understood: what to check, what was wrong in it, and where its tables lie. */
export interface DecodedBook {
  readonly input: CheckInput;
  readonly issues: readonly InputIssue[];
  readonly located: ReadonlyMap<TableKey, LocatedTable>;
  /** The ledgers of others, in the order of their tabs. */
  readonly adopted: readonly AdoptedTable[];
  /** The row of each member of the roster, by index. */
  readonly memberRows: readonly number[];
  /** What rows of the ledger were read against, to read one more. */
  readonly ledgerContext: LedgerContext;
}

export interface DecodeContext {
  readonly holidays: Holidays;
  readonly today: Day;
  /** A day that goes before 核查日期. */
  readonly asOf: Day | null;
}

/** Rows between two yields. */
const ROWS_PER_STEP = 200;

/** Decodes the tables of a workbook; yields the number of ledger rows read. */
export function* decodeBook(
  book: BookGrids,
  locatedBook: LocatedBook,
  context: DecodeContext,
): Generator<number, DecodedBook> {
  const { tables: located, adopted, adoptedIssues } = locatedBook;
  const each = <Field extends string>(key: TableKey): Iterable<RawRow<Field>> => {
    const table = located.get(key);
    const grid = table === undefined ? undefined : book.grids.find(({ name }) => name === table.sheet);
    return table === undefined || grid === undefined ? [] : eachRow<Field>(table, grid);
  };
  const rows = <Field extends string>(key: TableKey): RawRow<Field>[] => [...each<Field>(key)];
  const { options, planYearOrigin, issues: optionIssues } = readOptions(rows('options'));
  const { overrides, issues: calendarIssues } = readCalendar(rows('calendar'), options.planYear);
  const calendar = createCalendar(context.holidays, overrides);
  const activities = readActivities(rows('activities'));
  const {
    targets,
    idByWord,
    namedActivities,
    issues: targetIssues,
  } = readTargets(rows('targets'), activities, options.planYear);
  const catalog = withNamedActivities(activities, namedActivities);
  const { roster, rowNumbers, issues: rosterIssues } = readRoster(rows('roster'), options.planYear);
  const { units, issues: unitIssues } = readUnits(rows('units'));
  const subjects = [
    ...(roster?.byName.keys() ?? []),
    ...(units ?? []).map(({ name }) => fold(name)),
    ...assessedUnits('department', roster, null).map(fold),
    ...assessedUnits('branch', roster, null).map(fold),
  ];
  const { waivers, issues: waiverIssues } = readWaivers(rows('waivers'), {
    planYear: options.planYear,
    idByWord,
    subjects: roster === null ? null : new Set(subjects),
  });
  const asOf = context.asOf ?? options.asOf ?? context.today;
  const readNames = createParticipantReader(roster, units);
  const knownActivities = [...new Set(catalog.byWord.values())];
  const ledgerContext: LedgerContext = { options, asOf, catalog, roster, readNames, idByWord };
  const entries: LedgerEntry[] = [];
  const ledgerIssues: InputIssue[] = [];
  for (const row of stream(each('ledger'), adopted, ledgerContext)) {
    if (entries.length > 0 && entries.length % ROWS_PER_STEP === 0) yield entries.length;
    const { entry, issues } = readEntry(row, ledgerContext);
    entries.push(entry);
    ledgerIssues.push(...issues);
  }
  const notCovered: InputIssue[] =
    calendar.coversYear(options.planYear) || planYearOrigin === null
      ? []
      : [
          {
            code: 'calendarNotCovered',
            table: 'options',
            origin: planYearOrigin,
            field: 'value',
            found: String(options.planYear),
          },
        ];
  const targetSheet = located.get('targets')?.sheet ?? describe('targets').sheet.name;
  return {
    input: {
      targets,
      roster,
      units,
      waivers,
      options,
      calendar,
      entries,
      activities: knownActivities,
      asOf,
      targetSheet,
      ledgerSheets: ledgerSheetsOf(locatedBook),
    },
    issues: [
      ...adoptedIssues,
      ...optionIssues,
      ...notCovered,
      ...calendarIssues,
      ...unitIssues,
      ...targetIssues,
      ...rosterIssues,
      ...waiverIssues,
      ...ledgerIssues,
    ],
    located,
    adopted,
    memberRows: rowNumbers,
    ledgerContext,
  };
}

/** All ledgers as one stream: the template's first, then the adopted ones. */
function* stream(
  own: Iterable<RawRow<AdoptedField>>,
  adopted: readonly AdoptedTable[],
  context: LedgerContext,
): Generator<RawRow<AdoptedField>> {
  yield* own;
  for (const ledger of adopted) yield* adoptedRows(ledger, ledger.grid, context);
}
