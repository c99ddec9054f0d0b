import { spawn, type ChildProcess } from 'node:child_process';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import '../../../workbench/browser/TestHook';
import { openBrowser, type OpenBrowser } from './openBrowser';

/** The first port of the tests, apart from those of `npm start`; E2E_PORT lets two runs stand side by side. */
const PORT = Number(process.env['E2E_PORT'] ?? 3200);

/** The workbench's servers, started as a user does. */
export interface Servers {
  readonly page: string;
  readonly addin: string;
  readonly close: () => Promise<void>;
}

/** Starts `npm start` on the ports of the tests and waits until it says where it listens. */
export async function startServers(): Promise<Servers> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'workbench/server/start.ts', '--port', String(PORT)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await saidWhere(child);
  return {
    page: `https://localhost:${PORT + 1}`,
    addin: `https://localhost:${PORT}`,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        child.kill();
      }),
  };
}

function saidWhere(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(`https://localhost:${PORT + 1}`)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`The workbench did not start:\n${said}`));
    });
  });
}

/** How a test opens the workbench. */
export interface Opening {
  readonly width?: number;
  readonly height?: number;
  /** `?api=1.19` and the like. */
  readonly query?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Opens the sample office (323 rows) by its button. */
  readonly sample?: boolean;
  /** A file that runs in every frame before its page, to measure. */
  readonly script?: string;
}

/** An open workbench: the page, the pane in it, and what the browser complained of or asked for. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of the console and uncaught ones, of the page and of the pane. */
  readonly complaints: string[];
  /** Addresses that are neither the page's nor the add-in's. */
  readonly strangers: string[];
  readonly close: () => Promise<void>;
}

/** Opens the workbench in a fresh browser with the pane at its side. */
export async function openWorkbench(servers: Servers, opening: Opening = {}): Promise<Workbench> {
  const browser: OpenBrowser = await openBrowser(opening.width, opening.height);
  const { context } = browser;
  const complaints: string[] = [];
  const strangers: string[] = [];
  watch(context, servers, complaints, strangers);
  if (opening.script !== undefined) await context.addInitScript({ path: opening.script });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.emulateMedia({
    colorScheme: opening.colorScheme ?? 'light',
    forcedColors: opening.forcedColors ?? 'none',
    // Colours under way from one to another have no contrast to measure.
    reducedMotion: 'reduce',
  });
  await page.goto(`${servers.page}/${opening.query ?? ''}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  if (opening.sample === true) {
    await page.getByRole('button', { name: '示例工作簿' }).click();
    await page.locator('#status', { hasText: '已打开「示例工作簿' }).waitFor();
  }
  await page.getByRole('button', { name: '任务窗格' }).click();
  const pane = page.frameLocator('#pane iframe');
  // The pane's own, or that of the page which says why it cannot work.
  await pane.getByRole('heading', { level: 1 }).waitFor();
  return { page, pane, complaints, strangers, close: browser.close };
}

function watch(context: BrowserContext, servers: Servers, complaints: string[], strangers: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => {
    complaints.push(String(error.error()));
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const own = origin === servers.page || origin === servers.addin;
    if (!own && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url());
  });
}
