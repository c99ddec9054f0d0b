import { writeFile } from 'node:fs/promises';
import { ledgerFile } from '../../workbench/samples/ledgers/openLedgers';
import { STAFF_LIST } from '../../workbench/samples/ledgers/staffList';
import { TALKS } from '../../workbench/samples/ledgers/talks';
import { axeViolations } from './support/axeViolations';
import { inWorkbench, type Desk } from './support/inWorkbench';
import { startServers, type Servers } from './support/openWorkbench';
import { paneFrame } from './support/paneFrame';

const PATH = 'out/workbench/office.xlsx';

/** The pane as narrow as it gets, beside an office's own sheets and our empty ones. */
async function openOffice({ page, pane }: Desk): Promise<void> {
  await page.getByRole('separator', { name: '任务窗格的宽度' }).focus();
  await page.keyboard.press('Home');
  await writeFile(PATH, await ledgerFile([TALKS, STAFF_LIST]));
  await page.getByLabel('要打开的工作簿').setInputFiles(PATH);
  await page.locator('#status', { hasText: '已打开「office' }).waitFor();
  await pane.getByRole('button', { name: '放入计划模板' }).click();
  await pane.getByText('补填待明确').waitFor();
}

async function expectAccessible({ page }: Desk): Promise<void> {
  expect(await axeViolations(paneFrame(page))).toEqual([]);
  const wide = await paneFrame(page).evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
}

async function takeStaffList(desk: Desk): Promise<void> {
  const { pane } = desk;
  await pane.getByRole('button', { name: '填名册' }).click();
  await pane.getByRole('button', { name: '从已有名单填' }).click();
  const add = pane.getByRole('button', { name: '加入名册（7 人）' });
  await add.waitFor();
  await expectAccessible(desk);
  await add.click();
  await pane
    .getByText('人员名册 7 人')
    .or(pane.getByText('7 人', { exact: true }))
    .first()
    .waitFor();
}

async function adoptTalks({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name: '套用现有台账' }).click();
  await pane.getByRole('button', { name: `套用「${TALKS.sheet}」` }).click();
  await pane.getByRole('button', { name: '看来是「谈心谈话」，用它' }).click();
  await pane.getByRole('button', { name: '下一步' }).click();
  for (const answer of ['算一次，记在第一天', '按上一行读', '每行一件事，日期相同'])
    // The label lies over its radio button.
    await pane.getByRole('radio', { name: answer }).check({ force: true });
  await pane.getByRole('button', { name: '下一步' }).click();
  await pane.getByRole('button', { name: '套用', exact: true }).click();
  await pane.getByRole('group', { name: `已套用「${TALKS.sheet}」` }).waitFor();
  await pane.getByRole('button', { name: '返回' }).click();
}

async function gatherNames(desk: Desk): Promise<void> {
  const { pane } = desk;
  await pane.getByRole('button', { name: '加人' }).click();
  await pane.getByRole('button', { name: '从台账收集姓名' }).click();
  await pane.getByRole('list', { name: '名册里没有的姓名' }).waitFor();
  await expectAccessible(desk);
  await pane.getByRole('checkbox', { name: /^钱学文/ }).waitFor();
  await pane.getByRole('button', { name: /^加入名册（\d+ 人）$/ }).click();
  await pane.getByRole('group', { name: '名册已加入' }).waitFor();
  await pane.getByRole('button', { name: '返回' }).click();
}

async function beginYear(desk: Desk): Promise<void> {
  const { pane, sheets } = desk;
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name: '新年度' }).click();
  const start = pane.getByRole('button', { name: '存档 2022 年，开始 2023 年' });
  await start.waitFor();
  await expectAccessible(desk);
  await start.click();
  await pane.getByRole('group', { name: '已开始 2023 年度' }).waitFor();
  // While the check list is counted anew its buttons are grey.
  await pane.getByRole('button', { name: '重新数', disabled: false }).waitFor();
  await expectAccessible(desk);
  expect(await sheets.tabs()).toContain(`${TALKS.sheet}（2022）`);
  await sheets.show(TALKS.sheet);
  await sheets.until(TALKS.sheet, 'D3', { text: '' });
  await sheets.until(TALKS.sheet, 'D2', { text: '谈话对象' });
}

describe('an office’s own lists', () => {
  let servers: Servers;
  beforeAll(async () => {
    servers = await startServers();
  });
  afterAll(() => servers.close());

  it.each(['light', 'dark'] as const)(
    'fill the roster, and a new year begins, in pages without faults of access, 320 px wide, %s',
    async (colorScheme) => {
      await inWorkbench(servers, { colorScheme }, async (desk) => {
        await openOffice(desk);
        await takeStaffList(desk);
        await adoptTalks(desk);
        await gatherNames(desk);
        await beginYear(desk);
      });
    },
  );
});
