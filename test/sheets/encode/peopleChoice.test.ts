import { participantsText } from '../../../src/sheets/encode/participantsText';
import { peopleChoice } from '../../../src/sheets/encode/peopleChoice';
import { createParticipantReader } from '../../../src/sheets/decode/readParticipants';
import { day } from '../../support/ledgerDay';
import { checkLedgerText } from '../../support/ledgerText';

const ROSTER = checkLedgerText(`
  截至 2022-06-30
  人员名册
  | 姓名 | 科室   | 党支部 | 身份     | 任职止     |
  | 甲一 | 综合科 | 一支部 | 党员干部 |            |
  | 乙二 | 综合科 | 一支部 | 党员     |            |
  | 丙三 | 综合科 | 一支部 | 党员     |            |
  | 丁四 | 综合科 | 一支部 | 党员     |            |
  | 戊五 | 综合科 | 一支部 | 党员     |            |
  | 己六 | 业务科 | 二支部 | 党员     |            |
  | 庚七 | 业务科 | 二支部 | 群众     |            |
  | 辛八 | 业务科 | 二支部 | 党员     | 2022-08-31 |
`).book.input.roster;

const DAYS = [day('2022-06-30'), day('2022-07-31')] as const;

test.each([
  ['甲一 乙二 丙三', '甲一、乙二、丙三'],
  ['甲一 乙二 丙三 丁四 戊五', '综合科全体'],
  ['甲一 乙二 丙三 丁四 戊五 己六 辛八', '全体党员'],
  ['甲一 乙二 丙三 丁四 戊五 己六 庚七 辛八', '全体'],
  ['甲一 乙二 丙三 戊五 己六 辛八', '全体党员（除丁四）'],
  ['甲一 乙二 丙三 己六 庚七', '甲一、乙二、丙三、己六、庚七'],
])('%s: %s', (names, expected) => {
  const members = names.split(' ').flatMap((name) => ROSTER?.byName.get(name) ?? []);
  const text = participantsText(peopleChoice(members, ROSTER, DAYS));
  expect(text).toBe(expected);
  // The ledger reads exactly these people back, on both days.
  const read = createParticipantReader(ROSTER, null);
  for (const each of DAYS) {
    const { named, grouped, unknown } = read(text, true, each);
    expect([...named, ...grouped].sort()).toEqual(members.map(({ index }) => index).sort());
    expect(unknown).toEqual([]);
  }
});

test('no group where somebody leaves between the days', () => {
  const members = (ROSTER?.members ?? []).slice(0, 6).filter(({ roles }) => roles.has('党员'));
  const late = [day('2022-08-30'), day('2022-09-30')] as const;
  expect(peopleChoice(members, ROSTER, late)).toEqual({
    everybody: null,
    except: [],
    names: ['甲一', '乙二', '丙三', '丁四', '戊五', '己六'],
  });
  expect(participantsText(peopleChoice(members, ROSTER, [day('2022-09-01'), day('2022-09-30')]))).toBe(
    '全体党员',
  );
});

test('without a roster people are named', () => {
  const members = ROSTER?.members.slice(0, 5) ?? [];
  expect(peopleChoice(members, null, DAYS).names).toHaveLength(5);
});
