import { civilOf, formatDay } from '../../domain/day';
import { fold, foldContent, foldedList } from '../../domain/fold';
import type { InputIssue } from '../../domain/issue';
import { severityOf } from '../../domain/issue';
import type { Activity, LedgerEntry } from '../../domain/ledger';
import type { AdoptedField } from '../adopt/LedgerMapping';
import type { CellValue, RawRow } from '../cell';
import { isBlank, textOf } from '../cell';
import { LEVEL, YES_NO } from '../words';
import type { ActivityCatalog } from './activityCatalog';
import { attendanceMismatches } from './attendance';
import type { LedgerField } from './fields';
import type { LedgerContext } from './LedgerContext';
import { peopleOf } from './ledgerPeople';
import { readDate } from './readDate';
import { readHours } from './readHours';
import { readPeriod } from './readPeriod';
import { readQuantity } from './readQuantity';
import { suggest } from './suggest';

export interface EntryReading {
  readonly entry: LedgerEntry;
  readonly issues: readonly InputIssue[];
}

/** More 学时 than this in one row is unusual. */
const UNUSUAL_HOURS = 40;

/** Reads one row of a ledger. A planned row (dated after asOf) has no issue of any kind. */
export function readEntry({ origin, cells }: RawRow<AdoptedField>, context: LedgerContext): EntryReading {
  const { options, asOf, catalog } = context;
  const issues: InputIssue[] = [];
  const at = { table: 'ledger', origin } as const;
  const text = (field: LedgerField): string => textOf(cells[field]).trim();
  const orIssue = <Value>(
    field: LedgerField,
    read: (cell: CellValue) => Value | null,
    code: UnreadableCode,
  ): Value | null => {
    const cell = cells[field];
    if (cell === undefined || isBlank(cell)) return null;
    const value = read(cell);
    if (value === null) issues.push({ code, ...at, field, found: textOf(cell) });
    return value;
  };

  if (isBlank(cells.date)) issues.push({ code: 'dateMissing', ...at, field: 'date', found: '' });
  const date = orIssue('date', (cell) => readDate(cell, options.planYear), 'dateUnreadable');
  const attribution = orIssue(
    'attribution',
    (cell) => readPeriod(cell, options.planYear),
    'attributionUnreadable',
  );
  const inPlanYear = date !== null && civilOf(date).year === options.planYear;
  if (date !== null && !inPlanYear && attribution === null) {
    // A real date is a serial number to us; the user sees a date.
    issues.push({
      code: 'dateOutsidePlan',
      ...at,
      field: 'date',
      found: typeof cells.date === 'number' ? formatDay(date) : text('date'),
    });
  }
  const activity = readActivity(text('activity'), catalog, (issue) =>
    issues.push({ ...at, field: 'activity', ...issue }),
  );
  const hours = orIssue('hours', (cell) => readHours(cell, options), 'hoursUnreadable');
  const quantity = orIssue('quantity', readQuantity, 'quantityUnreadable');
  const level = orIssue('level', (cell) => LEVEL.read(textOf(cell)), 'levelUnknown');
  const targetIds = foldedList(text('targets')).flatMap((word) => {
    const id = context.idByWord.get(word);
    if (id === undefined)
      issues.push({
        code: 'targetUnknown',
        ...at,
        field: 'targets',
        found: word,
        ...suggest(word, context.idByWord.keys()),
      });
    return id ?? [];
  });
  const people = peopleOf(cells, date, context, (issue) => issues.push({ ...at, ...issue }));
  for (const { field, ...fact } of attendanceMismatches(cells, date, context))
    issues.push({ code: 'attendanceMismatch', ...at, field, ...fact });
  if (hours !== null && hours > UNUSUAL_HOURS)
    issues.push({ code: 'hoursUnusual', ...at, field: 'hours', found: text('hours') });
  if (activity !== null)
    issues.push(
      ...blanks(activity, cells).map(({ code, field }): InputIssue => ({ code, ...at, field, found: '' })),
    );

  const planned = date !== null && date > asOf && (inPlanYear || attribution !== null);
  return {
    entry: {
      origin,
      date,
      activity,
      topics: foldedList(text('topics')),
      content: foldContent(text('content')),
      ...people,
      chairText: foldedList(text('chair')).sort().join('、'),
      speakerText: foldedList(text('speaker')).sort().join('、'),
      hours,
      organisers: foldedList(text('organisers')),
      level,
      quantity,
      quantityBlank: isBlank(cells.quantity),
      firstTopic: YES_NO.read(text('firstTopic')) === 'yes',
      attribution,
      targetIds,
      hasNote: !isBlank(cells.note),
      planned,
      invalid: !planned && issues.some((issue) => severityOf(issue) === 'error'),
    },
    issues: planned ? [] : issues,
  };
}

type UnreadableCode =
  'dateUnreadable' | 'attributionUnreadable' | 'hoursUnreadable' | 'quantityUnreadable' | 'levelUnknown';

type ActivityIssue =
  | { readonly code: 'typeMissing'; readonly found: '' }
  | { readonly code: 'typeUnknown'; readonly found: string; readonly suggestion?: string };

function readActivity(
  text: string,
  catalog: ActivityCatalog,
  report: (issue: ActivityIssue) => void,
): Activity | null {
  const word = fold(text);
  if (word === '') {
    report({ code: 'typeMissing', found: '' });
    return null;
  }
  const activity = catalog.byWord.get(word);
  if (activity === undefined) report({ code: 'typeUnknown', found: text, ...suggest(word, catalog.names) });
  return activity ?? null;
}

interface BlankIssue {
  readonly code:
    'participantsMissing' | 'hoursMissing' | 'chairMissing' | 'speakerMissing' | 'firstTopicBlank';
  readonly field: LedgerField;
}

/** What the type wants of a row and the row leaves blank. */
function blanks(activity: Activity, cells: RawRow<LedgerField>['cells']): BlankIssue[] {
  const wanted: readonly (BlankIssue & { readonly wanted: boolean })[] = [
    { code: 'participantsMissing', field: 'participants', wanted: activity.wantsParticipants },
    { code: 'hoursMissing', field: 'hours', wanted: activity.wantsHours },
    { code: 'chairMissing', field: 'chair', wanted: activity.wantsChair },
    { code: 'speakerMissing', field: 'speaker', wanted: activity.wantsSpeaker },
    { code: 'firstTopicBlank', field: 'firstTopic', wanted: activity.wantsFirstTopic },
  ];
  return wanted.filter(({ wanted: asked, field }) => asked && isBlank(cells[field]));
}
