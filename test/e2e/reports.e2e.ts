import { STALE_TEXT } from '../../src/sheets/reports/staleFormula';
import { axeViolations } from './support/axeViolations';
import { checkAsOf } from './support/checkAsOf';
import { inWorkbench, type Desk } from './support/inWorkbench';
import { startServers, type Servers } from './support/openWorkbench';
import { paneFrame } from './support/paneFrame';

const SAMPLE = { sample: true };
const PAGES = ['领导汇总', '月度进度', '个人达标', '督办单', '通报'];
/** Beside the stamp of 领导汇总. */
const BANNER = 'M2';
/** The first of the four figures: 应考核. */
const JUDGED = 'A5';

async function openReports({ pane }: Desk): Promise<void> {
  await pane.getByRole('tab', { name: '汇总' }).click();
  await pane.getByRole('group', { name: '要生成的材料' }).waitFor();
}

/** Ticks all pages and has them made. */
async function makeAll(desk: Desk): Promise<void> {
  const { pane } = desk;
  await openReports(desk);
  for (const name of PAGES) await pane.getByRole('checkbox', { name, exact: true }).check();
  await pane.getByRole('button', { name: '生成汇总材料' }).click();
  await pane.getByRole('region', { name: '已生成' }).waitFor();
}

function value(desk: Desk, sheet: string, address: string): Promise<unknown> {
  return desk.page.evaluate((at) => window.workbench?.value(at.sheet, at.address), { sheet, address });
}

describe('pages for leaders', () => {
  let servers: Servers;
  beforeAll(async () => {
    servers = await startServers();
  });
  afterAll(() => servers.close());

  it('makes all pages from the pane, opens them, and hands the 通报 over', async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { pane, sheets } = desk;
      await checkAsOf(desk, '2022-09-30');
      await makeAll(desk);
      expect(await sheets.tabs()).toEqual(expect.arrayContaining(PAGES));
      for (const name of PAGES) {
        await pane.getByRole('button', { name: `打开「${name}」` }).click();
        await sheets.untilFront(name);
        expect((await sheets.cell(name, 'A1')).text).not.toBe('');
      }
      await sheets.show('领导汇总');
      await sheets.until('领导汇总', JUDGED, { text: '57' });
      await sheets.until('领导汇总', BANNER, { text: '' });
      const circular = pane.getByRole('textbox', { name: '通报文字' });
      expect(await circular.inputValue()).toContain('列入考核57项，达标25项，达标率43.9%');
    });
  });

  it('says on the page that the ledger has changed, keeps what the user adds, and takes things back', async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { pane, sheets } = desk;
      await checkAsOf(desk, '2022-09-30');
      await makeAll(desk);
      await sheets.show('领导汇总');
      await sheets.until('领导汇总', JUDGED, { text: '57' });
      await sheets.type('领导汇总', 'X3', '请各科室阅');
      await sheets.type('工作台账', 'E6', '改过的内容，比原来长得多');
      await sheets.show('领导汇总');
      await sheets.until('领导汇总', BANNER, { text: STALE_TEXT });

      await pane.getByRole('button', { name: '生成汇总材料' }).click();
      await sheets.until('领导汇总', BANNER, { text: '' });
      expect(await value(desk, '领导汇总', 'X3')).toBe('请各科室阅');

      await pane.getByRole('button', { name: '撤销本次写入' }).click();
      await sheets.until('领导汇总', BANNER, { text: STALE_TEXT });
      expect(await value(desk, '领导汇总', 'X3')).toBe('请各科室阅');
      expect(await value(desk, '领导汇总', JUDGED)).toBe(57);
    });
  });

  it('waits for a cell that is being edited, and writes nothing on a protected page', async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { page, pane, sheets } = desk;
      const make = pane.getByRole('button', { name: '生成汇总材料' });
      await checkAsOf(desk, '2022-09-30');
      await openReports(desk);
      await sheets.show('工作台账');
      await sheets.focus('工作台账');
      await sheets.select('工作台账', 'E5');
      await page.keyboard.type('half');
      await make.click();
      await pane.getByText('请先在表格中按回车结束编辑，再继续生成汇总材料。').waitFor();
      // A click on another cell ends the editing as Enter does.
      const grid = await page.locator('#grid').boundingBox();
      await page.mouse.click((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 330);
      await pane.getByRole('region', { name: '已生成' }).waitFor();
      await sheets.show('领导汇总');
      await sheets.until('领导汇总', JUDGED, { text: '57' });
      expect(await value(desk, '工作台账', 'E5')).toBe('half');

      await sheets.type('领导汇总', JUDGED, '58');
      await page.getByRole('button', { name: '保护工作表' }).click();
      await make.click();
      await pane.getByText(/「领导汇总」受保护/).waitFor();
      expect(await value(desk, '领导汇总', JUDGED)).toBe(58);
      await page.getByRole('button', { name: '撤销保护' }).click();
      await make.click();
      await sheets.until('领导汇总', JUDGED, { text: '57' });
    });
  });

  it('has no fault of access once pages are made, 320 px wide', async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { page } = desk;
      await page.getByRole('separator', { name: '任务窗格的宽度' }).focus();
      await page.keyboard.press('Home');
      await checkAsOf(desk, '2022-09-30');
      await makeAll(desk);
      expect(await axeViolations(paneFrame(page))).toEqual([]);
      const wide = await paneFrame(page).evaluate(
        () => document.documentElement.scrollWidth > window.innerWidth,
      );
      expect(wide).toBe(false);
    });
  });
});
