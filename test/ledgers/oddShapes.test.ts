import type { SheetProposal } from '../../src/sheets/adopt/SheetProposal';
import { adoptedRows } from '../../src/sheets/adopt/adoptedRows';
import { skippedRows } from '../../src/sheets/adopt/skippedRows';
import { findAdopted } from '../../src/sheets/decode/findAdopted';
import { readEntry } from '../../src/sheets/decode/readLedger';
import { formatDay } from '../../src/domain/day';
import type { LedgerSample, SampleRow } from '../../workbench/samples/ledgers/LedgerSample';
import { blank, entry, header, line, subtotal, sum, title } from '../../workbench/samples/ledgers/sampleRows';
import { adoption, ledgerOffice } from './ledgerOffice';
import { resultOf } from '../support/resultOf';

/** A sheet of no particular look. */
function sheetOf(sheet: string, rows: readonly SampleRow[], merges: readonly string[] = []): LedgerSample {
  return { sheet, look: 'plain', left: [], widths: [6, 14, 20, 30, 8, 8, 14], rows, merges };
}

/** One group over 应到 and 实到; the other headers reach down two rows. */
function grouped(sheet: string, group: string, above: readonly SampleRow[]): LedgerSample {
  const first = above.length + 1;
  const rows = [
    ...above,
    header('序号', '学习时间', '学习内容', '主讲人', group, null, '备注'),
    header(null, null, null, null, '应到', '实到', null),
    entry(1, '3月1日', '学习讲话', '张三', 5, 4, ''),
    entry(2, '4月1日', '学习条例', '张三', 5, 5, ''),
  ];
  const down = ['A', 'B', 'C', 'D', 'G'].map((column) => `${column}${first}:${column}${first + 1}`);
  return sheetOf(sheet, rows, [...down, `E${first}:F${first}`]);
}

const SAMPLES: readonly LedgerSample[] = [
  sheetOf('预填序号', [
    title('支委会台账'),
    header('序号', '时间', '地点', '内容', '应到', '实到', '备注'),
    entry(1, '2022.3.1', '会议室', '研究评优', 5, { formula: 'E3-1', result: 4 }, ''),
    entry(2, '2022.4.1', '会议室', '研究发展', 5, 4, ''),
    entry(3),
    entry(4),
    subtotal('合计', null, null, null, sum('E3:E6', 10), sum('F3:F6', 8), null),
    entry(null, '以下空白'),
    entry(null, '领导签字：          日期：2022年12月30日'),
  ]),
  sheetOf('上下两表', [
    title('支部活动台账'),
    line('一、集中学习'),
    header('序号', '时间', '地点', '内容', '课时', '人数', '备注'),
    entry(1, '2022.3.1', '会议室', '学习讲话', 2, 5, ''),
    blank(),
    line('二、主题党日'),
    header('序号', '时间', '地点', '内容', '课时', '人数', '备注'),
    entry(1, '2022.3.11', '南山', '植树', 0, 5, ''),
  ]),
  grouped('分组表头', '出席情况', []),
  grouped('标题下分组', '参会情况', [title('学习台账')]),
  grouped('分组名称是表头', '参加人员', [title('学习台账'), line('填报单位：市金融办      单位：人')]),
  sheetOf(
    '月日分列',
    [
      title('支委会台账'),
      header('2022年', null, '内容', '参加人员', '学时', '主持人', '备注'),
      header('月', '日', null, null, null, null, null),
      entry(3, 1, '研究评优', '张三', '', '赵建国', ''),
      entry(3, 15, '研究发展', '张三', '', '赵建国', ''),
    ],
    ['A2:B2', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3'],
  ),
  sheetOf('会议记录', [
    title('支部会议记录'),
    entry('名称', '支委会', '时间', '2022年3月5日'),
    entry('地点', '会议室', '主持人', '吴国强'),
    entry('内容', '研究……'),
  ]),
  sheetOf('任务清单', [
    title('2022年党建重点任务清单'),
    header('序号', '重点任务', '责任科室', '完成时限', '责任人', '进展情况', '备注'),
    entry(1, '制定学习计划', '综合科', '3月底前', '王磊', '已完成', ''),
    entry(2, '开展主题党日', '综合科', '每月', '王磊', '推进中', ''),
  ]),
];

const book = (async () => {
  await ledgerOffice(SAMPLES);
  return adoption();
})();

async function proposalOf(sheet: string): Promise<SheetProposal | null> {
  return (await book).sheets.find(({ name }) => name === sheet)?.proposal ?? null;
}

/** 行 日期 of the entries and 行 why of the other rows, as the proposal reads the sheet. */
async function rowsOf(sheet: string): Promise<readonly string[]> {
  const { sheets, context } = await book;
  const found = sheets.find(({ name }) => name === sheet);
  if (found?.proposal === undefined || found.proposal === null || context === null)
    throw new Error(`Nothing is proposed for ${sheet}`);
  const grid = { ...found.grid, mapping: found.proposal.mapping };
  const [ledger] = findAdopted({ grids: [grid], tables: [] }).adopted;
  if (ledger === undefined) throw new Error(`${sheet} is not found again`);
  const entries = [...adoptedRows(ledger, grid, context)].map((row) => {
    const { origin, date, activity } = readEntry(row, context).entry;
    return [origin.rowNumber, date === null ? '' : formatDay(date), activity?.name ?? ''].join(' ').trim();
  });
  return [
    ...entries,
    ...resultOf(skippedRows(ledger, grid)).map(({ rowNumber, why }) => `${rowNumber} ${why}`),
  ];
}

test('rows with nothing but a number made beforehand are no entries, nor what closes the sheet', async () => {
  expect(await rowsOf('预填序号')).toEqual([
    '3 2022-03-01',
    '4 2022-04-01',
    '7 subtotal',
    '8 remark',
    '9 remark',
  ]);
});

test('two tables one below the other: a heading says the type of the rows below it', async () => {
  expect(await rowsOf('上下两表')).toEqual([
    '4 2022-03-01 集中学习',
    '8 2022-03-11 主题党日',
    '6 separator',
    '7 header',
  ]);
});

test.each([
  ['分组表头', '出席情况'],
  ['标题下分组', '参会情况'],
  ['分组名称是表头', '参加人员'],
])('%s: a single group %s in the header is found', async (sheet, group) => {
  const proposal = await proposalOf(sheet);
  expect(proposal?.headerRows).toBe(2);
  expect(proposal?.mapping.columns).toMatchObject({
    date: ['学习时间'],
    expectedCount: [`${group}/应到`],
    presentCount: [`${group}/实到`],
  });
});

test('month and day in columns of their own below the year', async () => {
  expect(await rowsOf('月日分列')).toEqual(['4 2022-03-01', '5 2022-03-15']);
});

test.each(['会议记录', '任务清单'])('%s is not taken for a ledger', async (sheet) => {
  expect((await proposalOf(sheet))?.score ?? 0).toBeLessThan(0.5);
});
