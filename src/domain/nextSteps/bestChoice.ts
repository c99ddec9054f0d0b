import type { Member } from '../roster';
import type { Family, Seeker } from './Family';

/** The gaps that one row of a family can serve together: one chair, one speaker, one unit, one number. */
export interface Choice {
  readonly seekers: readonly Seeker[];
  readonly chair: Member | null;
  readonly speaker: Member | null;
  /** Name of the unit, '' for none. */
  readonly unit: string;
}

/** How many gaps wait for one quantity and one unit: by themselves, and by who must chair or speak. */
interface Slot {
  free: number;
  readonly chairs: Map<Member, number>;
  readonly speakers: Map<Member, number>;
}

const NO_UNIT = '';
const NO_QUANTITY = -1;

/** The choice that serves the most gaps of a family; null where nothing is left. Drops closed gaps from the family. */
export function bestChoice(family: Family): Choice | null {
  if (family.seekers.some(({ gap }) => gap.remaining <= 0))
    family.seekers = family.seekers.filter(({ gap }) => gap.remaining > 0);
  if (family.seekers.length === 0) return null;
  const slots = slotsOf(family.seekers);
  const quantities = [...slots.keys()];
  const units = [...new Set([...slots.values()].flatMap((byUnit) => [...byUnit.keys()]))];
  let best = { score: 0, quantity: NO_QUANTITY, unit: NO_UNIT, chair: null, speaker: null } as Combination;
  for (const quantity of new Set([NO_QUANTITY, ...quantities])) {
    for (const unit of new Set([NO_UNIT, ...units])) {
      const combination = combine(slots, quantity, unit);
      if (combination.score > best.score) best = combination;
    }
  }
  const { quantity, unit, chair, speaker } = best;
  const seekers = family.seekers.filter(
    ({ way }) =>
      (way.quantityOf === NO_QUANTITY || way.quantityOf === quantity) &&
      (way.units.length === 0 || way.units.includes(unit)) &&
      (way.chair === null || way.chair === chair) &&
      (way.speaker === null || way.speaker === speaker),
  );
  return { seekers, chair, speaker, unit };
}

type Slots = ReadonlyMap<number, ReadonlyMap<string, Slot>>;

function slotsOf(seekers: readonly Seeker[]): Slots {
  const slots = new Map<number, Map<string, Slot>>();
  for (const { way } of seekers) {
    const byUnit = slots.get(way.quantityOf) ?? new Map<string, Slot>();
    slots.set(way.quantityOf, byUnit);
    for (const unit of way.units.length === 0 ? [NO_UNIT] : way.units) {
      const slot = byUnit.get(unit) ?? { free: 0, chairs: new Map(), speakers: new Map() };
      byUnit.set(unit, slot);
      if (way.chair !== null) slot.chairs.set(way.chair, (slot.chairs.get(way.chair) ?? 0) + 1);
      else if (way.speaker !== null)
        slot.speakers.set(way.speaker, (slot.speakers.get(way.speaker) ?? 0) + 1);
      else slot.free += 1;
    }
  }
  return slots;
}

interface Combination {
  readonly score: number;
  readonly quantity: number;
  readonly unit: string;
  readonly chair: Member | null;
  readonly speaker: Member | null;
}

/** What a quantity and a unit serve, with the chair and the speaker that serve the most. */
function combine(slots: Slots, quantity: number, unit: string): Combination {
  const open = [...new Set([NO_QUANTITY, quantity])].flatMap((eachQuantity) =>
    [...new Set([NO_UNIT, unit])].flatMap((eachUnit) => slots.get(eachQuantity)?.get(eachUnit) ?? []),
  );
  const chair = mostOf(open.map(({ chairs }) => chairs));
  const speaker = mostOf(open.map(({ speakers }) => speakers));
  const free = open.reduce((sum, slot) => sum + slot.free, 0);
  return {
    score: free + chair.count + speaker.count,
    quantity,
    unit,
    chair: chair.member,
    speaker: speaker.member,
  };
}

function mostOf(maps: readonly ReadonlyMap<Member, number>[]): {
  readonly member: Member | null;
  readonly count: number;
} {
  const counts = new Map<Member, number>();
  let member: Member | null = null;
  let count = 0;
  for (const map of maps) {
    for (const [each, added] of map) {
      const total = (counts.get(each) ?? 0) + added;
      counts.set(each, total);
      if (total > count) [member, count] = [each, total];
    }
  }
  return { member, count };
}
