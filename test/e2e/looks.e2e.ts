import type { Page } from 'playwright-core';
import { axeViolations } from './support/axeViolations';
import { checkAsOf } from './support/checkAsOf';
import type { Opening, Servers, Workbench } from './support/openWorkbench';
import { openWorkbench, startServers } from './support/openWorkbench';
import { paneFrame } from './support/paneFrame';

const NARROWEST = 320;

const TABS = ['检查', '登记', '下一步', '查看', '汇总'] as const;

const LOOKS: readonly (readonly [string, Opening])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['forced colours on dark', { colorScheme: 'dark', forcedColors: 'active' }],
];

let servers: Servers;
let workbench: Workbench | undefined;

beforeAll(async () => {
  servers = await startServers();
}, 120_000);

afterAll(async () => {
  await servers.close();
});

afterEach(async () => {
  const seen = workbench;
  workbench = undefined;
  await seen?.close();
  expect(seen).toMatchObject({ complaints: [], strangers: [] });
});

async function makeNarrow(page: Page): Promise<void> {
  await page.getByRole('separator', { name: '任务窗格的宽度' }).focus();
  await page.keyboard.press('Home');
  await page.waitForFunction(
    (width) => document.querySelector('#pane iframe')?.clientWidth === width,
    NARROWEST,
  );
}

/** Elements that could be scrolled sideways or reach out of the page; texts of one line that are cut with … are none. */
async function sidewaysScrolling(page: Page): Promise<string[]> {
  return paneFrame(page).evaluate(() => {
    const wide = window.innerWidth;
    return [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const { overflowX } = getComputedStyle(element);
      const scrolls = element.scrollWidth > element.clientWidth && ['auto', 'scroll'].includes(overflowX);
      const { right, width, height } = element.getBoundingClientRect();
      const leaves = width > 1 && height > 1 && right > wide + 0.5;
      return scrolls || leaves ? [element.outerHTML.slice(0, 200)] : [];
    });
  });
}

describe.each(LOOKS)('the pane, 320 px wide, %s', (_name, opening) => {
  test('stands on each tab without sideways scrolling and without a violation of axe-core', async () => {
    workbench = await openWorkbench(servers, { ...opening, sample: true });
    const { page, pane } = workbench;
    await makeNarrow(page);
    await checkAsOf(workbench, '2022-09-30');

    const found: Record<string, readonly string[]> = {};
    for (const name of TABS) {
      await pane.getByRole('tab', { name, exact: true }).click();
      const panel = pane.getByRole('tabpanel', { name, exact: true });
      await panel.locator('section').first().waitFor();
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
      await paneFrame(page).evaluate(() => document.fonts.ready.then(() => undefined));
      found[name] = [...(await sidewaysScrolling(page)), ...(await axeViolations(paneFrame(page)))];
    }
    expect(found).toEqual(Object.fromEntries(TABS.map((name) => [name, []])));
  });
});

/** What has the focus in the pane: its name or text, and whether it is nothing at all. */
async function focused(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return 'LOST';
    return activeElement.getAttribute('aria-label') ?? (activeElement.textContent || activeElement.tagName);
  });
}

/** Presses Tab until something has the focus, as often as a user would bear. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab did not come to ${String(name)}: ${passed.join(' → ')}`);
}

describe('the keyboard alone', () => {
  test('goes from the tabs over the menu to the check and into the findings, and never loses the focus', async () => {
    workbench = await openWorkbench(servers, { sample: true });
    const { page, pane } = workbench;
    await pane.getByRole('tab', { name: '检查', exact: true }).focus();

    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('登记');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('检查');

    await tabTo(page, /^更多$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('menu', { name: '更多' }).waitFor();
    expect(await focused(page)).toContain('计划模板');
    await page.keyboard.press('Escape');
    await paneFrame(page).waitForFunction(() => document.activeElement?.textContent === '更多');

    await tabTo(page, /^检查台账$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('list', { name: '问题清单' }).waitFor();
    expect(await focused(page)).toMatch(/^截至\d+年\d+月\d+日$/);

    const list = pane.getByRole('list', { name: '问题清单' });
    const inList = (): Promise<boolean> =>
      list.evaluate((element) => element.contains(document.activeElement));
    const passed: string[] = [];
    for (let presses = 0; presses < 40 && !(await inList()); presses++) {
      const now = await focused(page);
      if (now === 'LOST') throw new Error(`The focus got lost after ${passed.join(' → ')}`);
      passed.push(now);
      await page.keyboard.press('Tab');
    }
    expect(await inList()).toBe(true);
  });

  test('jumps to the cell of the finding and leaves the focus on its entry', async () => {
    workbench = await openWorkbench(servers, { sample: true });
    const { page, pane } = workbench;
    await checkAsOf(workbench, '2022-09-30');
    await page.locator('#sheet-tabs').getByRole('tab').last().click();
    const frontBefore = await page.locator('#sheet-tabs [aria-selected="true"]').textContent();
    await pane.getByRole('button', { name: '下一条' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (before) => document.querySelector('#sheet-tabs [aria-selected="true"]')?.textContent !== before,
      frontBefore,
    );
    expect(await focused(page)).not.toBe('LOST');
  });

  test('goes from one finding to the next and back by F8 and Alt with an arrow', async () => {
    workbench = await openWorkbench(servers, { sample: true });
    const { page } = workbench;
    await checkAsOf(workbench, '2022-09-30');
    const place = (): Promise<number> =>
      paneFrame(page).evaluate(() => {
        const item = document.activeElement?.closest('[aria-posinset]');
        return Number(item?.getAttribute('aria-posinset') ?? 0);
      });
    const places: number[] = [];
    for (const key of ['F8', 'F8', 'Shift+F8', 'Alt+ArrowDown', 'Alt+ArrowUp']) {
      const before = await place();
      await page.keyboard.press(key);
      await expectMoved(place, before);
      places.push(await place());
    }
    const [first = 0, second = 0] = places;
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    expect(places).toEqual([first, second, first, second, first]);
  });
});

/** Waits until the focus stands on another entry. */
async function expectMoved(place: () => Promise<number>, before: number): Promise<void> {
  for (let tries = 0; tries < 50 && (await place()) === before; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await place()).not.toBe(before);
}
