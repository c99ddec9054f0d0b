import { checkLedger } from '../../src/actions/checkLedger';
import { createTemplate } from '../../src/actions/createTemplate';
import { writeReports } from '../../src/actions/writeReports';
import type { Day } from '../../src/domain/day';
import { dayOf } from '../../src/domain/day';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import type { PlanTemplate, TargetRow } from '../../src/plans/PlanTemplate';
import { columnLetters } from '../../src/sheets/columnLetters';
import type { ReportKey } from '../../src/sheets/reports/ReportPage';
import { typeOffice, typeRows, typeSample } from '../../workbench/demo/sampleBook';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { startHost } from '../../workbench/node/startHost';
import { SAMPLE_LEDGER } from '../../workbench/samples/sampleLedger';
import { MANY_TARGETS, SIXTY_PEOPLE } from '../sheets/reports/reportCases';

/** An office with all of its sheets for leaders made. */
export interface PrintOffice {
  readonly workbook: EngineWorkbook;
  /** The name of each sheet. */
  readonly sheets: ReadonlyMap<ReportKey, string>;
}

const KEYS: readonly ReportKey[] = ['summary', 'progress', 'people', 'supervision', 'circular'];

const LARGE_PLAN: PlanTemplate = {
  ...FINANCE_OFFICE_2022,
  targets: MANY_TARGETS as unknown as readonly TargetRow[],
};

/** One target of the plan, and it is met. */
const EASY_PLAN: PlanTemplate = {
  ...FINANCE_OFFICE_2022,
  targets: FINANCE_OFFICE_2022.targets.filter(({ id }) => id === '5c'),
};

/** The offices that every page must stand, by name; each is made in a workbook of its own, through Office.js. */
export const PRINT_OFFICES: Readonly<Record<string, () => Promise<PrintOffice>>> = {
  示例单位: () => makeOffice(FINANCE_OFFICE_2022, typeSample, dayOf(2022, 9, 30)),
  六十人一百二十项: () =>
    makeOffice(
      LARGE_PLAN,
      (workbook) => {
        typeRows(workbook, 'roster', SIXTY_PEOPLE as never);
        typeRows(workbook, 'ledger', SAMPLE_LEDGER);
      },
      dayOf(2022, 9, 30),
    ),
  台账空白: () => makeOffice(FINANCE_OFFICE_2022, typeOffice, dayOf(2022, 9, 30)),
  没有问题: () =>
    makeOffice(
      EASY_PLAN,
      (workbook) => {
        typeOffice(workbook);
        typeRows(
          workbook,
          'ledger',
          SAMPLE_LEDGER.filter(({ topics }) => topics === '中心组学习计划'),
        );
      },
      dayOf(2022, 12, 31),
    ),
};

async function makeOffice(
  plan: PlanTemplate,
  fill: (workbook: EngineWorkbook) => void,
  asOf: Day,
): Promise<PrintOffice> {
  const workbook = EngineWorkbook.create();
  const host = startHost(workbook);
  try {
    await createTemplate(plan);
    fill(workbook);
    const request = { asOf, today: asOf, checkedAt: '2022-10-08 09:30', whenFiltered: 'ask' } as const;
    await checkLedger(request);
    const { sheets } = await writeReports(request, { keys: KEYS, withNames: true });
    return { workbook, sheets: new Map(sheets.map(({ key, sheet }) => [key, sheet])) };
  } finally {
    host.stop();
  }
}

/** The file of a workbook in which only one sheet is to be seen, and so printed. */
export async function fileOfSheet(workbook: EngineWorkbook, sheet: string): Promise<Uint8Array> {
  const copy = await EngineWorkbook.fromXlsx(await workbook.toXlsx());
  copy.select(sheet, 'A1');
  for (const { name, model } of copy.state.sheets.list) {
    if (name === sheet) continue;
    model.state = 'hidden';
    // LibreOffice prints hidden sheets that have a print area.
    delete model.pageSetup.printArea;
  }
  return copy.toXlsx();
}

/** The texts of a sheet's cells, with their addresses; blank ones are left out. */
export function cellTexts(workbook: EngineWorkbook, sheet: string): (readonly [string, string])[] {
  const texts: (readonly [string, string])[] = [];
  for (let row = 1; row <= 400; row += 1)
    for (let column = 0; column < 40; column += 1) {
      const address = `${columnLetters(column)}${row}`;
      const text = workbook.text(sheet, address);
      if (text !== '') texts.push([address, text]);
    }
  return texts;
}
