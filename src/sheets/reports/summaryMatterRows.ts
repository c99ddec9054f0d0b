import { cell } from './pageParts';
import type { ReportRow, ReportStyle } from './ReportPage';
import { WHOLE, headingRow, tightLine, tightRow } from './summaryColumns';
import type { Matter } from './summaryMatters';

/** At most so many matters are listed. */
const LISTED = 10;

/** The column of 状态, whose words rules colour. */
export const STATUS_COLUMN = 2;

/** The columns of the matters: where each begins, over how many of the page's columns it goes, and what it holds. */
const COLUMNS: readonly {
  readonly header: string;
  readonly key: keyof Matter;
  readonly start: number;
  readonly style: ReportStyle;
}[] = [
  { header: '事项', key: 'matter', start: 0, style: 'text' },
  { header: '状态', key: 'status', start: STATUS_COLUMN, style: 'centered' },
  { header: '责任主体', key: 'who', start: 3, style: 'text' },
  { header: '差多少', key: 'gap', start: 8, style: 'text' },
  { header: '最迟', key: 'latest', start: 12, style: 'centered' },
  { header: '怎么补', key: 'remedy', start: 14, style: 'text' },
];

/** The worst matters as a table with its heading; where there are none, a row that says so. */
export function matterRows(matters: readonly Matter[]): ReportRow[] {
  const listed = withinRoom(matters.slice(0, LISTED).map(matterRow));
  const counted =
    matters.length > listed.length
      ? `共${matters.length}项，列最急的${listed.length}项，其余见 检查结果`
      : `共${matters.length}项`;
  return [
    headingRow(matters.length === 0 ? '一、要抓紧的事项' : `一、要抓紧的事项（${counted}）`),
    tightRow(COLUMNS.map(({ header }, index) => cell(header, 'header', columnsAt(index)))),
    ...(listed.length === 0 ? [tightLine('没有滞后和未达标的事项。', 'text')] : listed),
  ];
}

/** Points for all matters together, and how many are listed whatever they take. */
const ROOM = 240;
const LEAST = 5;

/** The first rows, as many as the page has room for: with long words fewer are listed, or all would be too small to read. */
function withinRoom(rows: readonly ReportRow[]): readonly ReportRow[] {
  let used = 0;
  return rows.filter(({ height }, index) => {
    used += height ?? 0;
    return used <= ROOM || index < LEAST;
  });
}

function matterRow(matter: Matter): ReportRow {
  return tightRow(COLUMNS.map(({ key, style }, index) => cell(matter[key], style, columnsAt(index))));
}

function columnsAt(index: number): number {
  return (COLUMNS[index + 1]?.start ?? WHOLE) - (COLUMNS[index]?.start ?? 0);
}
