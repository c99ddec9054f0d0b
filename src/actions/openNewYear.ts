import { readBook } from '../excel/readBook';
import { queueReading, settingText } from '../excel/settings';
import { sheetKey } from '../sheets/newYear/archiveNames';
import type { NewYearPlan, YearSheet } from './NewYear';
import { ObstacleError, obstacleTo } from './obstacles';
import { failureText } from './failureText';
import { ignoreStep, inSlices } from './inSlices';
import type { ActionControl } from './Progress';
import { readControlOf } from './readAndCheck';
import { runAction } from './runAction';
import { freeName } from './yearArchives';
import type { YearBook, YearTable } from './yearBook';
import { filledRows, optionCell, yearBook } from './yearBook';
import { yearNotes } from './yearNotes';

/** Reads what 新年度 would do, for the form that asks; nothing is written. */
export function openNewYear(control: ActionControl = {}): Promise<NewYearPlan> {
  return runAction(control, async (context, told) => {
    const sample = queueReading(context, 'planLedgerCheck.sample');
    const book = await readBook(context, readControlOf(told));
    const year = await inSlices(yearBook(book), ignoreStep, told.signal);
    return {
      year: year.year,
      sheets: yearSheets(year, archivesToBe(year)),
      notes: yearNotes(year),
      refused: refusal(year, settingText(sample)),
    };
  });
}

/** Why a new year cannot be begun in a workbook; null where it can. */
export function refusal(year: YearBook, sample: string | null): string | null {
  if (sample !== null) return '表里还有示例。请先在 更多 里清除示例，再开始新年度。';
  if (optionCell(year, 'planYear') === null) return '「设置」里没有选项 计划年度，请先补上。';
  const obstacle = obstacleTo(year.book, year.sheets);
  if (obstacle === null) return null;
  const { title, advice } = failureText(new ObstacleError(obstacle));
  return `${title}。${advice}`;
}

/** What is done with each sheet, in words. */
export function yearSheets(year: YearBook, archives: ReadonlyMap<string, string>): YearSheet[] {
  return year.sheets.map((sheet) => ({
    sheet,
    archive: archives.get(sheet) ?? '',
    what: whatOf(year, sheet),
  }));
}

function archivesToBe({ book, sheets, year }: YearBook): ReadonlyMap<string, string> {
  const taken = new Set(book.sheetNames.map(sheetKey));
  return new Map(sheets.map((sheet) => [sheet, freeName(sheet, year, taken)]));
}

const WHAT: Readonly<Record<YearTable, (rows: number) => string>> = {
  targets: () => '指标保留，截止日期顺延，检查写的列清空',
  ledger: (rows) => `${rows} 行清空，重新记`,
  roster: (rows) => `${rows} 人保留，检查写的列清空`,
  waivers: (rows) => (rows === 0 ? '' : `${rows} 条清空`),
  activities: () => '保留',
  options: () => '计划年度改为新年度，核查日期、起算日期清空',
  units: () => '科室与党支部保留',
  calendar: (rows) => (rows === 0 ? '' : `本单位放假与上班日 ${rows} 天清空`),
  history: () => '历次检查清空',
  findings: () => '清空',
};

function whatOf(year: YearBook, sheet: string): string {
  const adopted = year.adopted.find(({ grid }) => grid.name === sheet);
  if (adopted !== undefined)
    return `${adopted.entryRows.length} 行清空；标题、小计、说明和套用的对应关系保留`;
  const parts = [...year.tables].flatMap(([key, { grid }]) =>
    grid.name === sheet ? [WHAT[key](filledRows(year, key).length)] : [],
  );
  return parts.length > 0 ? parts.filter((part) => part !== '').join('；') : '保留，新年度检查后再生成';
}
