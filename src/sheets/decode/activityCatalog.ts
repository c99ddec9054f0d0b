import { fold, foldedList } from '../../domain/fold';
import type { Activity } from '../../domain/ledger';
import type { RawRow } from '../cell';
import { isBlank, textOf } from '../cell';
import { YES_NO } from '../words';
import type { ActivityField } from './fields';

/** The known 活动类型: those of the sheet and those that targets name; aliases lead to their type. */
export interface ActivityCatalog {
  readonly byWord: ReadonlyMap<string, Activity>;
  /** Names to suggest, as written. */
  readonly names: readonly string[];
}

/** Reads the sheet 活动类型: of repeated types and aliases the first counts; a type's own name goes before an alias. */
export function readActivities(rows: readonly RawRow<ActivityField>[]): ActivityCatalog {
  const byWord = new Map<string, Activity>();
  const types: { readonly activity: Activity; readonly aliases: readonly string[] }[] = [];
  for (const { cells } of rows) {
    const name = fold(textOf(cells.name));
    if (name === '' || byWord.has(name)) continue;
    const wants = (field: ActivityField): boolean =>
      !isBlank(cells[field]) && YES_NO.read(textOf(cells[field])) === 'yes';
    const activity: Activity = {
      name,
      oncePerDay: wants('oncePerDay'),
      wantsParticipants: wants('wantsParticipants'),
      wantsHours: wants('wantsHours'),
      wantsChair: wants('wantsChair'),
      wantsSpeaker: wants('wantsSpeaker'),
      wantsFirstTopic: wants('wantsFirstTopic'),
    };
    byWord.set(name, activity);
    types.push({ activity, aliases: foldedList(textOf(cells.aliases)) });
  }
  for (const { activity, aliases } of types) {
    for (const alias of aliases) if (!byWord.has(alias)) byWord.set(alias, activity);
  }
  return { byWord, names: [...byWord.keys()] };
}

/** The catalogue with the types that targets name and the sheet does not; those want nothing of a row. */
export function withNamedActivities(catalog: ActivityCatalog, names: Iterable<string>): ActivityCatalog {
  const byWord = new Map(catalog.byWord);
  for (const name of names) {
    if (byWord.has(name)) continue;
    byWord.set(name, {
      name,
      oncePerDay: false,
      wantsParticipants: false,
      wantsHours: false,
      wantsChair: false,
      wantsSpeaker: false,
      wantsFirstTopic: false,
    });
  }
  return { byWord, names: [...byWord.keys()] };
}
