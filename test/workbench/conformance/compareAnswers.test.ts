import { compareAnswers, unknownIds } from '../../../workbench/conformance/compareAnswers';
import { differences } from '../../../workbench/conformance/differences';
import type { Json, Probe } from '../../../workbench/conformance/Probe';
import { countsLine, differenceLines, manualLines } from '../../../workbench/conformance/command/report';
import type { Answer } from '../../../workbench/conformance/runProbe';

describe('where two answers differ', () => {
  test.each<[string, Json | undefined, Json | undefined, string[]]>([
    ['the same', { a: [1, '二'], b: null }, { b: null, a: [1, '二'] }, []],
    ['a value', 1, 2, ['']],
    ['a number and its text', 1, '1', ['']],
    ['null and nothing', { a: null }, {}, ['a']],
    ['an empty text and null', { a: '' }, { a: null }, ['a']],
    ['deep inside', { a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } }, ['a.b[1].c']],
    ['two places', [1, 2, 3], [1, 0, 0], ['[1]', '[2]']],
    ['lists of other lengths', { a: [1] }, { a: [1, 2] }, ['a']],
    ['a list and an object', { a: [] }, { a: {} }, ['a']],
    ['one answer missing', undefined, 1, ['']],
  ])('%s', (_what, left, right, paths) => {
    expect(differences(left, right).map(({ path }) => path)).toEqual(paths);
  });
});

function probe(id: string, more: Partial<Probe> = {}): Probe {
  return {
    id,
    title: `试${id}`,
    about: 'something',
    source: 'none',
    expected: '文档',
    run: () => Promise.resolve(null),
    ...more,
  };
}

const answer = (id: string, value: Json): Answer => ({ id, answer: value, milliseconds: 1 });

test.each<[string, Partial<Probe>, Json | undefined, Json | undefined, string]>([
  ['equal answers', {}, 1, 1, 'same'],
  ['other answers', {}, 1, 2, 'different'],
  ['a refusal here, an answer there', {}, { error: 'ItemNotFound' }, 1, 'different'],
  ['equal refusals', {}, { error: 'ItemNotFound' }, { error: 'ItemNotFound' }, 'same'],
  ['a member that the host has not', {}, 1, { notModelled: 'Range.Sort' }, 'notModelled'],
  ['a probe skipped by the person', {}, { skipped: true }, 1, 'skipped'],
  ['a probe skipped by the host', {}, 1, { skipped: true }, 'skipped'],
  ['a probe that the file has not', {}, undefined, 1, 'missing'],
  ['figures that differ from machine to machine', { isInformative: true }, 1, 2, 'informative'],
])('%s', (_what, more, left, right, verdict) => {
  const list = (value: Json | undefined): Answer[] => (value === undefined ? [] : [answer('a', value)]);
  expect(compareAnswers([probe('a', more)], list(left), list(right))[0]?.verdict).toBe(verdict);
});

test('answers are told place by place with what hangs on them', () => {
  const compared = compareAnswers(
    [probe('a'), probe('b'), probe('c')],
    [answer('a', { x: 1, y: 1 }), answer('b', 2), answer('c', 3)],
    [answer('a', { x: 1, y: 2 }), answer('b', 2), answer('c', null)],
  );
  expect(differenceLines(compared, 'Excel')).toEqual([
    '不同  a（试a）',
    '      y  Excel 1  内嵌宿主 2',
    '      文档 "文档"',
    '      影响：something',
    '不同  c（试c）',
    '      Excel 3  内嵌宿主 null',
    '      文档 "文档"',
    '      影响：something',
  ]);
  expect(countsLine(compared)).toBe('共 3 项：相同 1，不同 2');
});

test('ids of another version of the page are named', () => {
  expect(unknownIds([probe('a')], [answer('a', 1), answer('old-one', 1)])).toEqual(['old-one']);
});

test('what a person answered is told beside the documentation, what was skipped is not', () => {
  const compared = compareAnswers(
    [probe('a'), probe('b')],
    [answer('a', { undone: false }), answer('b', { skipped: true })],
    [answer('a', { skipped: true }), answer('b', { skipped: true })],
  );
  expect(manualLines(compared)).toEqual(['人工  a  Excel {"undone":false}  文档 "文档"']);
});
