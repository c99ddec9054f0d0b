import { EngineWorkbook } from '../engine/EngineWorkbook';
import { startHost } from '../node/startHost';
import { DEFAULT_API_SET } from '../node/Faults';
import type { Place } from './Bench';
import type { Probe } from './Probe';
import type { ExcelFacts } from './Recording';
import { runProbe, type Answer } from './runProbe';

/** The embedded host as a file of answers names it. */
export const HOST_FACTS: ExcelFacts = {
  host: '内嵌宿主',
  platform: 'Node',
  version: process.version,
  language: 'zh-CN',
  apiSet: DEFAULT_API_SET,
};

/** Nobody sits at the embedded host, and its events come with the next turns of the event loop. */
const HOST_PLACE: Place = {
  settle: async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  },
  ask: () => Promise.resolve(null),
};

/** Runs probes on a new workbook of the embedded host. */
export async function runOnHost(probes: readonly Probe[]): Promise<Answer[]> {
  const host = startHost(EngineWorkbook.create());
  const answers: Answer[] = [];
  for (const [index, probe] of probes.entries()) answers.push(await runProbe(probe, index + 1, HOST_PLACE));
  await HOST_PLACE.settle();
  host.stop();
  return answers;
}
