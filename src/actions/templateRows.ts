import { DEFAULT_OPTIONS } from '../domain/options';
import type { PlanTemplate } from '../plans/PlanTemplate';
import type { CellValue } from '../sheets/cell';
import { OPTION_NAMES } from '../sheets/decode/readOptions';
import type { AnyTableKey, Table } from '../sheets/describe/SheetDescription';

const { hoursPerDay, hoursPerHalfDay, hoursTolerance, leadDays } = DEFAULT_OPTIONS;

/** The options as the template lists them: value and what it means. */
function optionRows(plan: PlanTemplate): Record<string, CellValue>[] {
  const rows: [keyof typeof OPTION_NAMES, CellValue, string][] = [
    ['office', plan.office, '写在 领导汇总 的标题里'],
    ['planYear', plan.year, '计划和台账所属的年度'],
    ['asOf', '', '空白为检查当天'],
    ['countFrom', '', '空白为1月1日；年中才开始记台账的填起始日'],
    ['hoursPerDay', hoursPerDay, '台账学时写 1天 时折算'],
    ['hoursPerHalfDay', hoursPerHalfDay, '台账学时写 半天 时折算'],
    ['partTenure', '不作考核', '任职不满整个周期的人：不作考核、按月折算 或 全额'],
    [
      'leadDays',
      `周${leadDays.week} 月${leadDays.month} 季度${leadDays.quarter} 半年${leadDays.halfYear} 年${leadDays.year}`,
      '距截止这么多天还没达到的，提示 滞后',
    ],
    ['hoursTolerance', hoursTolerance, '学时落后于序时进度多少以内不算滞后'],
  ];
  return rows.map(([key, value, note]) => ({ option: OPTION_NAMES[key], value, note }));
}

/** The first rows of a template's table; [] for one that the office fills. */
export function templateRows(table: Table, plan: PlanTemplate): CellValue[][] {
  const contents: Partial<Record<AnyTableKey, readonly object[]>> = {
    targets: plan.targets,
    activities: plan.activities,
    options: optionRows(plan),
  };
  return (contents[table.key] ?? []).map((row) =>
    table.columns.map(({ key }) => (row as Readonly<Record<string, CellValue>>)[key] ?? ''),
  );
}
