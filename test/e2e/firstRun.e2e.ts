import { FAULT, ROW_HIGHLIGHTS } from '../../src/sheets/describe/highlight';
import { inWorkbench } from './support/inWorkbench';
import { startServers, type Servers } from './support/openWorkbench';

const SHEETS = ['使用说明', '计划指标', '工作台账', '人员名册', '豁免登记', '活动类型', '设置', '领导汇总'];
const ROSTER = [
  '姓名\t科室\t党支部\t身份',
  '张三\t综合科\t第一党支部\t党员干部',
  '李四\t综合科\t第一党支部\t党员干部',
].join('\n');
/** The fill of a column that a check fills in, before it does. */
const UNCHECKED = '#F5F5F5';
const COUNTED = ROW_HIGHLIGHTS['计入']?.fill;

describe('first run', () => {
  let servers: Servers;
  beforeAll(async () => {
    servers = await startServers();
  });
  afterAll(() => servers.close());

  it.each([{ sample: false }, { sample: true }])(
    'writes nothing on opening, where Excel would forget what can be undone (%o)',
    async (opening) => {
      await inWorkbench(servers, opening, async ({ page, pane }) => {
        await pane.getByRole('region', { name: opening.sample ? '准备' : '开始' }).waitFor();
        const batches = await page.evaluate(() => window.workbench?.batches ?? []);
        expect(batches.length).toBeGreaterThan(0);
        expect(batches.filter(({ isWrite }) => isWrite)).toEqual([]);
      });
    },
  );

  it('goes from a blank workbook to a checked ledger row', async () => {
    await inWorkbench(servers, {}, async ({ pane, sheets }) => {
      await pane.getByRole('button', { name: '放入计划模板' }).click();
      const steps = pane.getByRole('region', { name: '准备' }).getByRole('listitem');
      await steps.first().waitFor();
      expect(await sheets.tabs()).toEqual(SHEETS);
      expect(await steps.allTextContents()).toEqual([
        expect.stringContaining('补填待明确9 处'),
        expect.stringContaining('人员名册还没有人'),
        expect.stringContaining('工作台账还没有记录'),
        expect.stringContaining('检查还没有检查'),
      ]);

      await pane.getByRole('button', { name: '补填', exact: true }).click();
      await pane.getByRole('textbox', { name: '2d 人民币存贷款余额' }).fill('3000');
      await pane.getByRole('textbox', { name: '2i 每月召开党组会议' }).fill('2');
      await pane.getByRole('button', { name: '保存（2 处）' }).click();
      await pane.getByRole('group', { name: '指标值已保存' }).waitFor();
      await sheets.show('计划指标');
      const deposits = await sheets.rowOf('计划指标', 'B', '2d');
      const meetings = await sheets.rowOf('计划指标', 'B', '2i');
      await sheets.until('计划指标', `E${deposits}`, { text: '3000' });
      await sheets.until('计划指标', `E${meetings}`, { text: '2' });
      await pane.getByRole('button', { name: '返回' }).click();
      await steps.filter({ hasText: '补填待明确7 处' }).waitFor();

      await pane.getByRole('button', { name: '填名册' }).click();
      await pane.getByRole('textbox', { name: '从 Excel、Word、微信粘贴' }).fill(ROSTER);
      await pane.getByRole('button', { name: '加入名册（2 人）' }).click();
      await pane.getByRole('group', { name: '名册已加入' }).waitFor();
      await sheets.show('人员名册');
      expect(await sheets.rowOf('人员名册', 'B', '李四')).toBe(
        (await sheets.rowOf('人员名册', 'B', '张三')) + 1,
      );
      await steps.filter({ hasText: '人员名册2 人' }).waitFor();

      await steps.nth(2).getByRole('button', { name: '记一笔' }).click();
      const record = pane.getByRole('region', { name: '登记' });
      await record.getByRole('button', { name: '记一笔' }).click();
      await record.getByRole('textbox', { name: '日期' }).fill('2022-03-07');
      await record.getByRole('combobox', { name: '活动类型' }).fill('党组会议');
      await record.getByRole('textbox', { name: '内容' }).fill('研究党建工作');
      await record.getByRole('textbox', { name: '将写入的文字' }).fill('张三、李四');
      await record.getByRole('combobox', { name: '主持人' }).fill('张三');
      await record.getByRole('combobox', { name: '第一议题' }).selectOption('是');
      const preview = record.getByRole('region', { name: '预览' });
      await preview.getByRole('heading', { name: /^将计入 \d+ 项/ }).waitFor();
      await preview.getByText('2i 每月召开党组会议（集体，3月）').waitFor();
      await record.getByRole('button', { name: '写入台账' }).click();
      await sheets.show('工作台账');
      await sheets.until('工作台账', 'B5', { text: '2022-03-07' });
      await sheets.until('工作台账', 'C5', { text: '党组会议' });
      await sheets.until('工作台账', 'E5', { text: '研究党建工作' });
      await sheets.until('工作台账', 'F5', { text: '张三、李四' });
      await sheets.until('工作台账', 'A5', { text: '', fill: UNCHECKED });

      await pane.getByRole('tab', { name: '检查' }).click();
      await steps.filter({ hasText: '工作台账1 行' }).waitFor();
      await pane.getByRole('button', { name: '检查台账' }).click();
      await pane.getByRole('region', { name: '检查结果' }).waitFor();
      await sheets.until('工作台账', 'A5', { text: '计入', fill: COUNTED ?? '' });
      await steps.filter({ hasText: '检查已检查' }).waitFor();
    });
  });

  it('shows the colours by a sample and takes it away again', async () => {
    await inWorkbench(servers, {}, async ({ pane, sheets }) => {
      await pane.getByRole('button', { name: '放入计划模板' }).click();
      await pane.getByRole('region', { name: '准备' }).waitFor();
      await pane.getByRole('button', { name: '更多' }).click();
      await pane.getByRole('menuitem', { name: '放入示例' }).click();
      await pane.getByRole('button', { name: '撤销本次写入' }).waitFor();
      await sheets.show('工作台账');
      await sheets.until('工作台账', 'B5', { text: '2022-01-06', fill: null });
      const count = (await sheets.column('工作台账', 'B', 5, 100)).filter(({ text }) => text !== '').length;

      await pane.getByRole('button', { name: '检查台账' }).click();
      await pane.getByRole('region', { name: '检查结果' }).waitFor();
      await sheets.until('工作台账', 'A5', { text: '计入', fill: COUNTED ?? '' });
      const words = await sheets.column('工作台账', 'A', 5, count);
      for (const { text, fill } of words)
        expect({ text, fill }).toEqual({ text, fill: ROW_HIGHLIGHTS[text]?.fill });
      expect(new Set(words.map(({ text }) => text))).toEqual(new Set(['计入', '提醒', '未计入', '计划中']));
      const people = await sheets.column('工作台账', 'F', 5, count);
      expect(people.filter(({ fill }) => fill === FAULT.fill).length).toBeGreaterThan(0);

      await pane.getByRole('button', { name: '更多' }).click();
      await pane.getByRole('menuitem', { name: '清除示例' }).click();
      await sheets.until('工作台账', 'B5', { text: '', fill: null });
      await sheets.until('工作台账', 'A5', { text: '', fill: UNCHECKED });
      for (const letter of ['B', 'C', 'F']) {
        const left = await sheets.column('工作台账', letter, 5, count);
        expect(left.filter(({ text, fill }) => text !== '' || fill !== null)).toEqual([]);
      }
      await sheets.show('人员名册');
      await expect(sheets.rowOf('人员名册', 'B', '张三')).rejects.toThrow();
    });
  });
});
