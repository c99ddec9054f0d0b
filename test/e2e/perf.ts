/**
 * `npm run perf`: what the pane costs in a real Chromium, through the workbench. Prints the size of the first view, the time
 * from Office.js being ready to a pane that can be used, and the longest task of the pane while a large ledger is checked.
 */
import { execFileSync } from 'node:child_process';
import { checkAsOf } from './support/checkAsOf';
import { largeWorkbook } from './support/largeWorkbook';
import { openWorkbench, startServers, type Opening, type Servers } from './support/openWorkbench';
import { paneFrame } from './support/paneFrame';
import type { PaneMeasures } from './support/PaneMeasures';

const ROWS = 20_000;
const RUNS = 5;

/** Notes what {@link PaneMeasures} holds; plain JavaScript, as it goes into the page as it stands. */
const SCRIPT = 'test/e2e/support/measurePane.js';

/** A large ledger takes its time in the workbench too. */
const PATIENCE_MS = 180_000;

/** Milliseconds from Office.js being ready to a pane that can be used, in a fresh browser. */
async function opening(servers: Servers, how: Opening): Promise<number> {
  const workbench = await openWorkbench(servers, { ...how, script: SCRIPT });
  const frame = paneFrame(workbench.page);
  await frame.waitForFunction(() => window.paneMeasures?.usable !== null);
  const measures = await frame.evaluate(() => window.paneMeasures);
  await workbench.close();
  if (measures?.usable == null || measures.ready === null) throw new Error('The pane was not measured.');
  return measures.usable - measures.ready;
}

async function openings(servers: Servers, what: string, how: Opening): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await opening(servers, how));
  times.sort((one, other) => one - other);
  const [median = 0, slowest = 0] = [times[Math.floor(RUNS / 2)], times.at(-1)];
  console.log(
    `usable after Office.js is ready, ${what}: ${median.toFixed(0)} ms (slowest of ${RUNS}: ${slowest.toFixed(0)} ms)`,
  );
}

function tasksText({ tasks }: PaneMeasures): string {
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  return tasks.length === 0 ? 'none over 50 ms' : `${longest.toFixed(0)} ms (${tasks.length} over 50 ms)`;
}

async function largeCheck(servers: Servers): Promise<void> {
  const workbench = await openWorkbench(servers, { script: SCRIPT });
  const { page } = workbench;
  page.setDefaultTimeout(PATIENCE_MS);
  await page.getByLabel('要打开的工作簿').setInputFiles(await largeWorkbook(ROWS));
  await page.locator('#status', { hasText: '已打开「large' }).waitFor();
  const pane = async (): Promise<PaneMeasures> => {
    const frame = paneFrame(page);
    await frame.waitForFunction(() => window.paneMeasures?.usable != null);
    const measures = await frame.evaluate(() => window.paneMeasures);
    if (measures === undefined) throw new Error('The pane was not measured.');
    return measures;
  };
  if ((await page.locator('#pane iframe').count()) === 0)
    await page.getByRole('button', { name: '任务窗格' }).click();
  await pane();
  await paneFrame(page).evaluate(() => window.paneMeasures?.tasks.splice(0));
  const started = performance.now();
  await checkAsOf(workbench, '2022-09-30');
  const seconds = (performance.now() - started) / 1000;
  await workbench.pane.getByText(`台账 ${ROWS} 行`).waitFor();
  console.log(`longest task of the pane while ${ROWS} rows are checked: ${tasksText(await pane())}`);
  console.log(`that check, the workbench's part and all: ${seconds.toFixed(1)} s`);
  await workbench.close();
}

console.log(execFileSync(process.execPath, ['scripts/sizes.mjs'], { encoding: 'utf8' }).trim());
const servers = await startServers();
try {
  await openings(servers, 'new workbook', {});
  await openings(servers, 'sample office (323 rows)', { sample: true });
  await largeCheck(servers);
} finally {
  await servers.close();
}
