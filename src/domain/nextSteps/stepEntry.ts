import type { Day } from '../day';
import { fold } from '../fold';
import type { Activity, LedgerEntry } from '../ledger';
import type { Step } from './Step';

/** The parts of a step that its ledger row is made of. */
export type StepParts = Pick<
  Step,
  | 'activity'
  | 'topics'
  | 'level'
  | 'attendees'
  | 'chair'
  | 'speaker'
  | 'organiser'
  | 'hours'
  | 'quantity'
  | 'noteUnlessMonday'
  | 'targetIds'
  | 'attribution'
>;

/** Stands in where any type will do; no target names it. */
const ANY_ACTIVITY: Activity = {
  name: '',
  oncePerDay: false,
  wantsParticipants: false,
  wantsHours: false,
  wantsChair: false,
  wantsSpeaker: false,
  wantsFirstTopic: false,
};

/** The row of a step as the ledger would give it back had it been held on a day: what the rules of counting are asked. */
export function entryOfStep(step: StepParts, date: Day): LedgerEntry {
  const { chair, speaker, quantity } = step;
  const people = [
    ...step.attendees,
    ...(chair === null ? [] : [chair]),
    ...(speaker === null ? [] : [speaker]),
  ];
  return {
    origin: { sheet: '', rowNumber: 0 },
    date,
    activity: step.activity ?? ANY_ACTIVITY,
    topics: step.topics,
    content: '',
    attendees: [...new Set(people.map(({ index }) => index))],
    chairs: chair === null ? [] : [chair.index],
    speakers: speaker === null ? [] : [speaker.index],
    chairText: chair?.name ?? '',
    speakerText: speaker?.name ?? '',
    hours: step.hours?.value ?? null,
    organisers: step.organiser === '' ? [] : [fold(step.organiser)],
    level: step.level,
    quantity: quantity === null ? null : { value: quantity.value, unit: fold(quantity.unit) },
    quantityBlank: quantity === null,
    firstTopic: true,
    attribution: step.attribution,
    targetIds: step.targetIds,
    hasNote: step.noteUnlessMonday,
    planned: false,
    invalid: false,
  };
}

/** A step that says nothing yet. */
export const BLANK_PARTS: StepParts = {
  activity: null,
  topics: [],
  level: null,
  attendees: [],
  chair: null,
  speaker: null,
  organiser: '',
  hours: null,
  quantity: null,
  noteUnlessMonday: false,
  targetIds: [],
  attribution: null,
};
