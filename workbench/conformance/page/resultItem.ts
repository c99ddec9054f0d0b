import { compareWithExpected, type Verdict } from '../compareAnswers';
import type { Probe } from '../Probe';
import type { Answer } from '../runProbe';
import { element } from './element';

/** The words for a comparison with the documentation. */
const WORDS: Readonly<Record<Verdict, string>> = {
  same: '与文档所说一致',
  different: '与文档所说不同',
  notModelled: '此处不支持',
  informative: '仅供参考',
  skipped: '已跳过',
  missing: '没有回答',
};

/** A line of the list: what was asked and how the answer stands to the documentation; the answers unfold. */
export function resultItem(probe: Probe, answer: Answer): HTMLLIElement {
  const verdict = compareWithExpected([probe], [answer])[0]?.verdict ?? 'missing';
  const head = element(
    'summary',
    {},
    `${probe.title}：`,
    element('span', { className: 'verdict' }, WORDS[verdict]),
  );
  const lines = [`回答：${JSON.stringify(answer.answer)}`];
  if (!probe.isInformative) lines.push(`文档：${JSON.stringify(probe.expected)}`);
  lines.push(`编号：${probe.id}，${answer.milliseconds} 毫秒`);
  return element('li', {}, element('details', {}, head, element('pre', {}, lines.join('\n'))));
}
