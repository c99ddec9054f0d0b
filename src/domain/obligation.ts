import type { Calendar } from './calendar';
import type { Day } from './day';
import { civilOf, dayOf } from './day';
import { dueOf } from './due';
import { exact } from './exact';
import type { Options } from './options';
import type { Cadence, Period } from './period';
import { monthsIn } from './period';
import type { PeriodTable } from './periodTable';
import { createPeriodTable } from './periodTable';
import type { Member, Roster } from './roster';
import { inRoleOn, inRoleThroughout, inRoleWithin } from './roster';
import type { Subject } from './subject';
import { expandSubjects } from './subject';
import type { Measure, Target } from './target';
import type { Unit } from './unit';
import type { Waiver } from './waiver';
import { covers } from './waiver';

/** 应完成: one cell of targets × subjects × periods. */
export interface Obligation {
  readonly target: Target;
  readonly subject: Subject;
  readonly period: Period;
  /** The last day on time, inclusive. */
  readonly due: Day;
  readonly exempt: boolean;
  /** What is owed: prorated where the option says so, the full quota where exempt, null where 待明确. */
  readonly quota: number | null;
}

/** A target with its grid of obligations: subject by subject, each with its periods in order. */
export interface TargetGrid {
  readonly target: Target;
  readonly subjects: readonly Subject[];
  /** Place of a subject by its key (folded name). */
  readonly placeByKey: ReadonlyMap<string, number>;
  /** Place of a subject by its index in the roster. */
  readonly placeByMember: ReadonlyMap<number, number>;
  readonly table: PeriodTable;
  readonly obligations: readonly Obligation[];
}

/** What obligations are made of. */
export interface PlanFacts {
  readonly targets: readonly Target[];
  readonly roster: Roster | null;
  readonly units: readonly Unit[] | null;
  readonly waivers: readonly Waiver[];
  readonly options: Options;
  readonly calendar: Calendar;
}

/** The grids of a plan, and the targets that have none because of whom they need. */
export interface ExpandedPlan {
  readonly grids: readonly TargetGrid[];
  /** Targets that need a roster or units that are not there. */
  readonly withoutRoster: readonly Target[];
  /** Targets whose scope nobody meets. */
  readonly withoutSubjects: readonly Target[];
}

/** Expands the readable targets that are not 启用 = 否 into their obligations of the plan year. */
export function expandPlan(facts: PlanFacts): ExpandedPlan {
  const { targets, roster, units, options, calendar } = facts;
  const tables = new Map<Cadence, PeriodTable>();
  const tableOf = (cadence: Cadence): PeriodTable => {
    const table =
      tables.get(cadence) ?? createPeriodTable(cadence, options.planYear, options.countFrom, calendar);
    tables.set(cadence, table);
    return table;
  };
  const waived = waivedPeriods(facts.waivers);
  const grids: TargetGrid[] = [];
  const withoutRoster: Target[] = [];
  const withoutSubjects: Target[] = [];
  for (const target of targets) {
    if (!target.readable || target.enabled === 'no') continue;
    const subjects = expandSubjects(target, roster, units);
    if (subjects === 'missing') withoutRoster.push(target);
    else if (subjects.length === 0) withoutSubjects.push(target);
    else {
      const table = tableOf(target.cadence);
      const dues = table.periods.map((period) => dueOf(target.deadline, period, options.planYear, calendar));
      const obligations = subjects.flatMap((subject) => {
        const waivedHere = waived.get(waiverKey(target.id, subject.key)) ?? [];
        return table.periods.map((period, index): Obligation => {
          const owed = owedQuota(target, subject, period, waivedHere, options);
          return {
            target,
            subject,
            period,
            due: dues[index] ?? period.end - 1,
            exempt: owed === 'exempt',
            quota: owed === 'exempt' ? target.quota : owed,
          };
        });
      });
      const placeByKey = new Map(subjects.map((subject, place) => [subject.key, place]));
      const placeByMember = new Map(
        subjects.flatMap(({ member }, place) => (member === null ? [] : [[member.index, place]])),
      );
      grids.push({ target, subjects, placeByKey, placeByMember, table, obligations });
    }
  }
  return { grids, withoutRoster, withoutSubjects };
}

function waiverKey(targetId: string, subjectKey: string): string {
  return `${targetId}\n${subjectKey}`;
}

function waivedPeriods(waivers: readonly Waiver[]): Map<string, Period[]> {
  const periods = new Map<string, Period[]>();
  for (const waiver of waivers) {
    for (const targetId of waiver.targetIds) {
      for (const subject of waiver.subjects) {
        const key = waiverKey(targetId, subject);
        periods.set(key, [...(periods.get(key) ?? []), ...waiver.periods]);
      }
    }
  }
  return periods;
}

/** The quota a subject owes in a period, or that it is exempt. */
function owedQuota(
  target: Target,
  subject: Subject,
  period: Period,
  waived: readonly Period[],
  options: Options,
): number | null | 'exempt' {
  if (waived.some((each) => covers(each, period))) return 'exempt';
  const { member } = subject;
  if (member === null || inRoleThroughout(member, period)) return target.quota;
  if (!inRoleWithin(member, period)) return 'exempt';
  switch (options.partTenure) {
    case 'exempt':
      return 'exempt';
    case 'full':
      return target.quota;
    case 'prorate': {
      const months = wholeMonthsInRole(member, period);
      if (months === 0) return 'exempt';
      return target.quota === null ? null : prorated(target.quota, target.measure, months, monthsIn(period));
    }
  }
}

function prorated(quota: number, measure: Measure, months: number, of: number): number {
  switch (measure) {
    case 'count':
    case 'quantity':
    case 'coverage':
      return Math.ceil(exact((quota * months) / of));
    case 'hours':
      return (quota * months) / of;
    case 'latest':
    case 'ratio':
      return quota;
  }
}

/** Whole calendar months of a period during which the person was in role. */
function wholeMonthsInRole(member: Member, period: Period): number {
  const { year, month } = civilOf(period.start);
  return Array.from({ length: monthsIn(period) }, (_, index) => month + index).filter(
    (each) => inRoleOn(member, dayOf(year, each, 1)) && inRoleOn(member, dayOf(year, each + 1, 1) - 1),
  ).length;
}
