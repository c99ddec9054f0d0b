import { readFile, writeFile } from 'node:fs/promises';
import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { mergeCells } from '../../../workbench/engine/cellEdits';
import { samplePath } from '../../../workbench/server/samplePath';

const PATH = 'out/workbench/meetings.xlsx';

/** The sheet of the office's own ledger. */
export const MEETINGS = '党组会议记录';

/** The header stands in row 3; row 5 has a date that is none. */
const ROWS = [
  ['2022年党组会议记录', '', '', '', '', '', ''],
  ['序号', '会议时间', '会议议题', '参会人员', '主持人', '应到', '记录人'],
  ['1', '2022年10月11日', '研究四季度工作', '赵建国、钱学文、孙丽华、李敏', '赵建国', '4', '吴国强'],
  ['2', '2022年13月1日', '听取党建汇报', '赵建国、钱学文、孙丽华、李敏', '赵建国', '4', '吴国强'],
  ['十一月', '', '', '', '', '', ''],
  ['3', '2022年11月8日', '意识形态研究', '赵建国、钱学文', '赵建国', '4', '吴国强'],
  ['合计', '', '3次', '', '', '12', ''],
] as const;

/** Writes the sample office with a ledger of its own beside the template's: title and month merged, header coloured; returns the path. */
export async function meetingWorkbook(): Promise<string> {
  const workbook = await EngineWorkbook.fromXlsx(await readFile(await samplePath(process.cwd())));
  const sheet = workbook.state.sheets.add(MEETINGS);
  workbook.paste(MEETINGS, 'A1', ROWS);
  for (const row of [0, 4]) mergeCells(sheet, { row, column: 0, rows: 1, columns: 7 }, false);
  workbook.setFill(MEETINGS, 'A2:G2', '#FFF2CC');
  [40, 110, 170, 200, 70, 50, 70].forEach((points, column) => {
    workbook.setColumnWidth(MEETINGS, column, points);
  });
  await writeFile(PATH, await workbook.toXlsx());
  return PATH;
}
