import { readBook } from '../excel/readBook';
import { BookLayoutError } from '../sheets/BookLayoutError';
import { adoptedRows } from '../sheets/adopt/adoptedRows';
import type { RawRow } from '../sheets/cell';
import type { BookGrids } from '../sheets/decode/BookGrids';
import type { LedgerContext } from '../sheets/decode/LedgerContext';
import type { LedgerField } from '../sheets/decode/fields';
import type { LocatedBook } from '../sheets/decode/locateTables';
import { ledgerSheetsOf, locateTables } from '../sheets/decode/locateTables';
import { eachRow } from '../sheets/decode/tableRows';
import type { GatheredNames } from '../sheets/staff/gatherNames';
import { gatherNames } from '../sheets/staff/gatherNames';
import { ignoreStep, inSlices } from './inSlices';
import type { ActionControl } from './Progress';
import type { CheckRequest } from './readAndCheck';
import { decodeInSlices, readControlOf } from './readAndCheck';
import { runAction } from './runAction';

/** The names in the ledgers of a workbook that are not on its roster, and what the chosen ones can be given. */
export interface GatheredBook extends GatheredNames {
  /** The ledgers that were read. */
  readonly ledgers: readonly string[];
  readonly departments: readonly string[];
  readonly branches: readonly string[];
  readonly roles: readonly string[];
}

/** 从台账收集姓名: gathers names of all ledgers that the roster does not have; nothing is written. */
export function openGatheredNames(request: CheckRequest, control: ActionControl = {}): Promise<GatheredBook> {
  return runAction(control, async (context, told) => {
    const book = await readBook(context, readControlOf(told));
    const located = locateTables(book);
    if ('kind' in located) throw new BookLayoutError(located);
    const { input, ledgerContext } = await decodeInSlices(book, located, request, told);
    const { roster, units } = input;
    const names = gatherNames(ledgerRows(book, located, ledgerContext), roster, ledgerContext.readNames);
    const gathered = await inSlices(names, ignoreStep, told.signal);
    const members = roster?.members ?? [];
    const unitsOf = (kind: 'department' | 'branch'): string[] => [
      ...(units ?? []).flatMap((unit) => (unit.kind === kind ? [unit.name] : [])),
      ...members.map((member) => member[kind]),
    ];
    return {
      ...gathered,
      ledgers: ledgerSheetsOf(located),
      departments: distinct(unitsOf('department')),
      branches: distinct(unitsOf('branch')),
      roles: distinct([...members.flatMap(({ roles }) => [...roles]), ...OFFERED_ROLES]),
    };
  });
}

/** Roles that most people of an office have one of. */
const OFFERED_ROLES = ['党员', '党员干部', '预备党员', '群众'];

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '');
}

/** The rows of all ledgers, the template's first. */
function* ledgerRows(
  book: BookGrids,
  { tables, adopted }: LocatedBook,
  context: LedgerContext,
): Generator<RawRow<LedgerField>, void> {
  const own = tables.get('ledger');
  const grid = book.grids.find(({ name }) => name === own?.sheet);
  if (own !== undefined && grid !== undefined) yield* eachRow<LedgerField>(own, grid);
  for (const ledger of adopted) yield* adoptedRows(ledger, ledger.grid, context);
}
