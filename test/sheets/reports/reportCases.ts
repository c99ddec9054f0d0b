import type { Day } from '../../../src/domain/day';
import { dayOf } from '../../../src/domain/day';
import { FINANCE_OFFICE_2022 } from '../../../src/plans/financeOffice2022/financeOffice2022';
import type { CellValue } from '../../../src/sheets/cell';
import type { SheetGrid } from '../../../src/sheets/decode/BookGrids';
import { describe as describeTable } from '../../../src/sheets/describe/allSheets';
import type { AnyTableKey } from '../../../src/sheets/describe/SheetDescription';
import type { HistoryRow, ReportFacts } from '../../../src/sheets/reports/ReportFacts';
import { SAMPLE_LEDGER } from '../../../workbench/samples/sampleLedger';
import { SAMPLE_ROSTER } from '../../../workbench/samples/sampleOffice';
import { SAMPLE_WAIVERS } from '../../../workbench/samples/sampleWaivers';
import type { CheckedText } from '../../support/ledgerText';
import { checkBook, checkLedgerText, gridOf } from '../../support/ledgerText';

type Row = Readonly<Record<string, string | number | undefined>>;

/** What an office has filled in; what is left out is the sample's. */
interface OfficeRows {
  readonly targets?: readonly Row[];
  readonly roster?: readonly Row[];
  readonly ledger?: readonly Row[];
}

const END_OF_SEPTEMBER = dayOf(2022, 9, 30);

/** The facts of a check, as an action hands them to the pages. */
export function factsOf(
  { result, book, issues, sheets }: Omit<CheckedText, 'text'>,
  extra: Partial<ReportFacts> = {},
): ReportFacts {
  const { counts } = result.figures;
  const present: HistoryRow = { asOf: result.asOf, ...counts };
  return {
    result,
    input: { ...book.input, options: { ...book.input.options, office: '市金融办' } },
    findings: sheets.findings,
    issues,
    checkedAt: '2022-09-30 10:00',
    today: result.asOf,
    history: [present],
    withNames: false,
    ...extra,
  };
}

/** The facts of an office as of the end of September 2022, or another day. */
export function officeFacts(
  {
    targets = FINANCE_OFFICE_2022.targets.map(rowOf),
    roster = SAMPLE_ROSTER,
    ledger = SAMPLE_LEDGER,
  }: OfficeRows,
  extra: Partial<ReportFacts> = {},
  asOf: Day = END_OF_SEPTEMBER,
): ReportFacts {
  const grids = [
    sheetOf('targets', targets),
    sheetOf('activities', FINANCE_OFFICE_2022.activities.map(rowOf)),
    sheetOf('roster', roster),
    sheetOf('waivers', SAMPLE_WAIVERS),
    sheetOf('ledger', ledger),
  ];
  return factsOf(checkBook({ tables: [], grids }, asOf), extra);
}

/** The facts of a text ledger. */
export function textFacts(text: string, extra: Partial<ReportFacts> = {}): ReportFacts {
  return factsOf(checkLedgerText(text), extra);
}

const LONG_DEPARTMENT = '地方金融监督管理和金融风险防范处置协调科';

/** Sixty people with names of two to fifteen characters, two departments with a name as long as they come. */
export const SIXTY_PEOPLE: readonly Row[] = Array.from({ length: 60 }, (_, index) => ({
  name:
    index % 9 === 4
      ? `阿卜杜热合曼·买买提艾力${index}`
      : `${'赵钱孙李周吴郑王'[index % 8] ?? ''}某${index + 1}`,
  department: [LONG_DEPARTMENT, '综合科', '', '银行保险科', `${LONG_DEPARTMENT}二组`][index % 5],
  branch: ['第一党支部', '机关联合第二党支部', ''][index % 3],
  roles: index < 5 ? '党组成员、分管领导' : index < 12 ? '党支部委员、党员干部' : '党员',
}));

/** The plan of the sample with personal and long ones added: 120 targets in all, 37 of them of people. */
export const MANY_TARGETS: readonly Row[] = [
  ...FINANCE_OFFICE_2022.targets.map(rowOf),
  ...Array.from({ length: 19 }, (_, index) => ({
    ...rowOf(FINANCE_OFFICE_2022.targets.find(({ id }) => id === '10b') ?? {}),
    id: `20${String.fromCharCode(97 + index)}`,
    title: `深入学习贯彻落实关于加强和改进新形势下机关党的建设的意见并结合实际开展专题研讨第${index + 1}项`,
    owner: '党组、党支部、综合科、地方金融监督管理和金融风险防范处置协调科',
    cadence: ['年', '季度', '月'][index % 3],
    quota: [1200.5, 3, 1][index % 3],
  })),
];

/** The sizes and kinds of office that every page must stand. */
export const OFFICES: Readonly<Record<string, () => ReportFacts>> = {
  sample: () => officeFacts({}),
  named: () => officeFacts({}, { withNames: true }),
  large: () => officeFacts({ targets: MANY_TARGETS, roster: SIXTY_PEOPLE }, { withNames: true }),
  emptyLedger: () => officeFacts({ ledger: [] }),
  largeEmptyLedger: () => officeFacts({ targets: MANY_TARGETS, roster: SIXTY_PEOPLE, ledger: [] }),
  january: () => officeFacts({ ledger: [] }, {}, dayOf(2022, 1, 4)),
  yearEnd: () => officeFacts({}, {}, dayOf(2023, 4, 15)),
  nothingAmiss: () => textFacts(NOTHING_AMISS),
  nobody: () => textFacts(NOBODY),
  nothing: () => textFacts('截至 2022-09-30'),
};

const NOTHING_AMISS = `
  截至 2022-12-31
  计划指标
  | 编号 | 指标     | 责任主体 | 活动类型 | 指标值 | 周期 | 考核范围 |
  | 1a   | 党组会议 | 党组     | 党组会议 | 1      | 年   | 集体     |
  | 1b   | 党课     | 党支部   | 党课     | 1      | 年   | 每名党员 |
  人员名册
  | 姓名 | 科室   | 身份 |
  | 张三 | 综合科 | 党员 |
  工作台账
  | 日期       | 活动类型 | 内容 | 参加人员 |
  | 2022-03-07 | 党组会议 | 学习 | 张三     |
  | 2022-03-08 | 党课     | 学习 | 张三     |
`;

const NOBODY = `
  截至 2022-09-30
  计划指标
  | 编号 | 指标     | 活动类型 | 指标值 | 周期 | 考核范围   |
  | 1a   | 党组会议 | 党组会议 | 1      | 月   | 集体       |
  | 1b   | 党课     | 党课     | 1      | 年   | 每名党员   |
  | 1c   | 月度计划 | 文件     | 1      | 月   | 每个科室   |
`;

function rowOf(row: object): Row {
  return { ...(row as Row) };
}

function sheetOf(key: AnyTableKey, rows: readonly Row[]): SheetGrid {
  const { sheet, table } = describeTable(key);
  const columns = table.columns.filter(({ by }) => by === 'user');
  return gridOf(sheet.name, [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ key: field }): CellValue => row[field] ?? '')),
  ]);
}
