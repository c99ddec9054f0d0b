import type { CheckOutcome } from '../actions/CheckOutcome';
import type { Place } from '../actions/goToCell';

/** Where a target's row stands, as the last check saw it; null without a check, or where it had no such target. */
export function targetPlace(
  outcome: Pick<CheckOutcome, 'input' | 'targetSheet'> | null,
  targetId: string,
): Place | null {
  const target = outcome?.input.targets.find(({ id }) => id === targetId);
  if (outcome === null || target === undefined) return null;
  return {
    sheet: outcome.targetSheet,
    address: `A${target.rowNumber}`,
    row: { table: 'targets', id: targetId },
  };
}
