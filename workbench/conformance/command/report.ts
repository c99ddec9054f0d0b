import type { Compared, Verdict } from '../compareAnswers';
import type { Json } from '../Probe';
import type { KnownDifference } from '../knownDifferences';

const COUNTS: readonly (readonly [Verdict, string])[] = [
  ['same', '相同'],
  ['different', '不同'],
  ['notModelled', '内嵌宿主未实现'],
  ['skipped', '人工项，未比较'],
  ['informative', '仅供参考'],
  ['missing', '缺回答'],
];

/** How many probes ended how, in one line. */
export function countsLine(compared: readonly Compared[]): string {
  const parts = COUNTS.flatMap(([verdict, word]) => {
    const count = compared.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [`${word} ${count}`];
  });
  return `共 ${compared.length} 项：${parts.join('，')}`;
}

/** The probes that differ, place by place. `leftName` says whose the left answer is. */
export function differenceLines(compared: readonly Compared[], leftName: string): string[] {
  return compared
    .filter(({ verdict }) => verdict === 'different')
    .flatMap(({ probe, differences }) => [
      `不同  ${probe.id}（${probe.title}）`,
      ...differences.flatMap(({ path, left, right }) => [
        `      ${path === '' ? '' : `${path}  `}${leftName} ${shown(left)}  内嵌宿主 ${shown(right)}`,
      ]),
      ...(leftName === 'Excel' ? [`      文档 ${shown(probe.expected)}`] : []),
      `      影响：${probe.about}`,
    ]);
}

/** What a person answered in Excel, beside what documentation says; the embedded host has nobody to ask. */
export function manualLines(compared: readonly Compared[]): string[] {
  return compared
    .filter(({ verdict, left }) => verdict === 'skipped' && !isSkipped(left))
    .map(({ probe, left }) => `人工  ${probe.id}  Excel ${shown(left)}  文档 ${shown(probe.expected)}`);
}

/** What the embedded host cannot answer, and which differences are known. */
export function asideLines(compared: readonly Compared[], known: readonly KnownDifference[]): string[] {
  const unmodelled = compared.filter(({ verdict }) => verdict === 'notModelled');
  return [
    ...unmodelled.map(({ probe, right }) => `未实现  ${probe.id}  ${shown(right)}`),
    ...known
      .filter(({ id }) => compared.some(({ probe, verdict }) => probe.id === id && verdict === 'different'))
      .map(({ id }) => `已知  ${id}  原因见 docs/host-gaps.md`),
  ];
}

function isSkipped(answer: Json | undefined): boolean {
  return typeof answer === 'object' && answer !== null && 'skipped' in answer;
}

function shown(value: Json | undefined): string {
  return value === undefined ? '（无）' : JSON.stringify(value);
}
