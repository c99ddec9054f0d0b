import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { Host } from '../../workbench/node/startHost';
import { columnOf, errorOf } from './hostOffice';
import { sheetSnapshotOf, snapshotOf, type BookSnapshot, type Facts } from './hostSnapshot';

/** How a sync goes wrong: its batch never arrives, or it is applied and the answer never comes. */
export const TORN = ['failAtSync', 'loseAnswerAtSync'] as const;
export type Torn = (typeof TORN)[number];

/** The columns that belong to the check, by sheet. */
export const CHECK_HEADERS: Readonly<Record<string, readonly string[]>> = {
  计划指标: ['状态', '完成值', '完成期次', '还差', '最迟日期'],
  工作台账: ['核查', '核查说明'],
  人员名册: ['状态', '还差'],
  设置: ['截至日期', '达标', '正常', '滞后', '未达标', '逾期补齐', '待明确'],
};

/** The cells of a sheet that are the user's: all but those below the headers of the check. */
export function userCells(workbook: EngineWorkbook, sheet: string): Facts {
  const own = new Set((CHECK_HEADERS[sheet] ?? []).map((header) => columnOf(workbook, sheet, header)));
  const cells = Object.entries(sheetSnapshotOf(workbook, sheet).cells);
  return Object.fromEntries(cells.filter(([address]) => !own.has(address.replace(/\d+/, ''))));
}

/** The user's cells of all sheets in which the check has columns. */
export function allUserCells(workbook: EngineWorkbook): Readonly<Record<string, Facts>> {
  return Object.fromEntries(Object.keys(CHECK_HEADERS).map((sheet) => [sheet, userCells(workbook, sheet)]));
}

/** What all cells hold, sheet by sheet. */
export function cellsOf({ sheets }: BookSnapshot): Readonly<Record<string, Facts>> {
  return Object.fromEntries(sheets.map(({ name, cells }) => [name, cells]));
}

/** The stamp of the last check as it is kept; null for none. */
export function stampOf(workbook: EngineWorkbook): Readonly<Record<string, unknown>> | null {
  const kept = workbook.state.settings.get('planLedgerCheck.stamp');
  return typeof kept === 'string' && kept !== '' ? (JSON.parse(kept) as Record<string, unknown>) : null;
}

/**
 * Runs an action once for each of its syncs, on a fresh workbook each time, with that sync going wrong; then examines
 * the workbook, whose host is well again.
 */
export async function atEverySync(
  fault: Torn,
  start: () => Promise<Host>,
  action: () => Promise<unknown>,
  examine: (host: Host) => Promise<void>,
): Promise<void> {
  const sound = await start();
  sound.resetCounters();
  await action();
  const syncs = sound.syncCount;
  let failures = 0;
  for (let k = 1; k <= syncs; k += 1) {
    const host = await start();
    host.faults = { [fault]: k };
    const error = await errorOf(action());
    host.faults = {};
    if (error === null) {
      expect(snapshotOf(host.workbook)).toEqual(snapshotOf(sound.workbook));
      continue;
    }
    failures += 1;
    expect(error).toMatchObject({ name: 'HostError', fault: 'connectionLost' });
    await examine(host);
  }
  // A sync that tidies up after a batch may fail without a word; the client repeats it 5 s later, beside whatever runs then.
  expect(failures).toBeGreaterThanOrEqual(Math.max(2, syncs - 4));
}
