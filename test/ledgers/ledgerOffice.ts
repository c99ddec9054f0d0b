import { createTemplate } from '../../src/actions/createTemplate';
import type { AdoptionBook, AdoptionSheet } from '../../src/actions/openAdoption';
import { openAdoption } from '../../src/actions/openAdoption';
import type { CheckRequest } from '../../src/actions/readAndCheck';
import { dayOf } from '../../src/domain/day';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import type { AdoptedField, LedgerMapping } from '../../src/sheets/adopt/LedgerMapping';
import type { SheetProposal } from '../../src/sheets/adopt/SheetProposal';
import { typeOffice } from '../../workbench/demo/sampleBook';
import type { Host } from '../../workbench/node/startHost';
import { startHost } from '../../workbench/node/startHost';
import type { LedgerSample } from '../../workbench/samples/ledgers/LedgerSample';
import { openLedgers } from '../../workbench/samples/ledgers/openLedgers';
import type { ExpectedLedger } from './expected/ExpectedLedger';

/** A check of the whole year 2022, on its last day. */
export const YEAR_END: CheckRequest = {
  asOf: dayOf(2022, 12, 31),
  today: dayOf(2022, 12, 31),
  checkedAt: '2022-12-31 10:00',
  whenFiltered: 'ask',
};

/** A workbook of an office's own ledgers behind Office.js, with the plan and the roster beside them; nothing is adopted. */
export async function ledgerOffice(samples: readonly LedgerSample[]): Promise<Host> {
  const host = startHost(await openLedgers(samples));
  await createTemplate(FINANCE_OFFICE_2022);
  typeOffice(host.workbook);
  return host;
}

/** What 套用现有台账 makes of the sheets of a workbook. */
export function adoption(): Promise<AdoptionBook> {
  return openAdoption(YEAR_END);
}

/** The sheet of a ledger among those that may be adopted. */
export function adoptionSheet({ sheets }: AdoptionBook, { sheet }: LedgerSample): AdoptionSheet {
  const found = sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new RangeError(`${sheet} is not among the sheets that may be adopted`);
  return found;
}

/**
 * The mapping that was proposed, with what the clerk answers: a column that is asked is what the clerk takes it for, where
 * that is offered.
 */
export function answered({ proposal, name }: AdoptionSheet, expected: ExpectedLedger): LedgerMapping {
  if (proposal === null) throw new RangeError(`Nothing is proposed for ${name}`);
  const { mapping } = proposal;
  const { columns: changed = {}, fixed = {}, words = {}, ...rest } = expected.answers;
  const columns: Partial<Record<AdoptedField, readonly string[]>> = { ...mapping.columns, ...changed };
  for (const { key, field } of askedColumns(proposal, expected)) {
    if (field === null || changed[field] !== undefined) continue;
    const headers = [...(columns[field] ?? []), key];
    const order = expected.columns[field] ?? [];
    columns[field] = headers.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }
  return {
    ...mapping,
    ...rest,
    columns,
    fixed: { ...mapping.fixed, ...fixed },
    words: { ...mapping.words, ...words },
  };
}

/** A column that is asked, and what the clerk takes it for: null for one that is not read, or where that is not offered. */
export interface AskedColumn {
  readonly key: string;
  readonly field: AdoptedField | null;
  readonly isOffered: boolean;
}

/** The columns that are asked. */
export function askedColumns({ questions }: SheetProposal, { columns }: ExpectedLedger): AskedColumn[] {
  return questions.flatMap((question) => {
    if (question.kind !== 'column') return [];
    const { key, candidates } = question;
    const field = candidates.find((candidate) => columns[candidate]?.includes(key) === true) ?? null;
    const isRead = Object.values(columns).some((headers) => headers.includes(key));
    return [{ key, field, isOffered: field !== null || !isRead }];
  });
}
