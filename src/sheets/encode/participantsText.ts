import { fold } from '../../domain/fold';
import { BUILT_IN_ROLES } from '../../domain/role';

/** People chosen for a cell of the ledger. */
export interface ParticipantChoice {
  /**
   * A group word as the ledger reads it: 全体, 全体党员, 综合科全体, 第一支部全体党员. A built-in role alone (党员) and the
   * name of a department or branch alone (综合科) are taken for all of them. Null: no group.
   */
  readonly everybody: string | null;
  /** Names, or roles, that the group leaves out. */
  readonly except: readonly string[];
  readonly names: readonly string[];
}

/**
 * The text of one cell, 、-joined, that the ledger's reader of names reads back as the people chosen.
 * @example participantsText({ everybody: '全体党员', except: ['甲', '乙'], names: ['丙'] }) // '全体党员（除甲、乙）、丙'
 */
export function participantsText({ everybody, except, names }: ParticipantChoice): string {
  const group = everybody === null ? '' : groupWord(everybody.trim());
  const left = group === '' || except.length === 0 ? '' : `（除${except.join('、')}）`;
  return [...(group === '' ? [] : [`${group}${left}`]), ...new Set(names)].join('、');
}

function groupWord(word: string): string {
  if (word === '' || word.includes('全体')) return word;
  return BUILT_IN_ROLES.has(fold(word)) ? `全体${word}` : `${word}全体`;
}
