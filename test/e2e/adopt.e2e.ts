import { AMBER, FAULT, RED } from '../../src/sheets/describe/highlight';
import { axeViolations } from './support/axeViolations';
import { inWorkbench, type Desk } from './support/inWorkbench';
import { MEETINGS, meetingWorkbook } from './support/meetingWorkbook';
import { startServers, type Servers } from './support/openWorkbench';
import { paneFrame } from './support/paneFrame';

/** What the ledger shows before anything of ours is on it, and after it is gone again. */
async function lookOf({ sheets }: Desk): Promise<unknown> {
  await sheets.show(MEETINGS);
  return Promise.all('ABCDEFGHIJ'.split('').map((letter) => sheets.column(MEETINGS, letter, 1, 10)));
}

async function openMeetings({ page }: Desk): Promise<void> {
  await page.getByLabel('要打开的工作簿').setInputFiles(await meetingWorkbook());
  await page.locator('#status', { hasText: '已打开「meetings' }).waitFor();
}

async function openForm({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name: '套用现有台账' }).click();
  await pane.getByRole('heading', { name: '套用现有台账' }).waitFor();
}

/** Says what was doubtful of the columns and goes on to the preview. */
async function sayColumns({ pane }: Desk): Promise<void> {
  await pane.getByRole('heading', { name: `${MEETINGS}：各列是什么` }).waitFor();
  await pane.getByRole('combobox', { name: '「会议议题」是' }).selectOption({ label: '内容' });
  await pane.getByRole('button', { name: '下一步' }).click();
  await pane.getByText('没有一列是活动类型，请在下面填这张表都是什么活动。').waitFor();
  await pane.getByRole('button', { name: '看来是「党组会议」，用它' }).click();
  await pane.getByRole('button', { name: '下一步' }).click();
}

async function adopt(desk: Desk): Promise<void> {
  const { pane } = desk;
  await openForm(desk);
  await pane.getByRole('button', { name: `套用「${MEETINGS}」` }).click();
  await sayColumns(desk);
  await pane.getByText('读出 3 条记录。').waitFor();
  await pane.getByRole('button', { name: '套用', exact: true }).click();
  await pane.getByRole('group', { name: `已套用「${MEETINGS}」` }).waitFor();
}

describe('a ledger that the office has already', () => {
  let servers: Servers;
  beforeAll(async () => {
    servers = await startServers();
  });
  afterAll(() => servers.close());

  it('is adopted, checked with the others, jumped to, and let go as it was', async () => {
    await inWorkbench(servers, {}, async (desk) => {
      const { pane, sheets } = desk;
      await openMeetings(desk);
      const before = await lookOf(desk);
      await adopt(desk);
      await sheets.until(MEETINGS, 'H2', { text: '核查' });
      await sheets.until(MEETINGS, 'I2', { text: '核查说明' });
      await sheets.until(MEETINGS, 'A2', { text: '序号', fill: '#FFF2CC' });

      await pane.getByRole('button', { name: '返回' }).click();
      await pane.getByRole('button', { name: '检查台账' }).click();
      await pane.getByRole('heading', { name: /^截至/ }).waitFor();
      await sheets.show(MEETINGS);
      await sheets.until(MEETINGS, 'H4', { text: '未计入', fill: RED.fill });
      await sheets.until(MEETINGS, 'B4', { text: '2022年13月1日', fill: FAULT.fill });
      await sheets.until(MEETINGS, 'H5', { text: '' });
      await sheets.until(MEETINGS, 'H6', { text: '提醒', fill: AMBER.fill });

      await sheets.show('计划指标');
      await pane.getByText(/^数据问题 \d+$/).click();
      // Problems out of view are not drawn.
      await pane.getByRole('searchbox', { name: '查找' }).fill('13月');
      await pane.getByRole('button', { name: `${MEETINGS} B4`, exact: true }).click();
      await sheets.untilFront(MEETINGS);
      await sheets.untilSelected('B4');

      await openForm(desk);
      await pane.getByRole('button', { name: `取消套用「${MEETINGS}」` }).click();
      await pane.getByRole('button', { name: '确定取消套用' }).click();
      await pane.getByRole('group', { name: `已取消套用「${MEETINGS}」` }).waitFor();
      await sheets.until(MEETINGS, 'H2', { text: '' });
      expect(await lookOf(desk)).toEqual(before);
      await pane.getByRole('button', { name: '返回' }).click();
      await pane.getByText('已过时', { exact: true }).waitFor();
    });
  });

  it('can be read otherwise later, under another name too', async () => {
    await inWorkbench(servers, {}, async (desk) => {
      const { pane } = desk;
      await openMeetings(desk);
      await adopt(desk);
      await pane.getByRole('button', { name: `修改「${MEETINGS}」的对应关系` }).click();
      await pane.getByRole('combobox', { name: '「应到」是' }).selectOption({ label: '不用' });
      await pane.getByRole('button', { name: '下一步' }).click();
      await pane.getByText('不用的列：序号、应到、记录人。').waitFor();
      await pane.getByRole('button', { name: '保存修改' }).click();
      await pane.getByRole('group', { name: `已修改「${MEETINGS}」的对应关系` }).waitFor();
      const said = await pane.getByRole('region', { name: '已套用的台账' }).textContent();
      expect(said).toContain('日期←会议时间');
      expect(said).not.toContain('应到');
    });
  });

  it.each(['light', 'dark'] as const)(
    'has pages without faults of access, 320 px wide, %s',
    async (colorScheme) => {
      await inWorkbench(servers, { colorScheme }, async (desk) => {
        const { page, pane } = desk;
        await page.getByRole('separator', { name: '任务窗格的宽度' }).focus();
        await page.keyboard.press('Home');
        await openMeetings(desk);
        await openForm(desk);
        const look = async (): Promise<void> => {
          expect(await axeViolations(paneFrame(page))).toEqual([]);
          const wide = await paneFrame(page).evaluate(
            () => document.documentElement.scrollWidth > window.innerWidth,
          );
          expect(wide).toBe(false);
        };
        await pane.getByRole('button', { name: `套用「${MEETINGS}」` }).waitFor();
        await look();
        await pane.getByRole('button', { name: `套用「${MEETINGS}」` }).click();
        await look();
        await sayColumns(desk);
        await pane.getByText('读出 3 条记录。').waitFor();
        await look();
      });
    },
  );
});
