import type { Day } from '../../domain/day';
import { fold, foldedList } from '../../domain/fold';
import { BUILT_IN_ROLES } from '../../domain/role';
import type { Member, Roster } from '../../domain/roster';
import { inRoleOn } from '../../domain/roster';
import type { Unit } from '../../domain/unit';
import { piecesOf } from './pieces';

/** The people of a cell, as indexes into the roster. */
export interface ParticipantReading {
  /** Named without a mark of absence. */
  readonly named: readonly number[];
  /** Those that group words stand for on the date. */
  readonly grouped: readonly number[];
  /** Marked `姓名(请假)`, `(缺席)`, `(病假)` or `(出差)`. */
  readonly absent: readonly number[];
  /** Names that are not on the roster, once each. */
  readonly unknown: readonly string[];
}

type Piece =
  | { readonly kind: 'member'; readonly member: Member; readonly absent: boolean }
  | { readonly kind: 'group'; readonly members: readonly Member[]; readonly unknown: readonly string[] }
  | { readonly kind: 'unknown'; readonly name: string };

/** Reads the names of a cell on a date; on an unknown date (null) group words stand for nobody. */
export type ParticipantReader = (text: string, groupWords: boolean, date: Day | null) => ParticipantReading;

const NOBODY: ParticipantReading = { named: [], grouped: [], absent: [], unknown: [] };

const MARKED = /^(.+)\((?:请假|缺席|病假|出差)\)$/;
const MARK = /^\((?:请假|缺席|病假|出差)\)$/;
const GROUP = /^(?:(.*)全体(.*?)|(.+?))(?:\(除(.+)\))?$/;
const EVERYBODY: ReadonlySet<string> = new Set(['', '人员', '职工', '干部', '干部职工', '同志']);

/** A reader of names for a roster. Without a roster nobody is found and nothing is said. */
export function createParticipantReader(
  roster: Roster | null,
  units: readonly Unit[] | null,
): ParticipantReader {
  if (roster === null) return () => NOBODY;
  const members = roster.members;
  const roles = new Set([...BUILT_IN_ROLES, ...members.flatMap((member) => [...member.roles])]);
  const unitNames = new Set(
    [
      ...(units ?? []).map(({ name }) => name),
      ...members.flatMap(({ department, branch }) => [department, branch]),
    ].map(fold),
  );
  unitNames.delete('');

  const readGroup = (piece: string): Piece | null => {
    const match = GROUP.exec(piece);
    if (match === null) return null;
    const [, unit = '', groupOf, bareRole, exceptText = ''] = match;
    const role = groupOf ?? bareRole ?? '';
    if (unit !== '' && !unitNames.has(unit)) return null;
    const everybody = groupOf !== undefined && !roles.has(role) && EVERYBODY.has(role);
    if (!everybody && !roles.has(role)) return null;
    const except = foldedList(exceptText);
    return {
      kind: 'group',
      members: members.filter(
        (member) =>
          (unit === '' || fold(member.department) === unit || fold(member.branch) === unit) &&
          (everybody || member.roles.has(role)) &&
          !except.some((word) => fold(member.name) === word || member.roles.has(word)),
      ),
      unknown: except.filter((word) => !roster.byName.has(word) && !roles.has(word)),
    };
  };

  const readKnown = (piece: string): Piece | null => {
    const member = roster.byName.get(piece);
    if (member !== undefined) return { kind: 'member', member, absent: false };
    const marked = roster.byName.get(MARKED.exec(piece)?.[1] ?? '');
    return marked !== undefined ? { kind: 'member', member: marked, absent: true } : readGroup(piece);
  };

  const unknownName = (piece: string): Piece => ({ kind: 'unknown', name: MARKED.exec(piece)?.[1] ?? piece });
  const pieces = new Map<string, readonly Piece[]>();
  const readPiece = (raw: string): readonly Piece[] => {
    const known = readKnown(fold(raw));
    if (known !== null) return [known];
    return joinSingles(raw.split(/\s+/).map(fold)).map((token) => readKnown(token) ?? unknownName(token));
  };

  return (text, groupWords, date) => {
    if (text === '') return NOBODY;
    const reading = {
      named: new Set<number>(),
      grouped: new Set<number>(),
      absent: new Set<number>(),
      unknown: new Set<string>(),
    };
    for (const raw of piecesOf(text)) {
      let read = pieces.get(raw);
      if (read === undefined) pieces.set(raw, (read = readPiece(raw)));
      for (const piece of read) {
        if (piece.kind === 'member') (piece.absent ? reading.absent : reading.named).add(piece.member.index);
        else if (piece.kind === 'unknown') reading.unknown.add(piece.name);
        else if (!groupWords) reading.unknown.add(fold(raw));
        else {
          for (const member of piece.members)
            if (date !== null && inRoleOn(member, date)) reading.grouped.add(member.index);
          for (const name of piece.unknown) reading.unknown.add(name);
        }
      }
    }
    return {
      named: [...reading.named],
      grouped: [...reading.grouped],
      absent: [...reading.absent],
      unknown: [...reading.unknown],
    };
  };
}

/** Two neighbours of one character each are one name (张 三); a mark set apart belongs to the name before it. */
function joinSingles(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token = '', next = ''] = [tokens[index], tokens[index + 1]];
    if (token === '') continue;
    if (MARK.test(token) && joined.length > 0) {
      joined.push(`${joined.pop() ?? ''}${token}`);
      continue;
    }
    if ([...token].length === 1 && [...next].length === 1) {
      joined.push(token + next);
      index += 1;
    } else {
      joined.push(token);
    }
  }
  return joined;
}
