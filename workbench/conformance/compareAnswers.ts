import { differences, type Difference } from './differences';
import type { Json, Probe } from './Probe';
import type { Answer } from './runProbe';

/**
 * How the host's answer to a probe stands to another: 相同 same, 不同 different; not modelled by the host; for information
 * only; skipped by the person or by the host; missing in the file (an older one).
 */
export type Verdict = 'same' | 'different' | 'notModelled' | 'informative' | 'skipped' | 'missing';

/** One probe compared; left is the other side (Excel, or what is expected of it), right is the embedded host. */
export interface Compared {
  readonly probe: Probe;
  readonly verdict: Verdict;
  readonly left: Json | undefined;
  readonly right: Json | undefined;
  readonly differences: readonly Difference[];
}

/** Compares answers with those of the embedded host, probe by probe. */
export function compareAnswers(
  probes: readonly Probe[],
  left: readonly Answer[],
  right: readonly Answer[],
): Compared[] {
  return probes.map((probe) => compareOne(probe, answerTo(probe, left), answerTo(probe, right)));
}

/** Compares what documentation says with the answers of the embedded host. */
export function compareWithExpected(probes: readonly Probe[], host: readonly Answer[]): Compared[] {
  return probes.map((probe) => compareOne(probe, probe.expected, answerTo(probe, host)));
}

/** Ids in a file that no probe has: it was made with another version of the page. */
export function unknownIds(probes: readonly Probe[], answers: readonly Answer[]): string[] {
  return answers.map(({ id }) => id).filter((id) => !probes.some((probe) => probe.id === id));
}

function answerTo({ id }: Probe, answers: readonly Answer[]): Json | undefined {
  return answers.find((answer) => answer.id === id)?.answer;
}

function compareOne(probe: Probe, left: Json | undefined, right: Json | undefined): Compared {
  const found = differences(left, right);
  return {
    probe,
    left,
    right,
    differences: found,
    verdict: verdictOf(probe, left, right, found.length === 0),
  };
}

function verdictOf(probe: Probe, left: Json | undefined, right: Json | undefined, isSame: boolean): Verdict {
  if (probe.isInformative) return 'informative';
  if (left === undefined || right === undefined) return 'missing';
  if (has(left, 'skipped') || has(right, 'skipped')) return 'skipped';
  if (has(right, 'notModelled')) return 'notModelled';
  return isSame ? 'same' : 'different';
}

function has(answer: Json, key: string): boolean {
  return typeof answer === 'object' && answer !== null && key in answer;
}
