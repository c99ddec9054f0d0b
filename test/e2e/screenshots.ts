/** `npm run screenshots`: the pictures of the READMEs, taken from the real workbench page; as of 2022-09-30. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { checkAsOf } from './support/checkAsOf';
import { MEETINGS, meetingWorkbook } from './support/meetingWorkbook';
import {
  openWorkbench,
  startServers,
  type Opening,
  type Servers,
  type Workbench,
} from './support/openWorkbench';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const AS_OF = '2022-09-30';

/** A pane is pictured higher than it stands beside a sheet, so that a picture holds a whole thought. */
const PANE_HEIGHT = 960;
const FORM_HEIGHT = 1540;

async function picture(
  servers: Servers,
  opening: Opening,
  pictures: (workbench: Workbench) => Promise<void>,
): Promise<void> {
  const workbench = await openWorkbench(servers, opening);
  try {
    await pictures(workbench);
  } finally {
    await workbench.close();
  }
}

async function savePage(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(IMAGES, name) });
  console.log(`docs/images/${name}`);
}

async function savePane(page: Page, name: string): Promise<void> {
  await page.locator('#pane').screenshot({ path: join(IMAGES, name) });
  console.log(`docs/images/${name}`);
}

async function openTab(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
}

async function wholePage(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await page.getByRole('tab', { name: '工作台账' }).click();
  await checkAsOf(workbench, AS_OF);
  await page.evaluate(() => window.workbench?.select('工作台账', 'C12'));
  await page.waitForFunction(() => window.workbench?.drawn('工作台账', 'A5')?.fill !== undefined);
  await savePage(page, 'workbench.png');
}

async function firstRun(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: '放入计划模板' }).click();
  await pane.getByText('补填待明确').waitFor();
  await savePane(page, 'pane-first-run.png');
}

/** The Monday session that the sample office has not entered yet. */
async function record(page: Page, pane: FrameLocator): Promise<void> {
  await page.setViewportSize({ width: 1366, height: FORM_HEIGHT });
  await openTab(pane, '登记');
  await pane.getByRole('button', { name: '记一笔', exact: true }).click();
  await pane.getByLabel('日期', { exact: true }).fill('2022-09-26');
  const activity = pane.getByRole('combobox', { name: '活动类型' });
  await activity.fill('集中学习');
  await activity.press('Enter');
  await pane.getByLabel('内容').fill('学习党章');
  await pane.getByLabel('加一组人').selectOption('全体人员');
  await pane.getByLabel('学时').fill('2');
  await pane.getByRole('heading', { name: /^将计入/ }).waitFor();
  await pane.getByRole('button', { name: '写入台账' }).scrollIntoViewIfNeeded();
  await savePane(page, 'pane-record.png');
}

/** 各科室报送下月计划: every department has a month to show. */
const BY_MONTH = '17f';

async function explain(page: Page, pane: FrameLocator): Promise<void> {
  await page.evaluate(async (id) => {
    for (let row = 5; row < 200; row += 1)
      if ((await window.workbench?.value('计划指标', `B${row}`)) === id)
        return window.workbench?.select('计划指标', `C${row}`);
    throw new Error(`No target ${id}`);
  }, BY_MONTH);
  await openTab(pane, '查看');
  await pane.getByRole('button', { name: '查看所选单元格' }).click();
  await pane.getByRole('region', { name: '查看' }).getByRole('heading').first().waitFor();
  await savePane(page, 'pane-explain.png');
}

async function tabs(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await checkAsOf(workbench, AS_OF);
  await pane.getByRole('button', { name: '收起准备清单' }).click();
  await pane.getByRole('list', { name: '问题清单' }).getByRole('button', { expanded: false }).first().click();
  await savePane(page, 'pane-results.png');
  await openTab(pane, '下一步');
  await pane.getByRole('heading', { name: /^最少活动/ }).waitFor();
  await savePane(page, 'pane-next.png');
  await explain(page, pane);
  await record(page, pane);
}

/** A ledger that the office has already, with its columns matched. */
async function adopt({ page, pane }: Workbench): Promise<void> {
  await page.getByLabel('要打开的工作簿').setInputFiles(await meetingWorkbook());
  await page.locator('#status', { hasText: '已打开' }).waitFor();
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name: '套用现有台账' }).click();
  await pane.getByRole('button', { name: `套用「${MEETINGS}」` }).click();
  await pane.getByRole('heading', { name: `${MEETINGS}：各列是什么` }).waitFor();
  await savePane(page, 'pane-adopt.png');
  await pane.getByRole('combobox', { name: '「会议议题」是' }).selectOption({ label: '内容' });
  await pane.getByRole('button', { name: '下一步' }).click();
  await pane.getByRole('button', { name: '看来是「党组会议」，用它' }).click();
  await pane.getByRole('button', { name: '下一步' }).click();
  await pane.getByText('读出 3 条记录。').waitFor();
  await savePane(page, 'pane-preview.png');
}

async function reports(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await checkAsOf(workbench, AS_OF);
  await openTab(pane, '汇总');
  await pane.getByRole('button', { name: '生成汇总材料' }).click();
  await pane.getByRole('region', { name: '已生成' }).waitFor();
  await savePane(page, 'pane-reports.png');
}

async function dark(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await checkAsOf(workbench, AS_OF);
  await pane.getByRole('button', { name: '收起准备清单' }).click();
  // The label lies over its radio button.
  await pane.getByRole('radio', { name: /^数据问题/ }).check({ force: true });
  await savePane(page, 'pane-dark.png');
}

mkdirSync(IMAGES, { recursive: true });
const servers = await startServers();
try {
  await picture(servers, { sample: true }, wholePage);
  await picture(servers, { height: PANE_HEIGHT }, firstRun);
  await picture(servers, { height: PANE_HEIGHT, sample: true }, tabs);
  await picture(servers, { height: PANE_HEIGHT }, adopt);
  await picture(servers, { height: PANE_HEIGHT, sample: true }, reports);
  await picture(servers, { height: PANE_HEIGHT, sample: true, colorScheme: 'dark' }, dark);
} finally {
  await servers.close();
}
