import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Nothing of the browser's own may go out, and nothing of it may be in the way. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine, as `scripts/findBrowser.mjs` finds it. */
function findBrowser(): string {
  return execFileSync(process.execPath, ['scripts/findBrowser.mjs'], { encoding: 'utf8' }).trim();
}

/** A browser with a profile of its own. */
export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Opens a browser with a fresh profile; `width` and `height` are the page's. */
export async function openBrowser(width = 1366, height = 768): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'plan-ledger-e2e-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    args: FLAGS,
    // The development certificate is the machine's own; whether it is trusted is not what is tested here.
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width, height },
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
