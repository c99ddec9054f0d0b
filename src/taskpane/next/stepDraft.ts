import type { EntryDraft } from '../../sheets/decode/entryDraft';
import type { Day } from '../../domain/day';
import { formatDay } from '../../domain/day';
import type { Roster } from '../../domain/roster';
import type { Step, StepNumber } from '../../domain/nextSteps/Step';
import { participantsText } from '../../sheets/encode/participantsText';
import { peopleChoice } from '../../sheets/encode/peopleChoice';
import { plainNumber } from '../../sheets/encode/words';
import { LEVEL, YES_NO } from '../../sheets/words';

/** A ledger row for a step, on today where that is one of its days; what the step leaves open stays blank. */
export function stepDraft(step: Step, today: Day, roster: Roster | null): EntryDraft {
  const date = Math.min(Math.max(today, step.earliest), step.latest);
  const cells: EntryDraft = {
    date: formatDay(date),
    activity: step.activity?.name ?? '',
    topics: step.topics.join('、'),
    participants: participantsText(peopleChoice(step.attendees, roster, [date, date])),
    chair: step.chair?.name ?? '',
    speaker: step.speaker?.name ?? '',
    hours: numberText(step.hours, false),
    quantity: numberText(step.quantity, true),
    organisers: step.organiser,
    level: step.level === null ? '' : LEVEL.words[step.level][0],
    firstTopic: step.firstTopic ? YES_NO.words.yes[0] : '',
    attribution: step.attribution?.label ?? '',
    targets: step.targetIds.join('、'),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

/** A number that must be exceeded is left for the clerk: the step does not know by how much. */
function numberText(number: StepNumber | null, withUnit: boolean): string {
  if (number === null || number.over !== null) return '';
  return `${plainNumber(number.value)}${withUnit ? number.unit : ''}`;
}
