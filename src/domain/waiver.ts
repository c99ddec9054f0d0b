import type { Period } from './period';
import { asFineAs } from './period';

/** 豁免: who does not owe which targets in which periods. */
export interface Waiver {
  /** Folded names of people and units; '' is the collective. */
  readonly subjects: readonly string[];
  readonly targetIds: readonly string[];
  readonly periods: readonly Period[];
}

/** Whether a waiver's period covers another: one not coarser than itself that begins in it. */
export function covers(waived: Period, period: Period): boolean {
  return asFineAs(period.span, waived.span) && waived.start <= period.start && period.start < waived.end;
}
