import type { Obligation } from '../../domain/obligation';
import type { CountedLine } from './Explanation';
import { periodWord } from './words';

/** Names that a line says before it says how many there are. */
const NAMED = 6;

/** The obligations that a row counts for as lines, one a target and period. */
export function countedLines(served: readonly Obligation[]): CountedLine[] {
  const groups = new Map<string, Obligation[]>();
  for (const obligation of served) {
    const key = `${obligation.target.id}\n${obligation.period.label}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [obligation]);
    else group.push(obligation);
  }
  return [...groups.values()].flatMap((group): CountedLine[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { target, period } = first;
    return [{ targetId: target.id, title: target.title, whom: whom(group), period: periodWord(period) }];
  });
}

function whom(group: readonly Obligation[]): string {
  const names = group.map(({ subject }) => (subject.kind === 'collective' ? '集体' : subject.name));
  const named = names.slice(0, NAMED).join('、');
  const unit = group[0]?.subject.kind === 'person' ? '人' : '个';
  return names.length > NAMED ? `${named} 等${names.length}${unit}` : named;
}
