import type { UnsetTarget } from '../../actions/openPane';
import { readQuota } from '../../sheets/decode/readQuota';

/**
 * What is wrong with a number typed for a target, read as the check will read it; null where it is fine or blank.
 * @example quotaFault('八', target) // '「八」不能作指标值，请填 0 以上的数字，如 8 或 1.5'
 */
export function quotaFault(text: string, { unit }: Pick<UnsetTarget, 'unit'>): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const quota = readQuota(trimmed, unit === '%' ? 'ratio' : 'count');
  if (quota === 'unreadable') return `「${trimmed}」不能作指标值，请填 0 以上的数字，如 8 或 1.5；单位不用填`;
  if (quota === null) return `「${trimmed}」还是待明确。请填数字，或者清空，以后再填`;
  return null;
}
