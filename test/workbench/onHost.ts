import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { Faults } from '../../workbench/node/Faults';
import { startHost, type Host } from '../../workbench/node/startHost';

/** A new workbook (in the year 2022) behind Office.js. */
export function freshHost(faults?: Faults): Host {
  return startHost(EngineWorkbook.create({ today: new Date(2022, 5, 1) }), faults);
}

/** Runs a batch on Sheet1 and syncs once at its end. */
export function onSheet1<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
}

/** The value of a client result after its sync. */
export function valueOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}

/** The code of the refusal of a batch; fails when the batch is not refused. */
export async function refusalOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error('The batch was not refused.');
}
