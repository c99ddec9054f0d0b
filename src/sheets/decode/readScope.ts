import { fold, foldedList } from '../../domain/fold';
import type { Scope } from '../../domain/target';

const SCOPE = /^(集体|每个科室|每个党支部|每名(.+?))(?:\(除(.+)\))?$/;

/**
 * Reads 考核范围, or null where it is none; blank is the collective.
 * @example readScope('每名党组成员（除党组书记）') // { kind: 'person', roles: ['党组成员'], match: 'any', except: ['党组书记'] }
 */
export function readScope(text: string): Scope | null {
  // A line break separates a list; folding would drop it with the other white space.
  const folded = fold(text.trim().replace(/[\r\n]+/g, '、'));
  if (folded === '') return { kind: 'collective' };
  const match = SCOPE.exec(folded);
  if (match === null) return null;
  const [, head, roleText, exceptText] = match;
  const except = foldedList(exceptText ?? '');
  if (head === '集体') return exceptText === undefined ? { kind: 'collective' } : null;
  if (head === '每个科室') return { kind: 'department', except };
  if (head === '每个党支部') return { kind: 'branch', except };
  // Brackets left in the roles are a 除 that could not be read.
  return /[()]/.test(roleText ?? '') ? null : readRoles(roleText ?? '', except);
}

function readRoles(text: string, except: readonly string[]): Scope | null {
  const any = foldedList(text);
  const all = text.split('且').filter((role) => role !== '');
  if (any.length > 1 && all.length > 1) return null;
  const roles = all.length > 1 ? all : any;
  return roles.length === 0 ? null : { kind: 'person', roles, match: all.length > 1 ? 'all' : 'any', except };
}
