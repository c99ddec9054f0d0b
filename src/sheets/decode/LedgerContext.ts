import type { Day } from '../../domain/day';
import type { Options } from '../../domain/options';
import type { Roster } from '../../domain/roster';
import type { ActivityCatalog } from './activityCatalog';
import type { ParticipantReader } from './readParticipants';

/** What rows of the ledger are read against. */
export interface LedgerContext {
  readonly options: Options;
  readonly asOf: Day;
  readonly catalog: ActivityCatalog;
  readonly roster: Roster | null;
  readonly readNames: ParticipantReader;
  readonly idByWord: ReadonlyMap<string, string>;
}
