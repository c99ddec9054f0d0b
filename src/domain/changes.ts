/** A finding as it is known again in the next check: target and subject as shown, 集体 for the collective. */
export interface FindingKey {
  readonly targetId: string;
  readonly subject: string;
}

/** What changed from one check to the next. */
export interface Changes<Row extends FindingKey> {
  /** 已消除: findings of the earlier check that are gone. */
  readonly resolved: readonly Row[];
  /** 新增: places in the new list. */
  readonly added: readonly number[];
  /** 未变: how many of the new list were there before. */
  readonly same: number;
}

/** Compares the findings of two checks by target and subject, whatever else of them changed. */
export function changesBetween<Row extends FindingKey>(
  before: readonly Row[],
  after: readonly FindingKey[],
): Changes<Row> {
  const earlier = new Set(before.map(keyOf));
  const later = new Set(after.map(keyOf));
  const added = after.flatMap((row, place) => (earlier.has(keyOf(row)) ? [] : [place]));
  return {
    resolved: before.filter((row) => !later.has(keyOf(row))),
    added,
    same: after.length - added.length,
  };
}

function keyOf({ targetId, subject }: FindingKey): string {
  return `${targetId}\n${subject}`;
}
