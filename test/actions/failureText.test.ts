import { failureText } from '../../src/actions/failureText';
import { ObstacleError } from '../../src/actions/obstacles';
import { CancelledError, HostError, type HostFault } from '../../src/excel/HostError';
import { BookLayoutError } from '../../src/sheets/BookLayoutError';

const EVERY_FAULT: Readonly<Record<HostFault, string>> = {
  editMode: '有单元格正在编辑',
  protected: '工作表受保护',
  requestTooLarge: '一次写入的内容过多',
  responseTooLarge: '表格内容过多，未能读取',
  connectionLost: '与 Excel 的连接中断',
  unsupported: '这个版本的 Excel 不支持',
  changed: '检查过程中表格一直在变动',
  missing: '检查过程中工作表或表格被改名或删除',
  unexpected: 'Excel 没有完成这一步',
};

test.each(Object.entries(EVERY_FAULT) as [HostFault, string][])('%s: %s', (fault, title) => {
  const text = failureText(new HostError(fault, 'SomeCode', null));
  expect(text.title).toBe(title);
  expect(text.advice).toMatch(/请|需要/);
  expect(text.advice.includes('SomeCode')).toBe(fault === 'unexpected');
});

test.each<[string, unknown, string, string]>([
  ['a stop by the user', new CancelledError(), '已取消', '什么也没有写入'],
  [
    'a missing sheet',
    new BookLayoutError({ kind: 'sheetMissing', sheet: '工作台账', column: '' }),
    '缺少工作表「工作台账」',
    '放入计划模板',
  ],
  [
    'a missing column',
    new BookLayoutError({ kind: 'columnMissing', sheet: '计划指标', column: '周期' }),
    '工作表「计划指标」缺少列「周期」（表头须在前20行内）',
    '放入计划模板',
  ],
  [
    'protected sheets',
    new ObstacleError({ reason: 'protected', sheets: ['工作台账', '设置'] }),
    '工作表「工作台账」、「设置」受保护',
    '审阅',
  ],
  [
    'filtered sheets',
    new ObstacleError({ reason: 'filtered', sheets: ['工作台账'] }),
    '工作表「工作台账」正在筛选',
    '清除筛选',
  ],
  ['a mistake of ours', new RangeError('column 3'), '出错了', 'column 3'],
  ['something that is no error', 'odd', '出错了', 'odd'],
])('%s', (_what, error, title, advice) => {
  const text = failureText(error);
  expect(text.title).toBe(title);
  expect(text.advice).toContain(advice);
});
