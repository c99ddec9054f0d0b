import type { Choice } from './bestChoice';
import type { FreeDays } from './freeDays';
import type { Step } from './Step';
import type { StepDays } from './stepDays';
import type { StepDraft } from './stepDraft';
import { draftOf } from './stepDraft';
import type { Family } from './Family';
import type { DraftServices, GapTable, Service } from './stepServices';
import { book, servicesOf } from './stepServices';

/** What steps are taken against. */
export interface StepContext {
  readonly table: GapTable;
  readonly days: StepDays;
  readonly freeDays: FreeDays;
}

/** A step taken: what it says, and what it adds to the targets of ≤. */
export interface Taken {
  readonly step: Omit<Step, 'exceeds'>;
  readonly limits: DraftServices['limits'];
}

/**
 * Makes a step of a choice and books what it serves; else says that no day is left for it (同日计一次), or that its row
 * would serve none of what it was made for.
 */
export function takeStep(family: Family, choice: Choice, context: StepContext): Taken | 'noDay' | 'noWay' {
  const { draft, found, own } = draftFor(family, choice, context);
  const wanted = own.every(({ gap }) => gap.grid.target.measure === 'count')
    ? Math.min(...own.map(({ gap }) => gap.remaining))
    : 1;
  if (own.length === 0 || found.spoilsLatest) return 'noWay';
  const times = Math.min(wanted, context.freeDays.timesLeft(draft));
  if (times < 1) return 'noDay';
  context.freeDays.take(draft, times);
  const { latest, ...parts } = draft;
  const serves = found.services.map((service) => {
    const { gap, amount } = service;
    const { target, subject, period } = gap.assessment.obligation;
    const missing = gap.value ?? gap.remaining;
    book(service, draft, times);
    const repeated = target.measure === 'latest' || target.measure === 'coverage' ? amount : amount * times;
    return { target, subject, period, missing, amount: repeated, closes: gap.remaining <= 0 };
  });
  return {
    step: {
      ...parts,
      firstTopic: found.inRatio || draft.activity?.wantsFirstTopic === true,
      earliest: context.days.earliest,
      latest,
      times,
      distinctDays: draft.activity?.oncePerDay === true,
      serves,
    },
    limits: found.limits,
  };
}

interface Drafted {
  readonly draft: StepDraft;
  readonly found: DraftServices;
  /** Services to the gaps that the draft was made for. */
  readonly own: readonly Service[];
}

/** The draft of a choice; where its number would spoil a 最新值 that others brought along, of those with the number only. */
function draftFor(family: Family, choice: Choice, context: StepContext): Drafted {
  const all = draftOfSeekers(family, choice, context);
  if (!all.found.spoilsLatest) return all;
  const numbered = choice.seekers.filter(({ way }) => way.quantityOf >= 0);
  return numbered.length === 0 ? all : draftOfSeekers(family, { ...choice, seekers: numbered }, context);
}

function draftOfSeekers(family: Family, choice: Choice, { table, days }: StepContext): Drafted {
  const draft = draftOf(family, choice);
  const found = servicesOf(draft, table, days);
  const gaps = new Set(choice.seekers.map(({ gap }) => gap));
  return { draft, found, own: found.services.filter(({ gap }) => gaps.has(gap)) };
}
