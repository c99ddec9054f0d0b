import { dayOf } from '../../../src/domain/day';
import type { Member } from '../../../src/domain/roster';
import type { Step } from '../../../src/domain/nextSteps/Step';
import { stepDraft } from '../../../src/taskpane/next/stepDraft';

const member = (name: string): Member => ({ name }) as Member;

function step(facts: Partial<Step>): Step {
  return {
    activity: null,
    topics: [],
    level: null,
    attendees: [],
    chair: null,
    speaker: null,
    organiser: '',
    hours: null,
    quantity: null,
    firstTopic: false,
    noteUnlessMonday: false,
    targetIds: [],
    attribution: null,
    earliest: dayOf(2022, 10, 8),
    latest: dayOf(2022, 10, 31),
    times: 1,
    distinctDays: false,
    serves: [],
    exceeds: [],
    ...facts,
  };
}

const TODAY = dayOf(2022, 10, 20);

test('fills the columns that the step is about, and no others', () => {
  const full = step({
    topics: ['甲', '乙'],
    level: 'provincial',
    attendees: [member('张三'), member('李四')],
    chair: member('张三'),
    speaker: member('李四'),
    organiser: '一支部',
    hours: { value: 2.5, unit: '学时', over: null },
    quantity: { value: 3, unit: '名', over: null },
    firstTopic: true,
    targetIds: ['2a', '5l'],
  });
  expect(stepDraft(full, TODAY, null)).toEqual({
    date: '2022-10-20',
    topics: '甲、乙',
    level: '省级',
    participants: '张三、李四',
    chair: '张三',
    speaker: '李四',
    organisers: '一支部',
    hours: '2.5',
    quantity: '3名',
    firstTopic: '是',
    targets: '2a、5l',
  });
  expect(stepDraft(step({}), TODAY, null)).toEqual({ date: '2022-10-20' });
});

test('leaves a number that must be exceeded to the clerk', () => {
  const over = step({ quantity: { value: 100, unit: '亿元', over: 100 } });
  expect(stepDraft(over, TODAY, null)).not.toHaveProperty('quantity');
});

test.each([
  ['before the first day', dayOf(2022, 9, 1), '2022-10-08'],
  ['on the last day', dayOf(2022, 10, 31), '2022-10-31'],
  ['after the last day', dayOf(2022, 11, 5), '2022-10-31'],
])('today %s: %s', (_case, today, date) => {
  expect(stepDraft(step({}), today, null).date).toBe(date);
});
