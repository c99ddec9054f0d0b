import { checkLedger } from '../../src/actions/checkLedger';
import { repairMarks } from '../../src/actions/repairMarks';
import { dayOf } from '../../src/domain/day';
import { FAULT } from '../../src/sheets/describe/highlight';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { startHost } from '../../workbench/node/startHost';

test('a cell at fault is coloured also under a header that is ours only without its spaces', async () => {
  const workbook = EngineWorkbook.create();
  startHost(workbook);
  await Excel.run(async (context) => {
    for (const name of ['计划指标', '工作台账']) context.workbook.worksheets.add(name);
    await context.sync();
  });
  workbook.paste('计划指标', 'A1', [
    ['编号', '考核范围', '活动类型', '计算方式', '比较', '指标值', '周期'],
    ['1', '集体', '党课', '次数', '≥', 1, '年'],
  ]);
  workbook.paste('工作台账', 'A1', [
    [' 日　期 ', '活动类型'],
    ['待定', '党课'],
  ]);
  const day = dayOf(2022, 9, 30);
  await checkLedger({ asOf: day, today: day, checkedAt: '2022-09-30 10:00', whenFiltered: 'ask' });
  await repairMarks();
  expect(workbook.shownFill('工作台账', 'A2')?.toUpperCase()).toBe(FAULT.fill);
  expect(workbook.shownFill('工作台账', 'B2')).toBeUndefined();
});
