import { startWriting } from '../excel/EditWait';
import type { BookReading } from '../excel/readBook';
import { queueRelease } from '../excel/queueAdoption';
import { readBook, readNames } from '../excel/readBook';
import { removeOurRules } from '../excel/removeOurRules';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { syncQuietly } from '../excel/writeBlocks';
import { writeMappings } from '../sheets/adopt/mappingText';
import type { AdoptedTable } from '../sheets/decode/findAdopted';
import { findAdopted } from '../sheets/decode/findAdopted';
import { withMergesOf } from '../sheets/decode/keptMerges';
import { endOfMarks } from '../sheets/encode/checkWrites';
import { readAdoptedWidths, writeAdoptedWidths } from './adoptedWidths';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import { readControlOf } from './readAndCheck';
import { runAction } from './runAction';

/** What came of 取消套用. */
export interface ReleaseOutcome {
  readonly sheet: string;
  /** `columnsLeft`: the header is not what it was, so that ours cannot be told from the user's; `sheetGone`: so is the sheet. */
  readonly kind: 'released' | 'columnsLeft' | 'sheetGone';
}

/**
 * 取消套用: takes our columns off an adopted sheet, with what stands in them, their formats, widths and rules, and forgets
 * how it is read. All else on the sheet stays.
 */
export function releaseLedger(id: string, control: ActionControl = {}): Promise<ReleaseOutcome> {
  return runAction(control, async (context, telling) => {
    const keptMerges = queueReading(context, 'planLedgerCheck.merges');
    const keptWidths = queueReading(context, 'planLedgerCheck.adoptedWidths');
    const names = await readNames(context);
    const book = await readBook(context, { ...readControlOf(telling), names });
    const { mappings } = names;
    const { [id]: before = {}, ...widths } = readAdoptedWidths(settingText(keptWidths));
    const sheet = book.grids.find(({ mapping }) => mapping?.id === id)?.name;
    const ledger = sheet === undefined ? null : adoptedOf(book, id);
    const obstacle = ledger === null ? null : obstacleTo(book, [ledger.located.sheet]);
    if (obstacle !== null) throw new ObstacleError(obstacle);

    startWriting(context);
    if (ledger !== null) {
      await removeOurRules(context, [ledger.located]);
      // Marks of rows that were emptied since the check stand below the last that is filled.
      queueRelease(context, { ...ledger.located, endRow: endOfMarks(ledger) }, before);
    }
    const others = mappings.filter((mapping) => mapping.id !== id);
    queueSetting(context, 'planLedgerCheck.mappings', writeMappings(others));
    queueSetting(context, 'planLedgerCheck.merges', withMergesOf(settingText(keptMerges), id, null));
    queueSetting(context, 'planLedgerCheck.adoptedWidths', writeAdoptedWidths(widths));
    await syncQuietly(context);
    const named = sheet ?? mappings.find((mapping) => mapping.id === id)?.sheet ?? '';
    if (sheet === undefined) return { sheet: named, kind: 'sheetGone' };
    return { sheet: named, kind: ledger === null ? 'columnsLeft' : 'released' };
  });
}

/** An adopted ledger with the columns of ours that it has. */
function adoptedOf(book: BookReading, id: string): AdoptedTable | null {
  return findAdopted(book).adopted.find(({ mapping }) => mapping.id === id) ?? null;
}
