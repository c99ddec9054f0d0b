import { proposeMapping } from '../../../src/sheets/adopt/proposeMapping';
import { isStaffList } from '../../../src/sheets/staff/isStaffList';
import { resultOf } from '../../support/resultOf';
import { sheetOf } from '../adopt/adoptedText';

test.each<[what: string, listsStaff: boolean, text: string]>([
  [
    'a list of staff, with a date of entry that not everybody has',
    true,
    `| 市金融办干部花名册 | < | < | < | < |
     | 序号 | 姓 名 | 科室 | 职务 | 入职时间 |
     | 1 | 张三 | 综合科 | 科长 | |
     | 2 | 李 四 | 综合科 | 科员 | 2022.5.1 |
     | 3 | 王五 | 银行科 | 科员 | |`,
  ],
  [
    'a list of staff that has nothing of a ledger',
    true,
    `| 姓名 | 职务 |
     | 张三 | 科长 |
     | 李四 | 科员 |`,
  ],
  [
    'hours by name and day',
    false,
    `| 姓名 | 科室 | 学习时间 | 学习内容 | 学时 |
     | 张三 | 综合科 | 2022-3-5 | 党章 | 2 |
     | 李四 | 综合科 | 2022-3-5 | 党章 | 2 |`,
  ],
  [
    'a course by name, with dates of many kinds',
    false,
    `| 姓名 | 培训名称 | 培训起止时间 | 学时数 |
     | 张三 | 春季班 | 2022.3.1-2022.3.5 | 40 |
     | 李四 | 网络学院 | 2022年度 | 50 |`,
  ],
  [
    'the same names again and again, the day below a header of its own',
    false,
    `| 姓名 | 学习内容 | 年月日 |
     | 张三 | 党章 | 2022-3-5 |
     | 张三 | 党规 | 2022-4-5 |
     | 张三 | 宪法 | 2022-5-5 |
     | 李四 | 党章 | 2022-3-5 |
     | 李四 | 党规 | 2022-4-5 |
     | 李四 | 宪法 | 2022-5-5 |`,
  ],
  [
    'meetings',
    false,
    `| 时间 | 议题 | 参加人员 |
     | 2022-3-5 | 年度计划 | 张三、李四 |`,
  ],
])('%s: %s', (_, listsStaff, text) => {
  const grid = sheetOf(text);
  const proposal = resultOf(proposeMapping(grid, { activities: ['集中学习'] }));
  expect(isStaffList(grid, proposal)).toBe(listsStaff);
});
