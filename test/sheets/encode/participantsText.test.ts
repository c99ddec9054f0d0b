import { dayOf } from '../../../src/domain/day';
import { rolesWithImplied } from '../../../src/domain/role';
import type { Member } from '../../../src/domain/roster';
import { createRoster } from '../../../src/domain/roster';
import { createParticipantReader } from '../../../src/sheets/decode/readParticipants';
import type { ParticipantChoice } from '../../../src/sheets/encode/participantsText';
import { participantsText } from '../../../src/sheets/encode/participantsText';

const ROLES = ['党员', '党员干部', '党支部书记', '党组成员', '群众', '团员'];
const UNITS = ['综合科', '办公室（机关党委）', '第一党支部', '第二党支部'];

/** A pseudo-random sequence, the same in each run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function officeOf(next: (below: number) => number): Member[] {
  const names = [...'甲乙丙丁戊己庚辛壬癸']
    .map((char) => `张${char}`)
    .concat('欧阳修', 'John Smith', '李四(大)');
  return names.map((name, index) => ({
    index,
    name,
    department: UNITS[next(2)] ?? '',
    branch: UNITS[2 + next(2)] ?? '',
    linkedBranches: [],
    roles: rolesWithImplied(ROLES.filter(() => next(3) === 0)),
    portfolio: [],
    from: null,
    to: null,
  }));
}

/** The group words that a form offers, each with whom it means. */
function groups(members: readonly Member[]): [string, (member: Member) => boolean][] {
  const held = new Set(members.flatMap(({ roles }) => [...roles]));
  return [
    ['全体', () => true],
    ['全体人员', () => true],
    ...[...held].map((role): [string, (member: Member) => boolean] => [
      `全体${role}`,
      ({ roles }) => roles.has(role),
    ]),
    ...UNITS.flatMap((unit): [string, (member: Member) => boolean][] => [
      [unit, ({ department, branch }) => department === unit || branch === unit],
      [`${unit}全体`, ({ department, branch }) => department === unit || branch === unit],
    ]),
    ['党员', ({ roles }) => roles.has('党员')],
  ];
}

test('whatever is chosen is read back as exactly those people', () => {
  const next = sequence(20220930);
  for (let round = 0; round < 400; round += 1) {
    const members = officeOf(next);
    const offered = groups(members).filter(([, has]) => members.some(has));
    const group = next(4) === 0 ? undefined : offered[next(offered.length)];
    const except = members.filter(() => next(5) === 0).map(({ name }) => name);
    const names = members.filter(() => next(4) === 0).map(({ name }) => name);
    const choice: ParticipantChoice = { everybody: group?.[0] ?? null, except, names };
    const wanted = members.filter(
      (member) =>
        names.includes(member.name) ||
        (group !== undefined && group[1](member) && !except.includes(member.name)),
    );
    const text = participantsText(choice);
    const read = createParticipantReader(createRoster(members), null)(text, true, dayOf(2022, 5, 4));
    const people = new Set([...read.named, ...read.grouped]);
    expect({ text, unknown: read.unknown, absent: read.absent }).toEqual({ text, unknown: [], absent: [] });
    expect({ text, people: [...people].sort((a, b) => a - b) }).toEqual({
      text,
      people: wanted.map(({ index }) => index),
    });
  }
});

test.each<[ParticipantChoice, string]>([
  [{ everybody: '全体党员', except: ['甲', '乙'], names: ['丙'] }, '全体党员（除甲、乙）、丙'],
  [{ everybody: null, except: ['甲'], names: ['乙', '丙', '乙'] }, '乙、丙'],
  [{ everybody: '党员', except: [], names: [] }, '全体党员'],
  [{ everybody: '综合科', except: [], names: [] }, '综合科全体'],
  [{ everybody: '', except: ['甲'], names: [] }, ''],
])('%j', (choice, text) => {
  expect(participantsText(choice)).toBe(text);
});
