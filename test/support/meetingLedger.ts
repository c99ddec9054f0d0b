import type { AdoptedField, LedgerMapping } from '../../src/sheets/adopt/LedgerMapping';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';

/** The sheet of the ledger below. */
export const MEETINGS = '会议台账';

/** A ledger as an office keeps it: a merged title, a header in row 3, a heading between months, a sum and a note. */
export const MEETING_CELLS: readonly (readonly string[])[] = [
  ['2022年学习会台账', '', '', '', '', '', ''],
  ['单位：测试局', '', '', '', '', '', ''],
  ['序号', '会议时间', '会议类型', '会议内容', '参会人员', '应到', '记录人'],
  ['1', '2022-1-10', '集中学习', '学文件', '张三、李四', '2', '王五'],
  ['2', '2022-2-14', '学习会', '学讲话', '张三', '2', '王五'],
  ['三月', '', '', '', '', '', ''],
  ['3', '2022-3-14', '集中学习', '学条例', '张三、李四', '2', '王五'],
  ['合计', '', '', '3次', '', '6', ''],
  ['注：以上均有签到表。', '', '', '', '', '', ''],
];

/** How that ledger is read. */
export const MEETING_MAPPING: LedgerMapping = {
  id: '',
  sheet: MEETINGS,
  sheetId: '',
  headerRows: 1,
  columns: {
    date: ['会议时间'],
    activity: ['会议类型'],
    content: ['会议内容'],
    participants: ['参会人员'],
    expectedCount: ['应到'],
  },
  fixed: {},
  words: {},
  splitDates: 'no',
  splitActivities: false,
  ditto: false,
  mergedRows: 'each',
};

/** The columns of that mapping without one field. */
export function columnsWithout(field: AdoptedField): LedgerMapping['columns'] {
  return Object.fromEntries(Object.entries(MEETING_MAPPING.columns).filter(([each]) => each !== field));
}

/** Puts the ledger into a workbook as its office has it: merged, coloured, with widths, a hidden column and a page set-up. */
export async function putMeetings(workbook: EngineWorkbook, name = MEETINGS): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    await context.sync();
    workbook.paste(name, 'A1', MEETING_CELLS);
    sheet.getRange('A1:G1').merge();
    sheet.getRange('A1').format.font.size = 20;
    sheet.getRange('A6:G6').merge();
    sheet.getRange('A3:G3').format.fill.color = '#FFF2CC';
    sheet.getRange('E1').format.columnWidth = 150;
    // The columns that ours will take: one as wide as the user made it.
    sheet.getRange('H1').format.columnWidth = 33;
    sheet.getRange('G:G').columnHidden = true;
    sheet.pageLayout.orientation = 'Landscape';
    sheet.freezePanes.freezeRows(3);
    // A rule of the user's that reaches over the columns that ours will take.
    const { custom } = sheet.getRange('F4:J9').conditionalFormats.add('Custom');
    custom.rule.formula = '=$F4>5';
    custom.format.fill.color = '#00B0F0';
    await context.sync();
  });
}
