import { fold } from '../domain/fold';
import { startWriting } from '../excel/EditWait';
import { placesToAdd, queueAdoption, readWidths } from '../excel/queueAdoption';
import type { OtherSheet } from '../excel/readOtherSheets';
import { readOtherSheets } from '../excel/readOtherSheets';
import { keptMappings } from '../excel/readMappings';
import { removeOurRules } from '../excel/removeOurRules';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { syncQuietly } from '../excel/writeBlocks';
import type { LedgerMapping } from '../sheets/adopt/LedgerMapping';
import { writeMappings } from '../sheets/adopt/mappingText';
import { textOf } from '../sheets/cell';
import { cellAt } from '../sheets/decode/BookGrids';
import type { AdoptedTable } from '../sheets/decode/findAdopted';
import { findAdopted } from '../sheets/decode/findAdopted';
import { withMergesOf } from '../sheets/decode/keptMerges';
import { missingCheckColumns } from '../sheets/encode/checkWrites';
import { readAdoptedWidths, writeAdoptedWidths } from './adoptedWidths';
import { ObstacleError } from './obstacles';
import type { ActionControl } from './Progress';
import { readControlOf } from './readAndCheck';
import { runAction } from './runAction';

/** What came of adopting a sheet. */
export interface AdoptOutcome {
  /**
   * `changed`: its header is no longer as it was read; `taken`: its Excel table has a column of the user's that is called as
   * one of ours. Then nothing was written.
   */
  readonly kind: 'adopted' | 'edited' | 'changed' | 'taken';
  readonly sheet: string;
}

/**
 * 套用: keeps how a sheet is read, and gives it 核查 and 核查说明 at its right end with the rules over its own columns; all
 * in one sync. An adopted sheet is read as the new mapping says from then on, its columns stay where they are.
 */
export function adoptLedger(
  sheet: Pick<OtherSheet, 'id' | 'name'>,
  wanted: LedgerMapping,
  control: ActionControl = {},
): Promise<AdoptOutcome> {
  return runAction(control, async (context, telling) => {
    const kept = queueReading(context, 'planLedgerCheck.mappings');
    const keptMerges = queueReading(context, 'planLedgerCheck.merges');
    const keptWidths = queueReading(context, 'planLedgerCheck.adoptedWidths');
    const [found] = await readOtherSheets(context, { ...readControlOf(telling), only: sheet.id });
    // What another hand spoilt is mended by adopting again.
    const { mappings } = keptMappings(kept);
    const former = mappings.find((each) => isOf(each, sheet) || each.id === wanted.id);
    const mapping: LedgerMapping = {
      ...wanted,
      id: former?.id ?? freeId(mappings),
      sheet: found?.name ?? sheet.name,
      sheetId: sheet.id,
    };
    const ledger = found === undefined ? null : ledgerOn(found, mapping);
    if (found === undefined || ledger === null) return { kind: 'changed', sheet: sheet.name };
    if (isTaken(ledger)) return { kind: 'taken', sheet: found.name };
    if (found.isProtected) throw new ObstacleError({ reason: 'protected', sheets: [found.name] });

    const { freeColumn } = found;
    const widths = readAdoptedWidths(settingText(keptWidths));
    const before = await readWidths(context, found.name, placesToAdd(ledger.located, freeColumn));
    startWriting(context);
    // Its rules look at the columns that were read before.
    if (former !== undefined) await removeOurRules(context, [ledger.located]);
    queueAdoption(context, ledger.located, freeColumn);
    const others = mappings.filter(({ id }) => id !== mapping.id);
    queueSetting(context, 'planLedgerCheck.mappings', writeMappings([...others, mapping]));
    const merges = withMergesOf(settingText(keptMerges), mapping.id, found.grid);
    queueSetting(context, 'planLedgerCheck.merges', merges);
    queueSetting(
      context,
      'planLedgerCheck.adoptedWidths',
      writeAdoptedWidths({ ...widths, [mapping.id]: { ...widths[mapping.id], ...before } }),
    );
    await syncQuietly(context);
    telling.onProgress?.({ stage: 'writing', fraction: 1 });
    return { kind: former === undefined ? 'adopted' : 'edited', sheet: found.name };
  });
}

/** The ledger on a sheet as a mapping reads it; null where one of its columns is not there. */
function ledgerOn({ grid, tables }: OtherSheet, mapping: LedgerMapping): AdoptedTable | null {
  const [ledger] = findAdopted({ grids: [{ ...grid, mapping }], tables }).adopted;
  return ledger?.missing.length === 0 ? ledger : null;
}

/** Columns of an Excel table have each its own name: one of ours would get another, and not be found again. */
function isTaken({ located, grid }: AdoptedTable): boolean {
  const { excelTable, headerRow, columns } = located;
  if (excelTable === null) return false;
  const missing = missingCheckColumns(located).map(({ header }) => fold(header));
  const ours = new Set(columns.values());
  for (let column = grid.columnIndex; column < located.endColumn; column += 1)
    if (!ours.has(column) && missing.includes(fold(textOf(cellAt(grid, headerRow, column))))) return true;
  return false;
}

function isOf({ sheetId, sheet }: LedgerMapping, { id, name }: Pick<OtherSheet, 'id' | 'name'>): boolean {
  return sheetId === '' ? fold(sheet) === fold(name) : sheetId === id;
}

function freeId(mappings: readonly LedgerMapping[]): string {
  const taken = new Set(mappings.map(({ id }) => id));
  let number = 1;
  while (taken.has(`ledger${number}`)) number += 1;
  return `ledger${number}`;
}
