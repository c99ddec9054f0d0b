import { errors } from 'playwright-core';
import type { Faults } from '../../workbench/node/Faults';
import { ROW_HIGHLIGHTS } from '../../src/sheets/describe/highlight';
import { inWorkbench, type Desk } from './support/inWorkbench';
import { startServers, type Servers } from './support/openWorkbench';

const LEDGER = '工作台账';
const FIRST_ROW = 5;
const ROWS = 323;
/** 日期 to 组织单位: what the clerk types. */
const USER_COLUMNS = 'BCDEFGHIJKL';

let servers: Servers;

beforeAll(async () => {
  servers = await startServers();
}, 120_000);

afterAll(() => servers.close());

/** What the grid draws of the clerk's cells. */
async function typedCells({ sheets }: Desk): Promise<string[][]> {
  await sheets.show(LEDGER);
  return Promise.all(
    [...USER_COLUMNS].map(async (letter) =>
      (await sheets.column(LEDGER, letter, FIRST_ROW, ROWS)).map(({ text }) => text),
    ),
  );
}

/** The words of the ledger's 核查 as drawn. */
async function statuses({ page, sheets }: Desk): Promise<string[]> {
  // A protected sheet says so in its tab's name.
  await page.locator('#sheet-tabs [role="tab"]', { hasText: LEDGER }).click();
  await sheets.untilFront(LEDGER);
  return (await sheets.column(LEDGER, 'A', FIRST_ROW, ROWS)).map(({ text }) => text);
}

async function check({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: '检查台账', exact: true }).click();
}

async function setFaults({ page }: Desk, faults: Faults): Promise<void> {
  await page.evaluate((wanted) => {
    if (window.workbench) window.workbench.faults = wanted;
  }, faults);
}

/** Waits until every row has its word, in its colour. */
async function untilWritten(desk: Desk): Promise<void> {
  await desk.sheets.show(LEDGER);
  await desk.page.waitForFunction(
    ({ sheet, first, last }) => {
      for (let row = first; row <= last; row++) {
        const of = (letter: string): string =>
          window.workbench?.drawn(sheet, `${letter}${String(row)}`)?.text ?? '';
        if (of('B') !== '' && of('A') === '') return false;
      }
      return true;
    },
    { sheet: LEDGER, first: FIRST_ROW, last: FIRST_ROW + ROWS - 1 },
  );
  const words = await desk.sheets.column(LEDGER, 'A', FIRST_ROW, ROWS);
  const faded = words.filter(({ text, fill }) => text !== '' && fill !== ROW_HIGHLIGHTS[text]?.fill);
  expect(faded).toEqual([]);
}

const nothing = (words: readonly string[]): string[] => words.filter((word) => word !== '');

