import { adoptLedger } from '../../src/actions/adoptLedger';
import { createTemplate } from '../../src/actions/createTemplate';
import type { AdoptionBook, AdoptionSheet } from '../../src/actions/openAdoption';
import { openAdoption } from '../../src/actions/openAdoption';
import type { CheckRequest } from '../../src/actions/readAndCheck';
import { fold } from '../../src/domain/fold';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import type { LedgerMapping } from '../../src/sheets/adopt/LedgerMapping';
import { locateAdopted } from '../../src/sheets/adopt/locateAdopted';
import { UsageError } from './arguments';

/** What was adopted, and the mappings of other files. */
export interface MappedLedgers {
  readonly sheets: readonly string[];
  readonly left: readonly string[];
}

/**
 * Adopts the ledgers of the workbook behind Office.js as a file of mappings says; one that has no sheet here is of another
 * file. @throws UsageError where none has one, or where a sheet is not as its mapping says
 */
export async function adoptMapped(
  mappings: readonly LedgerMapping[],
  request: CheckRequest,
): Promise<MappedLedgers> {
  const { sheets } = await openAdoptionWithPlan(request);
  const adopted: string[] = [];
  const left: string[] = [];
  for (const mapping of mappings) {
    const sheet = sheetOf(mapping, sheets);
    if (sheet === undefined) {
      left.push(mapping.sheet);
      continue;
    }
    const { kind } = await adoptLedger(sheet, { ...mapping, id: '' });
    if (kind === 'changed') throw new UsageError(`工作表「${sheet.name}」的表头与对应关系不符`);
    if (kind === 'taken') throw new UsageError(`工作表「${sheet.name}」的表格里已有一列叫 核查 或 核查说明`);
    adopted.push(sheet.name);
  }
  if (adopted.length === 0) throw new UsageError(`没有对应关系中的工作表（${left.join('、')}）`);
  return { sheets: adopted, left };
}

/** The sheets that may be adopted; a workbook without a plan gets that of the template first. */
export async function openAdoptionWithPlan(request: CheckRequest): Promise<AdoptionBook> {
  const book = await openAdoption(request);
  if (book.context !== null) return book;
  await createTemplate(FINANCE_OFFICE_2022);
  return openAdoption(request);
}

/** By its name, else by its headers, as a workbook finds a sheet again. */
function sheetOf(mapping: LedgerMapping, sheets: readonly AdoptionSheet[]): AdoptionSheet | undefined {
  return (
    sheets.find(({ name }) => fold(name) === fold(mapping.sheet)) ??
    sheets.find(({ grid }) => locateAdopted(mapping, grid)?.missing.length === 0)
  );
}
