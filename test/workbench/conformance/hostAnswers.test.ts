import { readFileSync } from 'node:fs';
import { allProbes } from '../../../workbench/conformance/allProbes';
import { PREFIX } from '../../../workbench/conformance/Bench';
import { compareWithExpected, type Compared } from '../../../workbench/conformance/compareAnswers';
import { KNOWN_DIFFERENCES } from '../../../workbench/conformance/knownDifferences';
import { runOnHost } from '../../../workbench/conformance/runOnHost';

/** Members that no probe may leave unanswered silently: the product does not use them. */
const NOT_MODELLED = ['rule-copy', 'rule-sort', 'long-address', 'protection-options'];

let compared: readonly Compared[] = [];

beforeAll(async () => {
  compared = compareWithExpected(allProbes, await runOnHost(allProbes));
});

const known = new Set(KNOWN_DIFFERENCES.map(({ id }) => id));
const compareable = allProbes.filter(({ isManual, isInformative }) => !isManual && !isInformative);

function comparedOf(id: string): Compared | undefined {
  return compared.find(({ probe }) => probe.id === id);
}

describe('the embedded host answers as documentation says', () => {
  test.each(compareable.map(({ id }) => id).filter((id) => !known.has(id) && !NOT_MODELLED.includes(id)))(
    '%s',
    (id) => {
      expect(comparedOf(id)?.right).toEqual(comparedOf(id)?.left);
    },
  );
});

test.each(NOT_MODELLED)('%s is not modelled, and says so', (id) => {
  expect(comparedOf(id)?.right).toEqual({ notModelled: expect.any(String) as string });
});

test.each(KNOWN_DIFFERENCES)('$id differs, and docs/host-gaps.md has the reason', ({ id, reason }) => {
  expect(comparedOf(id)?.verdict).toBe('different');
  expect(readFileSync('docs/host-gaps.md', 'utf8')).toContain(`| \`${id}\` | ${reason} |`);
});

test('manual probes are skipped, informative ones are answered and not compared', () => {
  const verdicts = new Set(compared.filter(({ probe }) => probe.isManual).map(({ verdict }) => verdict));
  expect([...verdicts]).toEqual(['skipped']);
  const informative = compared.filter(({ probe }) => probe.isInformative);
  expect(informative.map(({ probe }) => probe.id)).toEqual([
    'read-60000-cells',
    'payload-too-large',
    'chart-usual-look',
    'insert-row-look',
  ]);
  expect(informative[0]?.right).toMatchObject({ rows: 5000 });
  expect(informative[1]?.right).toBe('RequestPayloadSizeLimitExceeded');
});

test('probes have ids of their own, a title in Chinese and all they are to say', () => {
  expect(new Set(allProbes.map(({ id }) => id)).size).toBe(allProbes.length);
  for (const { id, title, about, source } of allProbes) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(about).toMatch(/\w/);
    expect(source).toMatch(/\w/);
  }
});

test('names of the probes are names that Excel takes for sheets and tables', () => {
  expect(PREFIX).toMatch(/^\p{L}+$/u);
});
