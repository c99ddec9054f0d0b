import type { Family, Pool, Seeker } from './Family';
import type { Gap } from './gap';
import type { Activity } from '../ledger';
import type { Period } from '../period';
import { splitPool } from './splitPool';
import type { StepDays } from './stepDays';
import { lastDayFor } from './stepDays';
import type { Way } from './stepWay';

/** Gaps sorted into families, and those that no row can serve in time. */
export interface Families {
  readonly families: readonly Family[];
  readonly withoutDay: readonly Gap[];
}

/** A gap with the 归属周期 that a row for it needs: null where its date says enough. */
interface Dated extends Seeker {
  readonly attribution: Period | null;
}

/** The gaps of one type (or of any, or of one target). */
interface Source extends Omit<Pool, 'seekers' | 'attribution'> {
  readonly dated: Dated[];
}

const GAPS_PER_STEP = 200;

/** Sorts gaps into families by type, 归属周期, level and topics; yields `done`, to let others work. */
export function* familiesOf(
  gaps: readonly { readonly gap: Gap; readonly way: Way }[],
  activityOf: ReadonlyMap<string, Activity>,
  days: StepDays,
  done: number,
): Generator<number, Families> {
  const sources = new Map<string, Source>();
  const anywhere: Dated[] = [];
  const withoutDay: Gap[] = [];
  const sourceOf = (word: string, parts: Omit<Source, 'dated'>): Source => {
    const source = sources.get(word) ?? { ...parts, dated: [] };
    sources.set(word, source);
    return source;
  };
  for (const [index, { gap, way }] of gaps.entries()) {
    if (index % GAPS_PER_STEP === 0) yield done;
    const { target, period } = gap.assessment.obligation;
    const attribution = lastDayFor(gap, null, days) === null ? period : null;
    const last = lastDayFor(gap, attribution, days);
    if (last === null) {
      withoutDay.push(gap);
      continue;
    }
    const dated = { gap, way, last, attribution };
    for (const name of target.activities) {
      const activity = activityOf.get(name);
      if (activity !== undefined) sourceOf(name, { activity, targetIds: [] }).dated.push(dated);
    }
    if (target.activities.length > 0) continue;
    if (target.topics.length > 0) anywhere.push(dated);
    else sourceOf(`\n${target.id}`, { activity: null, targetIds: [target.id] }).dated.push(dated);
  }
  if (anywhere.length > 0) sourceOf('', { activity: null, targetIds: [] });
  const families: Family[] = [];
  for (const source of sources.values()) {
    if (source.targetIds.length === 0) source.dated.push(...anywhere);
    for (const pool of poolsOf(source, days)) {
      families.push(...splitPool(pool));
      yield done;
    }
  }
  return { families, withoutDay };
}

/** A pool for each 归属周期 that is needed, with the longer periods that a row of it counts for as well. */
function poolsOf({ dated, ...parts }: Source, days: StepDays): Pool[] {
  const attributions = new Map(dated.map(({ attribution }) => [attribution?.label ?? '', attribution]));
  return [...attributions.values()].map((attribution) => ({
    ...parts,
    attribution,
    seekers: dated.flatMap((each): Seeker[] => {
      if (each.attribution?.label === attribution?.label) return [each];
      const { period } = each.gap.assessment.obligation;
      const holds =
        attribution !== null &&
        period.span !== attribution.span &&
        period.start <= attribution.start &&
        attribution.start < period.end;
      const last = holds ? lastDayFor(each.gap, attribution, days) : null;
      return last === null ? [] : [{ ...each, last }];
    }),
  }));
}
