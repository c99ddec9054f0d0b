import { formatDay } from '../../src/domain/day';
import { severityOf } from '../../src/domain/issue';
import { describe as describeTable } from '../../src/sheets/describe/allSheets';
import { headerOf } from '../../src/sheets/describe/SheetDescription';
import type { CheckCells } from '../../src/sheets/encode/encodeCheck';
import { STATUS_WORDS, percent } from '../../src/sheets/encode/words';
import type { CheckedText, TextTable } from './ledgerText';
import { INPUT_TABLES, checkLedgerText } from './ledgerText';

type Line = Readonly<Record<string, string>>;

/** A table of results: what it can say, and how its lines are told apart. */
interface View {
  readonly lines: (checked: CheckedText) => readonly Line[];
  /** The columns by which a line of the text finds its result; none: the text must list all, in order. */
  readonly keys: readonly string[];
}

/** The result tables that a text may hold. A column that the text leaves out is not compared. */
const VIEWS: Readonly<Record<string, View>> = {
  // Obligations; one that is not owed at all is written with the status 无.
  判定: { lines: assessmentLines, keys: ['编号', '对象', '周期'] },
  // The cells that the check writes beside each target, person and ledger row.
  指标: { lines: targetLines, keys: ['编号'] },
  人员: { lines: rosterLines, keys: ['姓名'] },
  核查: { lines: ledgerLines, keys: ['行'] },
  // Listed in full.
  数据问题: { lines: issueLines, keys: [] },
  检查结果: { lines: findingLines, keys: [] },
  汇总: { lines: figureLines, keys: [] },
};

/**
 * Checks the workbook of a text and compares every result table in it; returns the check for further questions. In the
 * tables 判定, 指标, 人员 and 核查 only the lines given are compared; the others must be complete.
 */
export function expectLedger(source: string): CheckedText {
  const checked = checkLedgerText(source);
  const expected = [...checked.text.tables].filter(([name]) => !(name in INPUT_TABLES));
  if (expected.length === 0) throw new SyntaxError('The text expects nothing');
  for (const [name, table] of expected) {
    const view = VIEWS[name];
    if (view === undefined) throw new SyntaxError(`There is no table of results called ${name}`);
    const wanted = table.rows.map((row) => lineOf(table, row));
    const found = view.keys.length > 0 ? keyed(view, wanted, checked) : only(table, view.lines(checked));
    const sorted = name === '数据问题' ? (lines: readonly Line[]) => lines.map(sortKey).sort() : null;
    if (sorted === null) expect({ [name]: found }).toEqual({ [name]: wanted });
    else expect({ [name]: sorted(found) }).toEqual({ [name]: sorted(wanted) });
  }
  return checked;
}

function sortKey(line: Line): string {
  return Object.entries(line)
    .map(([header, cell]) => `${header} ${cell}`)
    .join(' | ');
}

function lineOf({ headers }: TextTable, row: readonly string[]): Line {
  return Object.fromEntries(headers.map((header, column) => [header, row[column] ?? '']));
}

function only({ headers }: TextTable, lines: readonly Line[]): Line[] {
  if (headers.length === 0) return [...lines];
  return lines.map((line) => Object.fromEntries(headers.map((header) => [header, cellOf(line, header)])));
}

function cellOf(line: Line, header: string): string {
  const cell = line[header];
  if (cell === undefined) throw new SyntaxError(`There is no column of results called ${header}`);
  return cell;
}

function keyed(view: View, wanted: readonly Line[], checked: CheckedText): Line[] {
  const lines = view.lines(checked);
  return wanted.map((line) => {
    const keys = view.keys.filter((key) => key in line);
    const matching = lines.filter((each) => keys.every((key) => each[key] === line[key]));
    const [match] = matching;
    if (matching.length > 1) {
      throw new SyntaxError(`${matching.length} results for ${JSON.stringify(line)}`);
    }
    return Object.fromEntries(
      Object.keys(line).map((header) => {
        if (match !== undefined) return [header, cellOf(match, header)];
        return [header, keys.includes(header) ? (line[header] ?? '') : '无'];
      }),
    );
  });
}

function assessmentLines({ result }: CheckedText): Line[] {
  return result.assessments.flat().map(({ obligation, actual, status, rows }) => ({
    编号: obligation.target.id,
    对象: obligation.subject.kind === 'collective' ? '集体' : obligation.subject.name,
    周期: obligation.period.label,
    截止: formatDay(obligation.due),
    指标值: number(obligation.quota),
    完成值: number(actual),
    状态: status === 'upcoming' ? '未到期' : STATUS_WORDS[status],
    计入: rows.map((place) => result.outcomes[place] && place + 2).join('、'),
  }));
}

function number(value: number | null): string {
  return value === null ? '—' : String(value);
}

function targetLines({ book, sheets }: CheckedText): Line[] {
  return book.input.targets.map((target) => {
    const cells = sheets.cells.targets.get(target.rowNumber);
    return {
      编号: target.id,
      状态: written(cells, 'status'),
      完成值: written(cells, 'actual'),
      完成期次: written(cells, 'completed'),
      还差: written(cells, 'shortfall'),
      最迟日期: written(cells, 'latest'),
    };
  });
}

function rosterLines({ book, sheets }: CheckedText): Line[] {
  return (book.input.roster?.members ?? []).map((member) => {
    const cells = sheets.cells.roster.get(book.memberRows[member.index] ?? 0);
    return { 姓名: member.name, 状态: written(cells, 'status'), 还差: written(cells, 'shortfall') };
  });
}

function ledgerLines({ sheets }: CheckedText): Line[] {
  return [...sheets.cells.ledger].map(([rowNumber, cells]) => ({
    行: String(rowNumber),
    核查: written(cells, 'status'),
    核查说明: written(cells, 'explanation'),
  }));
}

function written(cells: CheckCells | undefined, key: string): string {
  return String(cells?.[key] ?? '');
}

function issueLines({ issues }: CheckedText): Line[] {
  return issues.map((issue) => ({
    代码: issue.code,
    表: issue.origin.sheet,
    行: String(issue.origin.rowNumber),
    列: headerOf(describeTable(issue.table).table, issue.field),
    级别: severityOf(issue) === 'error' ? '错误' : '提醒',
    内容: issue.found,
    似: 'suggestion' in issue ? (issue.suggestion ?? '') : '',
  }));
}

function findingLines({ sheets }: CheckedText): Line[] {
  return sheets.findings.map((row) => ({
    序号: String(row.number),
    状态: row.status,
    可补: row.mendable,
    指标编号: row.targetId,
    指标: row.title,
    考核对象: row.subject,
    期次: row.periods,
    要求: row.requirement,
    已有: row.actual,
    还差: row.shortfall,
    最迟: row.latest,
    怎么补: row.mend,
    责任主体: row.owner,
    计入行: row.rows,
  }));
}

function figureLines({ result: { figures } }: CheckedText): Line[] {
  return [
    {
      应考核: String(figures.judged),
      达标: String(figures.counts.met),
      正常: String(figures.counts.onTrack),
      滞后: String(figures.counts.atRisk),
      未达标: String(figures.counts.short),
      逾期补齐: String(figures.counts.late),
      待明确: String(figures.counts.unset),
      只记数: String(figures.counts.tally),
      不作考核: String(figures.counts.exempt),
      达标率: percent(figures.metRate),
      序时达标率: percent(figures.onPaceRate),
    },
  ];
}
