import { dayOf } from '../../../src/domain/day';
import { circularText } from '../../../src/sheets/reports/circularText';
import { hasPassed } from '../../../src/sheets/reports/hasPassed';
import { summaryPage } from '../../../src/sheets/reports/summaryPage';
import { supervisionPage } from '../../../src/sheets/reports/supervisionPage';
import { rowTexts } from './pageText';
import { officeFacts } from './reportCases';

const OCTOBER = officeFacts({}, { today: dayOf(2022, 10, 8) });

test.each([
  ['2022-09-30', '2022-09-30', false],
  ['2022-09-30', '2022-10-01', true],
  ['2022-12-31', '2022-10-08', false],
  ['2022-12-31', '2023-01-31', true],
  ['2022-12-31', '2023-02-01', false],
  ['2022-09-30', '2026-11-24', false],
])('what was due on %s has passed for a page made on %s: %s', (latest, today, passed) => {
  const facts = { ...OCTOBER, today: dayOfText(today) };
  expect(hasPassed(facts, dayOfText(latest))).toBe(passed);
});

describe('pages as of the last of September made on 8 October', () => {
  const summary = rowTexts(summaryPage(OCTOBER, ''));
  const supervision = rowTexts(supervisionPage(OCTOBER)).flat();

  test('say in 领导汇总 which latest days are past', () => {
    expect(summary.find(([matter]) => matter?.includes('5e'))?.[4]).toBe('9月30日已过');
    expect(summary.find(([matter]) => matter?.includes('7b'))?.[4]).toBe('12月31日');
    const steps = summary.flat().filter((text) => /^\d\. .*前完成/.test(text));
    expect(steps.map((text) => text.slice(0, text.indexOf('：')))).toEqual([
      '1. 9月30日前完成（已过，抓紧补办）',
      '2. 10月2日前完成（已过，抓紧补办）',
      '3. 12月31日前完成',
    ]);
  });

  test('say so in 督办单: in the list, to whom it is handed, and at the matter', () => {
    expect(supervision.filter((text) => text === '2022年9月30日（已过）').length).toBeGreaterThan(3);
    expect(supervision.some((text) => text.includes('最迟2022年9月30日办结（已过，请立即办理）'))).toBe(true);
    expect(supervision.filter((text) => text === '2022年9月30日')).toEqual([]);
    expect(supervision).toContain('2022年12月31日');
  });

  test('say so in 通报', () => {
    const text = circularText(OCTOBER);
    expect(text).toContain('最迟2022年9月30日（已过，请立即补办）：');
    expect(text).toContain('最迟2022年12月31日：');
  });

  test('say nothing of it when they are made on the day', () => {
    const facts = officeFacts({});
    const texts = [...rowTexts(summaryPage(facts, '')), ...rowTexts(supervisionPage(facts))].flat();
    expect(texts.filter((text) => /日已过|（已过/.test(text))).toEqual([]);
  });
});

function dayOfText(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayOf(year, month, day);
}
