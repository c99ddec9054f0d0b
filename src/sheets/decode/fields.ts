/** Keys of the columns that the user fills, table by table; the headers are in `describe/`. */
export type TargetField =
  | 'id'
  | 'title'
  | 'owner'
  | 'quota'
  | 'unit'
  | 'cadence'
  | 'enabled'
  | 'note'
  | 'kind'
  | 'scope'
  | 'activities'
  | 'topics'
  | 'participation'
  | 'organiser'
  | 'level'
  | 'measure'
  | 'comparison'
  | 'deadline'
  | 'firmness'
  | 'chapter'
  | 'task'
  | 'quote';

export type LedgerField =
  | 'date'
  | 'activity'
  | 'topics'
  | 'content'
  | 'participants'
  | 'absentees'
  | 'chair'
  | 'speaker'
  | 'hours'
  | 'note'
  | 'organisers'
  | 'level'
  | 'quantity'
  | 'firstTopic'
  | 'attribution'
  | 'targets'
  | 'evidence';

export type RosterField =
  'name' | 'department' | 'branch' | 'roles' | 'portfolio' | 'linkedBranches' | 'from' | 'to' | 'note';

export type WaiverField = 'subjects' | 'targets' | 'periods' | 'reason' | 'basis';

export type ActivityField =
  | 'name'
  | 'aliases'
  | 'oncePerDay'
  | 'wantsParticipants'
  | 'wantsHours'
  | 'wantsChair'
  | 'wantsSpeaker'
  | 'wantsFirstTopic'
  | 'note';

export type OptionField = 'option' | 'value' | 'note';

export type UnitField = 'name' | 'kind' | 'assessed';

export type CalendarField = 'date' | 'kind' | 'note';
