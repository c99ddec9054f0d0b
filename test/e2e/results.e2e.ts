import { ROW_HIGHLIGHTS } from '../../src/sheets/describe/highlight';
import { inWorkbench, type Desk } from './support/inWorkbench';
import { startServers, type Servers } from './support/openWorkbench';

const LEDGER = '工作台账';
/** The fill of a column that a check fills in, before it does. */
const UNCHECKED = '#F5F5F5';
const SAMPLE = { sample: true };
/** The sample's ledger is in rows 5 to 327, its targets in the rows from 5 on. */
const LEDGER_ROWS = 323;
const TARGET_ROWS = 120;

async function check({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: '检查台账' }).click();
  await pane.getByRole('heading', { name: /^截至/ }).waitFor();
}

async function more({ pane }: Desk, item: string): Promise<void> {
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name: item }).click();
}

async function showProblems({ pane }: Desk): Promise<void> {
  await pane.getByText(/^数据问题 \d+$/).click();
  await pane.getByRole('list', { name: '数据问题清单' }).waitFor();
}

function fillOf(word: string): string {
  const fill = ROW_HIGHLIGHTS[word]?.fill;
  if (fill === undefined) throw new Error(`${word} has no colour`);
  return fill;
}

describe('results of the sample office', () => {
  let servers: Servers;
  beforeAll(async () => {
    servers = await startServers();
  });
  afterAll(() => servers.close());

  it('counts in the pane what is drawn in the sheets', async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { pane, sheets } = desk;
      await check(desk);
      await sheets.show('计划指标');
      const words = (await sheets.column('计划指标', 'A', 5, TARGET_ROWS)).map(({ text }) => text);
      const chips = await pane
        .getByRole('list', { name: '各状态的指标数' })
        .getByRole('button')
        .allTextContents();
      expect(chips.length).toBeGreaterThan(4);
      for (const chip of chips) {
        const [word = '', count] = chip.split(' ');
        expect(`${word} ${words.filter((each) => each === word).length}`).toBe(`${word} ${count ?? ''}`);
      }
      await sheets.show(LEDGER);
      const rows = await sheets.column(LEDGER, 'A', 5, LEDGER_ROWS);
      expect(rows.filter(({ text }) => text === '').length).toBe(0);
      for (const { text, fill } of rows) expect({ text, fill }).toEqual({ text, fill: fillOf(text) });
    });
  });

  it('jumps from a finding to its target and from a problem to its cell, also after a sort', async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { page, pane, sheets } = desk;
      await check(desk);
      await pane.getByRole('searchbox', { name: '查找' }).fill('月度集中学习计划');
      await pane
        .getByRole('list', { name: '问题清单' })
        .getByRole('button', { name: '集体', exact: true })
        .click();
      await sheets.untilFront('计划指标');
      const row = await sheets.rowOf('计划指标', 'B', '5e');
      await page.waitForFunction(
        (number) =>
          document
            .querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')
            ?.value.endsWith(String(number)),
        row,
      );

      await pane.getByRole('searchbox', { name: '查找' }).fill('');
      await showProblems(desk);
      const problem = pane.getByRole('button', { name: '工作台账 C33', exact: true });
      await problem.click();
      await sheets.untilFront(LEDGER);
      await sheets.untilSelected('C33');
      expect((await sheets.cell(LEDGER, 'C33')).text).toBe('党组会');

      await sheets.select(LEDGER, 'B6');
      await page.getByRole('button', { name: '降序' }).click();
      await page.waitForFunction(() => window.workbench?.drawn('工作台账', 'C33')?.text !== '党组会');
      const moved = await sheets.rowOf(LEDGER, 'C', '党组会');
      await problem.click();
      await sheets.untilSelected(`C${moved}`);
    });
  });

  it('corrects a cell, is outdated, checks again, and takes things back', async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { pane, sheets } = desk;
      await check(desk);
      await sheets.show(LEDGER);
      await sheets.until(LEDGER, 'A33', { text: '未计入', fill: fillOf('未计入') });
      await showProblems(desk);
      await pane.getByRole('button', { name: '更正「党组会」→「党组会议」' }).click();
      await sheets.until(LEDGER, 'C33', { text: '党组会议' });
      const notice = pane.getByRole('group', { name: /已更正/ });
      await notice.getByRole('button', { name: '撤销本次写入' }).click();
      await sheets.until(LEDGER, 'C33', { text: '党组会' });
      await pane.getByRole('button', { name: '更正「党组会」→「党组会议」' }).click();
      await sheets.until(LEDGER, 'C33', { text: '党组会议' });
      await pane.getByText('已过时', { exact: true }).waitFor();

      await pane.getByRole('button', { name: '重新检查' }).click();
      await sheets.until(LEDGER, 'A33', { text: '计入', fill: fillOf('计入') });
      await sheets.until(LEDGER, 'C33', { text: '党组会议', fill: null });
      await pane.getByRole('group', { name: '与上次相比' }).waitFor();
      await pane.getByText('已过时', { exact: true }).waitFor({ state: 'detached' });

      await more(desk, '撤销上次检查');
      await sheets.until(LEDGER, 'A33', { text: '未计入', fill: fillOf('未计入') });
      expect((await sheets.cell(LEDGER, 'C33')).text).toBe('党组会议');
      await more(desk, '清除标记');
      await sheets.until(LEDGER, 'A33', { text: '', fill: UNCHECKED });
      for (const [letter, plain] of Object.entries({ A: UNCHECKED, C: null, F: null })) {
        const cells = await sheets.column(LEDGER, letter, 5, LEDGER_ROWS);
        expect(cells.filter(({ fill }) => fill !== plain)).toEqual([]);
      }
    });
  });

  it('says what is gone since the last check', async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { pane, sheets } = desk;
      await check(desk);
      await sheets.show('计划指标');
      const row = await sheets.rowOf('计划指标', 'B', '5e');
      await sheets.until('计划指标', `A${row}`, { text: '未达标' });
      const header = (await sheets.rowOf('计划指标', 'B', '编号')).toString();
      const letters = 'ABCDEFGHIJKLMNOP'.split('');
      const headers = await Promise.all(
        letters.map((letter) => sheets.cell('计划指标', `${letter}${header}`)),
      );
      const enabled = letters[headers.findIndex(({ text }) => text === '启用')] ?? '';
      await sheets.type('计划指标', `${enabled}${row}`, '否');
      await pane.getByText('您改动了「计划指标」。').waitFor();
      await pane.getByRole('button', { name: '重新检查' }).click();
      const gone = pane.getByRole('button', { name: '已消除 1' });
      await gone.click();
      await pane.getByRole('button', { name: '5e 月度集中学习计划 · 集体' }).waitFor();
      await sheets.until('计划指标', `A${row}`, { text: '未启用', fill: UNCHECKED });
    });
  });

  it("is outdated by a co-author's edit", async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { page, pane, sheets } = desk;
      await check(desk);
      await sheets.show(LEDGER);
      await page.evaluate(() => window.workbench?.typeAsCoauthor('工作台账', 'E5', '别人写的'));
      await sheets.until(LEDGER, 'E5', { text: '别人写的' });
      await pane.getByText('其他人刚修改了「工作台账」。').waitFor();
      await pane.getByRole('list', { name: '各状态的指标数（已过时）' }).waitFor();
    });
  });

  it('has its result again after the pane was closed', async () => {
    await inWorkbench(servers, SAMPLE, async (desk) => {
      const { page, pane } = desk;
      await check(desk);
      const chips = pane.getByRole('list', { name: '各状态的指标数' }).getByRole('button');
      const before = await chips.allTextContents();
      await page.getByRole('button', { name: '关闭任务窗格' }).click();
      await pane.getByRole('heading', { name: '台账对标' }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: '任务窗格', exact: true }).click();
      await pane.getByText('打开窗格时表格没有改动过').waitFor();
      expect(await chips.allTextContents()).toEqual(before);
    });
  });

  it('checks by itself a pause after an edit in live mode', async () => {
    await inWorkbench(servers, { sample: true, query: '?api=1.19' }, async (desk) => {
      const { pane, sheets } = desk;
      await check(desk);
      await pane.getByRole('button', { name: '更多' }).click();
      await pane.getByRole('menuitemcheckbox', { name: '实时检查' }).click();
      await pane.getByText('实时检查已开').waitFor();
      await sheets.show(LEDGER);
      await sheets.until(LEDGER, 'A5', { text: '计入', fill: fillOf('计入') });
      await sheets.type(LEDGER, 'C5', '没有这种活动');
      await sheets.until(LEDGER, 'C5', { text: '没有这种活动' });
      await sheets.until(LEDGER, 'A5', { text: '未计入', fill: fillOf('未计入') });
      await pane.getByText('已过时', { exact: true }).waitFor({ state: 'detached' });
    });
  });

  it('checks and sums up from the ribbon without the pane', async () => {
    await inWorkbench(servers, SAMPLE, async ({ page, sheets }) => {
      await page.getByRole('button', { name: '关闭任务窗格' }).click();
      const ribbon = page.getByRole('group', { name: '台账对标' });
      await ribbon.getByRole('button', { name: '检查台账' }).click();
      await page.getByText('「检查台账」已运行').waitFor();
      await sheets.untilFront('检查结果');
      expect((await sheets.column('检查结果', 'B', 5, 20)).map(({ fill }) => fill)).not.toContain(null);
      await sheets.show(LEDGER);
      await sheets.until(LEDGER, 'A5', { text: '计入', fill: fillOf('计入') });
      await ribbon.getByRole('button', { name: '领导汇总' }).click();
      await page.getByText('「领导汇总」已运行').waitFor();
      await sheets.untilFront('领导汇总');
      const texts = (await sheets.column('领导汇总', 'A', 1, 40)).map(({ text }) => text);
      expect(texts.filter((text) => text !== '').length).toBeGreaterThan(5);
      const batches = await page.evaluate(() => window.workbench?.batches ?? []);
      expect(batches.filter(({ frame, isWrite }) => frame === 'pane' && isWrite)).toEqual([]);
    });
  });
});
