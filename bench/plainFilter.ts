import { textOf } from '../src/sheets/cell';
import type { BookGrids } from '../src/sheets/decode/BookGrids';

/**
 * The check as one would write it in an afternoon: for each target filter the rows, for each subject and period filter
 * them again. It only counts and adds; it reads no slips and explains nothing.
 */
export function plainFilter({ grids }: BookGrids): number {
  const [targets, roster, ledger] = ['计划指标', '人员名册', '工作台账'].map((name) =>
    recordsOf(grids.find((grid) => grid.name === name)?.values ?? []),
  );
  let met = 0;
  for (const target of targets ?? []) {
    const rows = (ledger ?? []).filter((row) => row['活动类型'] === target['活动类型']);
    for (const subject of subjectsOf(target['考核范围'] ?? '', roster ?? [])) {
      const own = rows.filter(
        (row) =>
          subject === '' ||
          (row['参加人员'] ?? '').split('、').includes(subject) ||
          row['组织单位'] === subject,
      );
      for (const months of spansOf(target['周期'] ?? '')) {
        const counted = own.filter((row) => months.includes(monthOf(Number(row['日期']))));
        const actual =
          target['计算方式'] === '学时'
            ? counted.reduce((sum, row) => sum + Number(row['学时']), 0)
            : counted.length;
        if (actual >= Number(target['指标值'])) met += 1;
      }
    }
  }
  return met;
}

type Row = Readonly<Record<string, string>>;

function recordsOf(values: BookGrids['grids'][number]['values']): Row[] {
  const [header = [], ...rows] = values;
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [textOf(name), textOf(row[index])])),
  );
}

function subjectsOf(scope: string, roster: readonly Row[]): string[] {
  if (scope === '集体') return [''];
  if (scope === '每个科室') return [...new Set(roster.map((row) => row['科室'] ?? ''))];
  return roster
    .filter((row) => (scope === '每名党员' ? row['身份'] !== '群众' : row['身份'] === '党员干部'))
    .map((row) => row['姓名'] ?? '');
}

function spansOf(cadence: string): number[][] {
  const months = Array.from({ length: 12 }, (_, index) => index);
  if (cadence === '月') return months.map((month) => [month]);
  if (cadence === '季度') return [0, 3, 6, 9].map((first) => [first, first + 1, first + 2]);
  return [months];
}

function monthOf(serial: number): number {
  return new Date((serial - 25569) * 86400000).getUTCMonth();
}
