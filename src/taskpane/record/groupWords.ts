import type { EntryBook } from '../../actions/entryForm';

type Member = EntryBook['members'][number];

/** A word that stands for several people in 参加人员. */
export interface GroupWord {
  readonly word: string;
  readonly under: '全体' | '身份' | '科室' | '党支部';
  readonly holds: (member: Member) => boolean;
}

/** The group words that the decoder reads for this office. @example '全体党员', '综合科全体' */
export function groupWords({ roles, departments, branches }: EntryBook): GroupWord[] {
  return [
    { word: '全体人员', under: '全体', holds: () => true },
    ...roles.map((role): GroupWord => ({
      word: `全体${role}`,
      under: '身份',
      holds: (member) => member.roles.includes(role),
    })),
    ...departments.map((name): GroupWord => ({
      word: `${name}全体`,
      under: '科室',
      holds: ({ department }) => department === name,
    })),
    ...branches.map((name): GroupWord => ({
      word: `${name}全体`,
      under: '党支部',
      holds: ({ branch }) => branch === name,
    })),
  ];
}

/** A group word of a cell with those it leaves out. */
export interface ReadGroup {
  readonly piece: string;
  readonly group: GroupWord;
  readonly except: readonly string[];
}

const EXCEPT = /^(.+?)[（(]除(.+)[)）]$/;

/** The groups among the words of a cell, to change whom they leave out. */
export function readGroups(pieces: readonly string[], groups: readonly GroupWord[]): ReadGroup[] {
  return pieces.flatMap((piece) => {
    const [, base = piece, except = ''] = EXCEPT.exec(piece) ?? [];
    const group = groups.find(({ word }) => word === base);
    return group === undefined
      ? []
      : [{ piece, group, except: except.split(/[、，,]/).filter((each) => each !== '') }];
  });
}
