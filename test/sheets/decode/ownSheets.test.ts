import { isMadeSheet } from '../../../src/sheets/decode/ownSheets';

test.each([
  ['领导汇总', true],
  ['使用 说明', true],
  ['领导汇总（台账对标）', true],
  ['领导汇总（台账对标2）', true],
  ['工作台账（2022）', true],
  ['工作台账（2022）2', true],
  ['督办单(2022)', true],
  // May be the user's own; whether it is ours is seen by its table.
  ['工作台账', false],
  ['会议台账', false],
  ['会议台账（2022）', false],
  ['2022年会议台账', false],
])('%s is made by us: %s', (name, made) => {
  expect(isMadeSheet(name)).toBe(made);
});
