import type { RolledStatus } from '../../domain/rollUp';
import { STATUS_WORDS } from '../../sheets/encode/words';

/** What of the results is listed: all, one status, or what changed since the last check. */
export type ResultFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'status'; readonly status: RolledStatus }
  | { readonly kind: 'added' }
  | { readonly kind: 'resolved' };

/** All results. */
export const ALL: ResultFilter = { kind: 'all' };

/** A filter in words. @example '只看未达标' */
export function filterText(filter: ResultFilter): string {
  switch (filter.kind) {
    case 'all':
      return '';
    case 'status':
      return `只看${STATUS_WORDS[filter.status]}`;
    case 'added':
      return '只看新增的问题';
    case 'resolved':
      return '只看已消除的问题';
  }
}

/** Whether two filters list the same. */
export function sameFilter(a: ResultFilter, b: ResultFilter): boolean {
  return a.kind === b.kind && (a.kind !== 'status' || (b.kind === 'status' && a.status === b.status));
}
