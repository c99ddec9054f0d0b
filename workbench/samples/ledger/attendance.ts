import type { Branch } from '../sampleOffice';
import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';

interface Absence {
  readonly name: string;
  readonly branch: Branch;
  /** First and last month away. */
  readonly months: readonly [number, number];
}

/** Who is away for months, in the order in which the clerk writes them. */
const LONG_ABSENCES: readonly Absence[] = [
  { name: '吕洋', branch: SECOND_BRANCH, months: [1, 12] }, // sick leave
  { name: '蒋涛', branch: FIRST_BRANCH, months: [1, 12] }, // works in a village
  { name: '孔德明', branch: SECOND_BRANCH, months: [3, 7] }, // lent to another office
  { name: '杨帆', branch: SECOND_BRANCH, months: [3, 6] }, // maternity leave
];

/**
 * The clerk's words for a group without those who are away for long.
 * @example allBut('8-15', '全体人员') // '全体人员（除吕洋、蒋涛）'
 * @example allBut('3-18', '第二党支部全体党员') // '第二党支部全体党员（除吕洋、孔德明、杨帆）'
 */
export function allBut(day: string, group: string): string {
  const month = Number.parseInt(day, 10);
  const away = LONG_ABSENCES.filter(({ branch, months: [first, last] }) => {
    const isOfGroup = !group.includes('党支部') || group.startsWith(branch);
    return isOfGroup && first <= month && month <= last;
  });
  return `${group}（除${away.map(({ name }) => name).join('、')}）`;
}
