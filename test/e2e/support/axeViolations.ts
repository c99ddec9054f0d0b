import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page, all rules, contrast of texts included: the rule, then the elements. */
export async function axeViolations(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(SOURCE);
  const { violations, passes } = await frame.evaluate<AxeResults>('axe.run(document)');
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe-core saw no text');
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html} (${any.map(({ message }) => message).join('; ')})`).join(' | ')}`,
  );
}
