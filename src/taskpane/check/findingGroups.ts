import type { ReminderTo } from '../../sheets/encode/reminderText';
import type { FindingSection, ListedFinding } from './ListedFinding';
import type { ResultRow } from './ResultRow';

/** By what findings are grouped: 指标, 人员/单位, 科室, 最迟日期. */
export type Grouping = 'target' | 'subject' | 'department' | 'latest';

/** The groupings in their order. */
export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  target: '指标',
  subject: '人员、单位',
  department: '科室',
  latest: '最迟日期',
};

/** Those of a check of which only the sheet is left: it does not say who belongs where. */
export const PAST_GROUPING_WORDS: Readonly<Partial<Record<Grouping, string>>> = {
  target: GROUPING_WORDS.target,
  subject: GROUPING_WORDS.subject,
  latest: GROUPING_WORDS.latest,
};

const SECTIONS: readonly FindingSection[] = ['mendable', 'expired', 'unrecorded'];

const SECTION_WORDS: Readonly<Record<FindingSection, string>> = {
  mendable: '可补',
  expired: '已过期，补不上',
  unrecorded: '台账无记录',
};

interface Group {
  readonly key: string;
  readonly title: string;
  readonly listed: ListedFinding[];
}

/** Findings as lines: what can still be made up, what cannot, and what the ledger is silent on, each by group. */
export function findingRows(
  findings: readonly ListedFinding[],
  grouping: Grouping,
  folded: ReadonlySet<string>,
): ResultRow[] {
  return SECTIONS.flatMap((section) => {
    const own = findings.filter((each) => each.section === section);
    if (own.length === 0) return [];
    const key = `section ${section}`;
    const open = !folded.has(key);
    const head: ResultRow = {
      kind: 'section',
      key,
      title: SECTION_WORDS[section],
      count: own.length,
      open,
      to: null,
    };
    const groups = groupsOf(own, grouping).flatMap((group) => groupRows(group, section, grouping, folded));
    return open ? [head, ...groups] : [head];
  });
}

function groupRows(
  { key: groupKey, title, listed }: Group,
  section: FindingSection,
  grouping: Grouping,
  folded: ReadonlySet<string>,
): ResultRow[] {
  const key = `${section} ${grouping} ${groupKey}`;
  const open = !folded.has(key);
  const to = reminderTo(listed, grouping, title);
  const head: ResultRow = { kind: 'group', key, title, count: listed.length, open, to };
  if (!open) return [head];
  return [
    head,
    ...listed.map((each): ResultRow => ({
      kind: 'finding',
      key: `finding ${each.key}`,
      listed: each,
      title: entryTitle(each, grouping),
    })),
  ];
}

function groupsOf(findings: readonly ListedFinding[], grouping: Grouping): Group[] {
  const groups = new Map<string, Group>();
  for (const each of findings) {
    const { key, title } = groupOf(each, grouping);
    const group = groups.get(key) ?? { key, title, listed: [] };
    groups.set(key, group);
    group.listed.push(each);
  }
  const found = [...groups.values()];
  // `—` of what has no date comes after all dates.
  return grouping === 'latest' ? found.sort((a, b) => (a.key < b.key ? -1 : 1)) : found;
}

function groupOf(
  { row, department }: ListedFinding,
  grouping: Grouping,
): { readonly key: string; readonly title: string } {
  switch (grouping) {
    case 'target':
      return { key: row.targetId, title: `${row.targetId} ${row.title}` };
    case 'subject':
      return { key: row.subject, title: row.subject };
    case 'department':
      return { key: department, title: department === '' ? '不属于某个科室' : department };
    case 'latest':
      return { key: row.latest, title: row.latest === '—' ? '没有期限' : row.latest };
  }
}

function entryTitle({ row }: ListedFinding, grouping: Grouping): string {
  switch (grouping) {
    case 'target':
      return row.subject;
    case 'subject':
      return `${row.targetId} ${row.title}`;
    case 'department':
    case 'latest':
      return `${row.targetId} ${row.title} · ${row.subject}`;
  }
}

function reminderTo(listed: readonly ListedFinding[], grouping: Grouping, title: string): ReminderTo | null {
  const [first] = listed;
  if (first === undefined || !listed.some(({ row }) => row.mendable === '可补')) return null;
  if (grouping === 'subject') return first.person;
  if (grouping === 'department' && first.department !== '') return { kind: 'department', name: title };
  return null;
}
