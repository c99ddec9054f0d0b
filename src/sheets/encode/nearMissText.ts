import type { NearMiss } from '../../domain/count';
import type { Target } from '../../domain/target';
import { LEVEL } from '../words';
import { FIELD_OF_PARTICIPATION } from './participation';

/** The header of a ledger's column, as the row's sheet calls it. */
export type HeaderOfField = (field: string) => string;

/** How many targets a sentence names before it says 等. */
const NAMED = 3;

/** Why a row does not count for the targets it is near, one sentence a reason. */
export function nearMissTexts(misses: readonly NearMiss[], header: HeaderOfField): string[] {
  const byReason = new Map<NearMiss['reason'], Target[]>();
  for (const { reason, target } of misses) byReason.set(reason, [...(byReason.get(reason) ?? []), target]);
  return [...byReason].flatMap(([reason, targets]) => sentence(reason, targets, header) ?? []);
}

function ids(targets: readonly Target[]): string {
  const named = targets
    .slice(0, NAMED)
    .map(({ id }) => id)
    .join('、');
  return targets.length > NAMED ? `${named} 等` : named;
}

function sentence(
  reason: NearMiss['reason'],
  targets: readonly Target[],
  header: HeaderOfField,
): string | null {
  const [first] = targets;
  if (first === undefined) return null;
  switch (reason) {
    case 'topics':
      return `〔${header('topics')}〕不合，${targets
        .slice(0, NAMED)
        .map(({ id, topics }) => `${id} 要：${topics.slice(0, NAMED).join('或')}`)
        .join('；')}`;
    case 'level':
      return `〔${header('level')}〕未达到，${ids(targets)} 要${first.level === null ? '' : LEVEL.words[first.level][0]}以上`;
    case 'notMonday':
      return `〔${header('date')}〕不是周一，${ids(targets)} 只计周一；调整到别日的请在备注说明`;
    case 'participation':
      return `〔${header(FIELD_OF_PARTICIPATION[first.participation])}〕中没有 ${ids(targets)} 的考核对象`;
    case 'organiser':
      return first.organiser === 'ownPortfolio'
        ? `〔${header('topics')}〕不在本人分管领域，${ids(targets)} 未计`
        : `〔${header('organisers')}〕不是 ${ids(targets)} 所要求的组织者`;
    case 'organiserBlank':
      return null;
    case 'unit':
      return `〔${header('organisers')}〕不是 ${ids(targets)} 考核的单位`;
    case 'unitBlank':
      return `〔${header('organisers')}〕未填，${ids(targets)} 按单位考核`;
    case 'noPeriod':
      return `〔${header('date')}〕和归属周期不在 ${ids(targets)} 的考核期内`;
  }
}
