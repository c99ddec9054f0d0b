import type { ReminderTo } from '../../../src/sheets/encode/reminderText';
import { reminderAddressees, reminderText } from '../../../src/sheets/encode/reminderText';
import { OFFICE } from '../../support/ledgerOffice';
import { checkLedgerText } from '../../support/ledgerText';

const { book, result } = checkLedgerText(`
  截至 2022-09-30
  计划指标
  | 编号 | 指标     | 责任主体       | 考核范围 | 活动类型 | 参与方式 | 比较 | 指标值 | 周期 | 计算方式 |
  | 1    | 上党课   | 党组           | 每名党员干部 | 党课 | 主讲     |      | 2      | 季度 |          |
  | 2    | 党组会议 | 党组、综合科   | 集体     | 党组会议 |          |      | 1      | 月   |          |
  | 3    | 简报     | 各科室         | 每个科室 | 简报     |          | >    | 3      | 年   |          |
  | 4    | 出差     | 综合科         | 集体     | 出差     |          | ≤    | 0      | 年   |          |
  | 5    | 学习     | 党支部         | 每名党员 | 培训     | 参加     |      | 0      | 年   | 学时     |
  ${OFFICE}
  工作台账
  | 日期       | 活动类型 | 主讲人 | 组织单位 |
  | 2022-02-01 | 党课     | 张三   |          |
  | 2022-09-01 | 党课     | 张三   |          |
  | 2022-09-02 | 党课     | 张三   |          |
  | 2022-03-01 | 党组会议 |        |          |
  | 2022-03-02 | 出差     |        |          |
  | 2022-03-03 | 简报     |        | 综合科   |
`);

const textFor = (kind: ReminderTo['kind'], name: string): string =>
  reminderText(book.input, result, { kind, name });

test('a person is reminded of what they owe, what can be mended first', () => {
  expect(textFor('person', '王五')).toBe(
    [
      '王五同志：',
      '截至2022年9月30日，经对照计划核查台账，您还有以下2项没有完成：',
      '【可以补的】',
      '1. 1 上党课：3季度，每季度不少于2次，已有0次，还差2次。再由您主讲党课（〔主讲人〕填本人）2次，最迟2022年9月30日。',
      '【已过期或已超限的】',
      '1. 1 上党课：1季度、2季度，每季度不少于2次，已有各0次，还差4次。2022Q1、2022Q2 已过期：补做记为逾期补齐，〔归属周期〕填 2022Q1 等。',
      '请于2022年9月30日前安排最早到期的事项，办完后及时登记台账；已办理而没有登记的请补登，有出入的请告知。谢谢！',
    ].join('\n'),
  );
});

test('a person with nothing left to mend is asked to say why', () => {
  const text = textFor('person', '张三');
  expect(text).not.toContain('【可以补的】');
  expect(text).toContain('1季度、2季度，每季度不少于2次，已有1、0次，还差3次。');
  expect(text.split('\n').at(-1)).toBe(
    '以上事项已过期，请说明情况并尽快补办，办完后及时登记台账；已办理而没有登记的请补登，有出入的请告知。谢谢！',
  );
});

test('a department is reminded of its own, of what it answers for, and of its people by name', () => {
  const lines = textFor('department', '综合科').split('\n');
  expect(lines[0]).toBe('综合科：');
  expect(lines[1]).toContain('你们还有以下5项没有完成');
  const heads = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('。')[0]);
  expect(heads).toEqual([
    '1. 2 党组会议：9月，每月不少于1次，已有0次，还差1次',
    // 综合科 itself is not named again.
    '2. 3 简报：全年超过3次，已有1次，须超过3次',
    '1. 1 上党课：张三，1季度、2季度，每季度不少于2次，已有1、0次，还差3次',
    '2. 2 党组会议：1月、2月、4月、5月、6月、7月等7期，每月不少于1次，已有各0次，还差7次',
    '3. 4 出差：全年不超过0次，已有1次，超出1次',
  ]);
});

test('an owner that is no department', () => {
  expect(textFor('owner', '党组')).toContain('3. 2 党组会议：9月');
  expect(textFor('owner', '党组')).toContain('上党课：孙七，3季度');
  expect(textFor('owner', '党组')).not.toContain('简报');
});

test('somebody with nothing to do', () => {
  expect(textFor('person', '赵六')).toBe('赵六同志：\n截至2022年9月30日，没有需要您补办的事项。');
});

test('what was never logged is said to be so, once', () => {
  const other = checkLedgerText(`
    截至 2022-12-01
    计划指标
    | 编号 | 指标 | 责任主体 | 考核范围 | 活动类型 | 指标值 | 周期 |
    | 1    | 调研 | 综合科   | 集体     | 调研     | 1      | 年   |
    ${OFFICE}`);
  const text = reminderText(other.book.input, other.result, { kind: 'department', name: '综合科' });
  expect(text).toContain('1. 1 调研：全年不少于1次，台账无记录。再开展调研1次，最迟2022年12月31日。');
});

test('those who have something to mend: departments, owners, people', () => {
  expect(reminderAddressees(book.input, result).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'department 综合科',
    'department 业务科',
    'owner 党组',
    'owner 各科室',
    'person 王五',
    'person 孙七',
  ]);
});
