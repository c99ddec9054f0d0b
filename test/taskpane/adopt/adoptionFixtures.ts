import type { AdoptionBook, AdoptionSheet } from '../../../src/actions/openAdoption';
import type { MappingQuestion, ProposedColumn, SheetProposal } from '../../../src/sheets/adopt/SheetProposal';
import type { CellValue } from '../../../src/sheets/cell';
import { columnsWithout, MEETING_CELLS, MEETING_MAPPING, MEETINGS } from '../../support/meetingLedger';

const column = (
  columnIndex: number,
  key: string,
  field: ProposedColumn['field'],
  certainty: ProposedColumn['certainty'] = 'sure',
): ProposedColumn => ({
  header: key,
  key,
  columnIndex,
  field,
  certainty,
  samples: MEETING_CELLS.slice(3, 5).map((row) => row[columnIndex] ?? ''),
});

/** The proposal for 会议台账: 会议内容 is doubtful, 序号 and 记录人 mean nothing to a check. */
export function proposal(facts: Partial<SheetProposal> = {}): SheetProposal {
  return {
    sheet: MEETINGS,
    headerRow: 2,
    headerRows: 1,
    columns: [
      column(0, '序号', null, 'unused'),
      column(1, '会议时间', 'date'),
      column(2, '会议类型', 'activity'),
      column(3, '会议内容', 'content', 'doubtful'),
      column(4, '参会人员', 'participants'),
      column(5, '应到', 'expectedCount'),
      column(6, '记录人', null, 'unused'),
    ],
    mapping: { ...MEETING_MAPPING, columns: columnsWithout('content') },
    questions: [CONTENT_QUESTION],
    score: 0.9,
    ...facts,
  };
}

const CONTENT_QUESTION: MappingQuestion = {
  kind: 'column',
  header: '会议内容',
  key: '会议内容',
  candidates: ['topics', 'content'],
};

/** 会议台账 as it is read of a workbook. */
export function meetingSheet(facts: Partial<AdoptionSheet> = {}): AdoptionSheet {
  const values = MEETING_CELLS.map((row) => row.map((cell): CellValue => cell));
  const name = facts.name ?? MEETINGS;
  return {
    name,
    id: '{1}',
    grid: { name, rowIndex: 0, columnIndex: 0, values },
    tables: [],
    freeColumn: 7,
    isProtected: false,
    proposal: proposal(),
    mapping: null,
    listsStaff: false,
    ...facts,
  };
}

/** A workbook with 会议台账 and nothing adopted. */
export function adoptionBook(facts: Partial<AdoptionBook> = {}): AdoptionBook {
  return {
    sheets: [meetingSheet()],
    lost: [],
    selected: null,
    activities: ['集中学习', '党组会议', '党课'],
    known: { activities: ['集中学习', '党组会议', '党课'] },
    context: null,
    ...facts,
  };
}
