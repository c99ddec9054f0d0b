import { closest } from '../../domain/closest';
import type { Roster } from '../../domain/roster';
import { textOf } from '../cell';
import type { RawRow } from '../cell';
import type { LedgerField } from '../decode/fields';
import type { ParticipantReader } from '../decode/readParticipants';
import { createParticipantReader } from '../decode/readParticipants';
import { isName } from '../decode/rosterWords';

/** A name in the ledgers that is not on the roster. */
export interface GatheredName {
  readonly name: string;
  /** Rows with it. */
  readonly rows: number;
  /** Its rows by ledger, in the order in which they came. */
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
  /** A name of the roster, or one that is much more frequent, of which it may be a slip. */
  readonly like: { readonly name: string; readonly on: 'roster' | 'ledger' } | null;
}

/** What the people columns of the ledgers hold that the roster does not know. */
export interface GatheredNames {
  /** The most frequent first. */
  readonly names: readonly GatheredName[];
  /** Words that do not look like names (各科室负责人), with their rows. */
  readonly others: readonly { readonly word: string; readonly rows: number }[];
}

const PEOPLE: readonly LedgerField[] = ['participants', 'absentees', 'chair', 'speaker'];

/** Rows between two yields. */
const ROWS_PER_STEP = 500;

/** How much more often the right name stands there than its slip. */
const MUCH_MORE = 3;

const NOBODY: Roster = { members: [], byName: new Map() };

/**
 * Gathers the names that stand in ledgers and not on the roster, each with how often and where. Group words and units are
 * no names. Yields the number of rows done now and then.
 */
export function* gatherNames(
  rows: Iterable<RawRow<LedgerField>>,
  roster: Roster | null,
  readNames: ParticipantReader,
): Generator<number, GatheredNames> {
  const read = roster === null ? createParticipantReader(NOBODY, null) : readNames;
  const found = new Map<string, Map<string, Set<number>>>();
  let done = 0;
  for (const { origin, cells } of rows) {
    if (done > 0 && done % ROWS_PER_STEP === 0) yield done;
    done += 1;
    for (const field of PEOPLE)
      for (const name of read(textOf(cells[field]).trim(), true, null).unknown) {
        const sheets = found.get(name) ?? new Map<string, Set<number>>();
        const numbers = sheets.get(origin.sheet) ?? new Set<number>();
        found.set(name, sheets.set(origin.sheet, numbers.add(origin.rowNumber)));
      }
  }
  const counted = [...found].map(([name, sheets]) => {
    const where = [...sheets].map(([sheet, numbers]) => ({ sheet, rows: numbers.size }));
    return { name, rows: where.reduce((sum, each) => sum + each.rows, 0), sheets: where };
  });
  counted.sort((a, b) => b.rows - a.rows);
  const names = counted.filter(({ name }) => isName(name, 'loose'));
  const others = counted.filter(({ name }) => !isName(name, 'loose') && !NOBODY_WORDS.has(name));
  return {
    names: names.map((each) => ({ ...each, like: likeOf(each, names, roster) })),
    others: others.map(({ name, rows: count }) => ({ word: name, rows: count })),
  };
}

/** What clerks write where there is nobody. */
const NOBODY_WORDS: ReadonlySet<string> = new Set(['无', '无缺席', '没有', '/', '-', '—']);

type Counted = Omit<GatheredName, 'like'>;

/** Names of one surname that differ in one character may be one person's. */
function likeOf(
  { name, rows }: Counted,
  names: readonly Counted[],
  roster: Roster | null,
): GatheredName['like'] {
  const isKin = (other: string): boolean => other !== name && other.slice(0, 1) === name.slice(0, 1);
  const onRoster = closest(name, [...(roster?.byName.keys() ?? [])].filter(isKin));
  if (onRoster !== null) return { name: onRoster, on: 'roster' };
  const frequent = names.filter((other) => isKin(other.name) && other.rows >= rows * MUCH_MORE);
  const inLedger = closest(
    name,
    frequent.map((other) => other.name),
  );
  return inLedger === null ? null : { name: inLedger, on: 'ledger' };
}
