import type { LedgerSample } from './LedgerSample';
import { entry, header, on, title } from './sampleRows';

/**
 * 党小组会 with headers as they are spaced and broken to fill their cells, all numbers of people in one sentence, names
 * set apart by spaces, and an hour behind the day.
 */
export const GROUP_MEETINGS: LedgerSample = {
  sheet: '党小组会',
  look: 'official',
  left: ['F'],
  widths: [24, 14, 10, 20, 30, 40, 10],
  frozenRows: 2,
  rows: [
    title('第一党支部第一党小组会议记录'),
    header('时   间', '地  点', '主持人', '参会\n人员', '到会情况', '会议内容（可附页）', '记录人\n签字'),
    entry(
      '2022年2月16日下午3:00',
      '综合科',
      '王磊',
      '王磊、冯雪',
      '应到3人，实到2人，请假1人（卫红）',
      '学习党章',
      '冯雪',
    ),
    entry('2022年4月20日 15：30', '综合科', '冯雪', '王磊 冯雪 卫红', '3/3', '学习条例', '卫红'),
    entry(on(6, 15, 'yyyy"年"m"月"d"日"'), '综合科', '王磊', '全体组员', '应到3人，实到3人', '推优', '冯雪'),
    // Two were there, three are named.
    entry('2022.10.19', '综合科', '卫红', '王磊，冯雪，卫红', '应到3人，实到2人', '学习二十大精神', '王磊'),
  ],
};
