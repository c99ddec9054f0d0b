import type { TargetRow } from './PlanTemplate';

/** What every target says for itself. */
type Stated = Pick<TargetRow, 'id' | 'title' | 'owner' | 'quote'>;

/** A target that does not know its place in the plan yet. */
export type PlacelessTarget = Omit<TargetRow, 'chapter' | 'task'>;

/** What a target of a built-in plan says: its own words, and whatever differs from the defaults. */
export type TargetDraft = Stated & Partial<Omit<PlacelessTarget, keyof Stated>>;

/** A counted requirement: by default at least so many times a year, of the collective, checked. */
export function target(draft: TargetDraft): PlacelessTarget {
  const ofPeople = draft.scope?.startsWith('每名') ?? false;
  return {
    quota: '',
    unit: '次',
    cadence: '年',
    enabled: '是',
    note: '',
    kind: '量化',
    scope: '集体',
    activities: '',
    topics: '',
    participation: ofPeople ? '任一' : '',
    organiser: '',
    level: '',
    measure: '次数',
    comparison: '≥',
    deadline: '',
    firmness: '必须',
    ...draft,
  };
}

/** A written result (a plan, a list of duties, a report …): one a year unless said otherwise. */
export function deliverable(draft: TargetDraft): PlacelessTarget {
  return target({ kind: '成果', activities: '文件印发', quota: 1, unit: '份', ...draft });
}

/** Something the plan asks for without a number: counted and shown, never judged. */
export function tally(draft: TargetDraft): PlacelessTarget {
  return target({ kind: '频次', enabled: '只记数', ...draft });
}

/** A statement that cannot be counted: listed with the plan's words, never judged nor coloured. */
export function statement(draft: TargetDraft): PlacelessTarget {
  return target({
    kind: '定性',
    enabled: '否',
    unit: '',
    cadence: '',
    measure: '',
    comparison: '',
    firmness: '',
    note: '定性要求，没有可计的次数，只列示，不判定。',
    ...draft,
  });
}