describe('a cell that is being edited', () => {
  it('makes the check wait; the wait can be given up, and what was being typed is kept', async () => {
    await inWorkbench(servers, { sample: true }, async (desk) => {
      const { page, pane, sheets } = desk;
      await sheets.show(LEDGER);
      const before = (await sheets.cell(LEDGER, 'E5')).text;
      await sheets.focus(LEDGER);
      await sheets.select(LEDGER, 'E5');
      await page.keyboard.type('typed by half');

      await check(desk);
      await pane.getByText('请先在表格中按回车结束编辑，再继续检查台账。').waitFor();
      await pane.getByRole('button', { name: '取消', exact: true }).click();
      await pane.getByText('请先在表格中按回车结束编辑，再继续检查台账。').waitFor({ state: 'detached' });
      await pane.getByRole('group', { name: '已取消' }).waitFor();
      expect(await page.evaluate(() => window.workbench?.value('工作台账', 'E5'))).toBe(before);

      // Back in the grid, a click on another cell ends the editing as Enter does; nothing typed is lost.
      const grid = await page.locator('#grid').boundingBox();
      await page.mouse.click((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 330);
      await sheets.until(LEDGER, 'E5', { text: 'typed by half' });
      await check(desk);
      await untilWritten(desk);
      expect((await sheets.cell(LEDGER, 'E5')).text).toBe('typed by half');
    });
  });
});

describe('a protected ledger', () => {
  it('gets no result until the user lifts the protection', async () => {
    await inWorkbench(servers, { sample: true }, async (desk) => {
      const { page, pane } = desk;
      const typed = await typedCells(desk);
      await page.getByRole('button', { name: '保护工作表' }).click();
      await check(desk);
      await pane.getByText(/「工作台账」受保护。请在「审阅」选项卡中撤销工作表保护/).waitFor();
      expect(nothing(await statuses(desk))).toEqual([]);

      await page.getByRole('button', { name: '撤销保护' }).click();
      await check(desk);
      await untilWritten(desk);
      expect(await typedCells(desk)).toEqual(typed);
    });
  });
});

/** A time-out says that the list is not open yet; anything else is a failure. */
function stillClosed(error: unknown): void {
  if (!(error instanceof errors.TimeoutError)) throw error;
}

describe('a filter left on the ledger', () => {
  it('leaves the choice between the results alone and writing without the filter', async () => {
    await inWorkbench(servers, { sample: true }, async (desk) => {
      const { page, pane, sheets } = desk;
      const typed = await typedCells(desk);
      await sheets.focus(LEDGER);
      await sheets.select(LEDGER, 'C4');
      await sheets.untilSelected('C4');
      const filter = page.getByRole('dialog', { name: '筛选' });
      // The grid may still be drawing what was selected, and then does not hear the key.
      for (let tries = 0; tries < 10 && !(await filter.isVisible()); tries += 1) {
        await page.keyboard.press('Alt+ArrowDown');
        await filter.waitFor({ timeout: 1_000 }).catch(stillClosed);
      }
      await filter.getByRole('checkbox', { name: '（全选）' }).uncheck();
      await filter.getByRole('checkbox').nth(1).check();
      await filter.getByRole('button', { name: '确定' }).click();

      await check(desk);
      await pane.getByText(/「工作台账」正在筛选，此时写入会错行/).waitFor();
      await pane.getByRole('button', { name: '只看结果' }).click();
      await pane.getByText(/正在筛选，此时写入会错行/).waitFor({ state: 'detached' });
      await pane.getByRole('list', { name: '问题清单' }).waitFor();
      expect(nothing(await statuses(desk))).toEqual([]);

      await check(desk);
      await pane.getByRole('button', { name: '清除筛选并写入' }).click();
      await untilWritten(desk);
      expect(await typedCells(desk)).toEqual(typed);
    });
  });
});

describe('a host that fails', () => {
  const FAULTS: readonly (readonly [Faults, RegExp])[] = [
    [{ failAtSync: 1 }, /与 Excel 的连接中断/],
    [{ failAtSync: 2 }, /与 Excel 的连接中断/],
    [{ failAtSync: 4 }, /与 Excel 的连接中断/],
    [{ loseAnswerAtSync: 2 }, /与 Excel 的连接中断/],
    [{ loseAnswerAtSync: 4 }, /与 Excel 的连接中断/],
    [{ maxPayloadBytes: 9000 }, /表格内容过多，未能读取|一次写入的内容过多/],
  ];

  it.each(FAULTS)('%j: is said in a sentence, and the next check puts it right', async (faults, sentence) => {
    await inWorkbench(servers, { sample: true }, async (desk) => {
      const { pane } = desk;
      const typed = await typedCells(desk);
      await pane.getByRole('region', { name: '准备' }).waitFor();
      await setFaults(desk, faults);
      await check(desk);
      await pane.getByRole('alert').filter({ hasText: sentence }).waitFor();
      expect(await typedCells(desk)).toEqual(typed);

      await setFaults(desk, {});
      await check(desk);
      await pane.getByRole('list', { name: '问题清单' }).waitFor();
      await untilWritten(desk);
      expect(await typedCells(desk)).toEqual(typed);
    });
  });
});

describe('an old Excel', () => {
  it('shows which versions are needed and touches nothing', async () => {
    await inWorkbench(servers, { sample: true, query: '?api=1.7' }, async (desk) => {
      await desk.pane.getByRole('heading', { name: '当前 Excel 版本过低' }).waitFor();
      await desk.pane.getByText('Excel 2021 或 Office LTSC 2021 及以上').waitFor();
      const batches = await desk.page.evaluate(() => window.workbench?.batches ?? []);
      expect(batches.filter(({ isWrite }) => isWrite)).toEqual([]);
      expect(nothing(await statuses(desk))).toEqual([]);
    });
  });
});
