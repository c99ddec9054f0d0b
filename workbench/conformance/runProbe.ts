import { createBench, isUnmodelled, PREFIX, type Place } from './Bench';
import type { Json, Probe } from './Probe';
import { sweep } from './sweep';

/** What a probe found out; `milliseconds` is only read by people. */
export interface Answer {
  readonly id: string;
  readonly answer: Json;
  readonly milliseconds: number;
}

/** The answer of a manual probe that nobody answered. */
export const SKIPPED = { skipped: true } as const;

/**
 * Runs a probe on a sheet of its own and takes everything away again. A refusal of the whole batch is an answer
 * (`{ error }`), so is a member that the embedded host does not model (`{ notModelled }`) and a probe that cannot cope
 * with what it reads (`{ fault }`): whoever runs the page once shall not lose the answers to come.
 */
export async function runProbe(probe: Probe, number: number, place: Place): Promise<Answer> {
  const started = performance.now();
  const answer = await answerOf(probe, `${PREFIX}${number}`, place);
  const milliseconds = Math.round(performance.now() - started);
  await sweep();
  return { id: probe.id, answer, milliseconds };
}

async function answerOf(probe: Probe, sheetName: string, place: Place): Promise<Json> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(sheetName).activate();
      await context.sync();
    });
    return await Excel.run((context) => probe.run(createBench(context, sheetName, place)));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) return { fault: String(error) };
    return isUnmodelled(error) ? { notModelled: memberOf(error.message) } : { error: error.code };
  }
}

/** `The embedded host does not model Range.Sort.` → `Range.Sort`; other sentences stay whole. */
function memberOf(message: string): string {
  return /^The embedded host does not model (\S+)\.$/.exec(message)?.[1] ?? message;
}
