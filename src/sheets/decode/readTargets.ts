import { fold, foldedList } from '../../domain/fold';
import type { InputIssue, Origin } from '../../domain/issue';
import type { Target } from '../../domain/target';
import type { CellValue, RawRow } from '../cell';
import { isBlank, textOf } from '../cell';
import type { Vocabulary } from '../words';
import {
  CADENCE,
  COMPARISON,
  ENABLED,
  FIRMNESS,
  KIND,
  LEVEL,
  MEASURE,
  ORGANISER,
  PARTICIPATION,
} from '../words';
import type { ActivityCatalog } from './activityCatalog';
import type { TargetField } from './fields';
import { readDeadline } from './readDeadline';
import { isPlaceholderTopic, readQuota } from './readQuota';
import { readScope } from './readScope';

/** The targets in the order of the sheet; rows without 编号 and repeated ones are issues, not targets. */
export interface TargetReading {
  readonly targets: readonly Target[];
  /** Every known id as written, by its folded form. */
  readonly idByWord: ReadonlyMap<string, string>;
  /** Every 活动类型 that a row names, also a row that is no target for want of an id of its own. */
  readonly namedActivities: ReadonlySet<string>;
  readonly issues: readonly InputIssue[];
}

/** Reads 计划指标. A target with an unreadable field is kept, not judged, and said to be so. */
export function readTargets(
  rows: readonly RawRow<TargetField>[],
  catalog: ActivityCatalog,
  planYear: number,
): TargetReading {
  const targets: Target[] = [];
  const issues: InputIssue[] = [];
  const idByWord = new Map<string, string>();
  const namedActivities = new Set<string>();
  const firstOrigin = new Map<string, Origin>();
  for (const row of rows) {
    const at = { table: 'targets', origin: row.origin } as const;
    const unreadable = new Set<TargetField>();
    const id = textOf(row.cells.id).trim();
    const word = fold(id);
    const first = firstOrigin.get(word);
    const target = readTarget(row, id, targets.length, { catalog, planYear, unreadable });
    for (const name of target.activities) namedActivities.add(name);
    if (word === '') issues.push({ code: 'targetIdMissing', ...at, field: 'id', found: '' });
    else if (first !== undefined)
      issues.push({ code: 'targetIdDuplicate', ...at, field: 'id', found: id, first });
    else {
      firstOrigin.set(word, row.origin);
      idByWord.set(word, id);
      targets.push(target);
    }
    for (const field of unreadable)
      issues.push({ code: 'targetFieldUnknown', ...at, field, found: textOf(row.cells[field]) });
  }
  return { targets, idByWord, namedActivities, issues };
}

interface TargetContext {
  readonly catalog: ActivityCatalog;
  readonly planYear: number;
  readonly unreadable: Set<TargetField>;
}

function readTarget(
  { origin, cells }: RawRow<TargetField>,
  id: string,
  index: number,
  context: TargetContext,
): Target {
  const { catalog, planYear, unreadable } = context;
  const text = (field: TargetField): string => textOf(cells[field]).trim();
  const cell = (field: TargetField): CellValue => cells[field] ?? '';
  const orUnreadable = <Value>(field: TargetField, value: Value | null, fallback: Value): Value => {
    if (value === null) unreadable.add(field);
    return value ?? fallback;
  };
  const word = <Meaning extends string>(
    field: TargetField,
    { read }: Vocabulary<Meaning>,
    blank: Meaning,
  ): Meaning => (isBlank(cell(field)) ? blank : orUnreadable(field, read(text(field)), blank));

  const scope = orUnreadable('scope', readScope(text('scope')), { kind: 'collective' as const });
  const personal = scope.kind === 'person';
  const measure = word('measure', MEASURE, 'count');
  const topics = foldedList(text('topics'));
  const quota = readQuota(cell('quota'), measure);
  if (quota === 'unreadable') unreadable.add('quota');
  const fields = {
    kind: word('kind', KIND, 'quantified'),
    participation: personal ? word('participation', PARTICIPATION, 'any') : 'any',
    organiser:
      personal && text('organiser') !== ''
        ? orUnreadable('organiser', ORGANISER.read(text('organiser')), null)
        : null,
    level: text('level') === '' ? null : orUnreadable('level', LEVEL.read(text('level')), null),
    comparison: word('comparison', COMPARISON, 'atLeast'),
    cadence: word('cadence', CADENCE, 'year'),
    deadline: orUnreadable('deadline', readDeadline(cell('deadline'), planYear), {
      rule: 'periodEnd' as const,
    }),
    firmness: word('firmness', FIRMNESS, 'must'),
    enabled: word('enabled', ENABLED, 'yes'),
  } as const;
  return {
    index,
    rowNumber: origin.rowNumber,
    id,
    title: text('title') || text('quote') || id,
    owner: text('owner'),
    chapter: text('chapter'),
    task: text('task'),
    quote: text('quote'),
    scope,
    activities: [
      ...new Set(foldedList(text('activities')).map((name) => catalog.byWord.get(name)?.name ?? name)),
    ],
    topics,
    measure,
    quota: quotaOf(quota, measure === 'coverage' ? topics : null, isBlank(cell('quota'))),
    quotaText: text('quota'),
    unit: text('unit'),
    ...fields,
    readable: unreadable.size === 0,
  };
}

/** For 覆盖 a blank quota is all topics; without topics, or with one still to be named, it is 待明确. */
function quotaOf(
  quota: number | null | 'unreadable',
  coverageTopics: readonly string[] | null,
  blank: boolean,
): number | null {
  const read = quota === 'unreadable' ? null : quota;
  if (coverageTopics === null) return read;
  if (coverageTopics.length === 0 || coverageTopics.some(isPlaceholderTopic)) return null;
  return blank ? coverageTopics.length : read;
}
