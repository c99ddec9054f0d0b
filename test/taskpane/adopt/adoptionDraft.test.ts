import type { AdoptionDraft } from '../../../src/taskpane/adopt/adoptionDraft';
import { draftOf, isAnswered, mappingOf, openColumns } from '../../../src/taskpane/adopt/adoptionDraft';
import type { MappingQuestion } from '../../../src/sheets/adopt/SheetProposal';
import { MEETING_MAPPING } from '../../support/meetingLedger';
import { meetingSheet, proposal } from './adoptionFixtures';

const sheet = meetingSheet();
const fresh = draftOf(sheet, proposal());
const MAPPED = { ...MEETING_MAPPING, id: 'ledger7', sheetId: '{1}' };

describe('a draft', () => {
  test('begins with what is certain; what is doubtful stays open', () => {
    expect(fresh.columns).toEqual({
      序号: 'unused',
      会议时间: 'date',
      会议类型: 'activity',
      参会人员: 'participants',
      应到: 'expectedCount',
      记录人: 'unused',
    });
    expect(openColumns(fresh, proposal()).map(({ header }) => header)).toEqual(['会议内容']);
    expect(fresh).toMatchObject({ splitDates: null, splitActivities: null, ditto: null, mergedRows: null });
  });

  test('of an adopted sheet begins with how it is read, all of it decided', () => {
    const mapping = { ...MAPPED, splitDates: 'eachDay', ditto: true, words: { 学习会: '集中学习' } } as const;
    const draft = draftOf(meetingSheet({ mapping }), proposal());
    expect(openColumns(draft, proposal())).toEqual([]);
    expect(draft).toMatchObject({ splitDates: 'eachDay', ditto: true, words: mapping.words });
    expect(mappingOf(draft, meetingSheet({ mapping }), proposal())).toEqual(mapping);
  });

  test('of an adopted sheet with quite other headers begins anew', () => {
    const mapping = { ...MAPPED, columns: { date: ['活动/时间'] } };
    expect(draftOf(meetingSheet({ mapping }), proposal()).columns).toEqual(fresh.columns);
  });
});

describe('the mapping of a draft', () => {
  test('has the columns by field in the order of the sheet, and where it stands', () => {
    const draft = {
      ...fresh,
      columns: { ...fresh.columns, 会议内容: 'content', 记录人: 'content' },
    } as const;
    expect(mappingOf(draft, sheet, proposal())).toEqual({
      ...MEETING_MAPPING,
      sheetId: '{1}',
      columns: { ...MEETING_MAPPING.columns, content: ['会议内容', '记录人'] },
    });
  });

  test('leaves out what is blank', () => {
    const draft = {
      ...fresh,
      fixed: { activity: ' 党课 ', topics: ' ' },
      words: { 学习: '集中学习', 会: '' },
    };
    expect(mappingOf(draft, sheet, proposal())).toMatchObject({
      fixed: { activity: '党课' },
      words: { 学习: '集中学习' },
    });
  });
});

test.each<[MappingQuestion, Partial<AdoptionDraft>]>([
  [
    { kind: 'column', header: '会议内容', key: '会议内容', candidates: [] },
    { columns: { 会议内容: 'unused' } },
  ],
  [
    { kind: 'activity', suggestion: null },
    { columns: {}, fixed: { activity: '党课' } },
  ],
  [{ kind: 'activityWord', word: '学习 会', rows: 1, suggestion: null }, { words: { 学习会: '' } }],
  [{ kind: 'splitDates', examples: [], rows: 1 }, { splitDates: 'no' }],
  [{ kind: 'splitActivities', examples: [], rows: 1 }, { splitActivities: false }],
  [{ kind: 'ditto', rows: 1 }, { ditto: false }],
  [{ kind: 'mergedRows', examples: [], rows: 2 }, { mergedRows: 'one' }],
])('%o is open until it is answered', (question, answer) => {
  const open = { ...fresh, columns: {} };
  expect(isAnswered(open, question)).toBe(false);
  expect(isAnswered({ ...open, ...answer }, question)).toBe(true);
});
