import type { CheckInput } from '../../domain/checkPlan';
import type { Activity } from '../../domain/ledger';
import { assessedUnits } from '../../domain/subject';
import { isPlaceholderTopic } from '../decode/readQuota';

/** A type of activity with what the plan asks of its rows. */
export interface EntryActivity extends Activity {
  /** Topics that targets of this type ask for. */
  readonly topics: readonly string[];
}

/** A person to choose. */
export interface EntryMember {
  readonly name: string;
  readonly department: string;
  readonly branch: string;
  /** With those that they imply. */
  readonly roles: readonly string[];
}

/** What the form of a ledger row offers. */
export interface EntryChoices {
  readonly activities: readonly EntryActivity[];
  readonly topics: readonly string[];
  /** In the order of the roster. */
  readonly members: readonly EntryMember[];
  readonly departments: readonly string[];
  readonly branches: readonly string[];
  readonly roles: readonly string[];
}

/** What there is to choose from in a workbook. */
export function entryChoices({ targets, roster, units, activities }: CheckInput): EntryChoices {
  const asking = targets.filter(({ enabled }) => enabled !== 'no');
  const topicsOf = (wanted: typeof asking): string[] => [
    ...new Set(wanted.flatMap(({ topics }) => topics).filter((topic) => !isPlaceholderTopic(topic))),
  ];
  const members = (roster?.members ?? []).map(({ name, department, branch, roles }): EntryMember => ({
    name,
    department,
    branch,
    roles: [...roles],
  }));
  return {
    activities: activities.map((activity) => ({
      ...activity,
      topics: topicsOf(asking.filter((target) => target.activities.includes(activity.name))),
    })),
    topics: topicsOf(asking),
    members,
    departments: assessedUnits('department', roster, units),
    branches: assessedUnits('branch', roster, units),
    roles: [...new Set(members.flatMap(({ roles }) => roles))],
  };
}
