import { createTemplate } from '../../src/actions/createTemplate';
import { saveQuotas } from '../../src/actions/saveQuotas';
import { undoWrite } from '../../src/actions/undoWrite';
import { target } from '../../src/plans/target';
import type { Host } from '../../workbench/node/startHost';
import { SMALL_PLAN, columnOf, emptyHost, errorOf, officeHost } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';
import { atEverySync, TORN } from '../support/hostTorn';

/** 指标值 of a target by its 编号, and how it is shown. */
function quota(host: Host, id: string): { readonly value: unknown; readonly text: unknown } {
  const { workbook } = host;
  const [ids, quotas] = ['编号', '指标值'].map((header) => columnOf(workbook, '计划指标', header));
  for (let row = 5; row < 20; row += 1) {
    if (String(workbook.value('计划指标', `${String(ids)}${row}`)) !== id) continue;
    const address = `${String(quotas)}${row}`;
    return { value: workbook.value('计划指标', address), text: workbook.text('计划指标', address) };
  }
  throw new RangeError(`No target ${id}`);
}

/** The small office, also with a ratio that is 待明确. */
async function withRatio(): Promise<Host> {
  const host = emptyHost();
  const ratio = {
    ...target({
      id: '4a',
      title: '第一议题',
      owner: '党组',
      quote: '第一议题',
      quota: 'XX%',
      measure: '占比',
    }),
    chapter: '',
    task: '',
  };
  await createTemplate({ ...SMALL_PLAN, targets: [...SMALL_PLAN.targets, { ...ratio, quota: '' }] });
  return host;
}

test('a number goes where XX stood, and is taken back', async () => {
  const host = await officeHost();
  const before = snapshotOf(host.workbook);
  const outcome = await saveQuotas([{ targetId: '2b', text: ' 1，200 ' }]);
  expect(outcome).toMatchObject({ written: 1, left: [] });
  expect(quota(host, '2b')).toEqual({ value: 1200, text: '1200' });
  expect(outcome.undo).not.toBeNull();
  if (outcome.undo !== null) expect(await undoWrite(outcome.undo)).toEqual({ restored: 1, left: [] });
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test.each([
  ['80%', 0.8, '80%'],
  ['80', 0.8, '80%'],
  ['0.8', 0.8, '80%'],
  ['12.5%', 0.125, '12.5%'],
])('a ratio typed %s is a percentage', async (text, value, shown) => {
  const host = await withRatio();
  expect(await saveQuotas([{ targetId: '4a', text }])).toMatchObject({ written: 1, left: [] });
  expect(quota(host, '4a')).toEqual({ value, text: shown });
});

test.each([
  ['2b', '若干', '2b「印发文件」：「若干」不是一个数，请只填数字，不带单位，没有写入。'],
  ['2b', '5次', '2b「印发文件」：「5次」不是一个数，请只填数字，不带单位，没有写入。'],
  ['2b', '80%', '2b「印发文件」：「80%」不是一个数，请只填数字，不带单位，没有写入。'],
  ['2b', 'XX', '2b「印发文件」：「XX」不是一个数，请只填数字，不带单位，没有写入。'],
  ['1a', '3', '1a「集中学习」的指标值已是「2」，没有写入。'],
  ['9z', '3', '9z已不在计划指标中，没有写入。'],
])('%s with %s is refused: nothing is overwritten', async (targetId, text, sentence) => {
  const host = await officeHost();
  const before = snapshotOf(host.workbook);
  expect(await saveQuotas([{ targetId, text }])).toEqual({ written: 0, left: [sentence], undo: null });
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test('what is left blank is passed over; the rest is written', async () => {
  const host = await officeHost();
  const outcome = await saveQuotas([
    { targetId: '2b', text: '' },
    { targetId: '1a', text: '5' },
    { targetId: '2b', text: '4' },
  ]);
  expect(outcome).toMatchObject({ written: 1, left: ['1a「集中学习」的指标值已是「2」，没有写入。'] });
  expect(quota(host, '2b').value).toBe(4);
});

test('a protected sheet is refused', async () => {
  const host = await officeHost();
  host.workbook.protect('计划指标');
  const before = snapshotOf(host.workbook);
  expect(await errorOf(saveQuotas([{ targetId: '2b', text: '4' }]))).toMatchObject({
    name: 'ObstacleError',
    obstacle: { reason: 'protected', sheets: ['计划指标'] },
  });
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test.each(TORN)('%s at every sync: it can be done again', async (fault) => {
  await atEverySync(
    fault,
    () => officeHost(),
    () => saveQuotas([{ targetId: '2b', text: '4' }]),
    async (host) => {
      await saveQuotas([{ targetId: '2b', text: '4' }]);
      expect(quota(host, '2b').value).toBe(4);
    },
  );
});
