import type { Options } from '../../../src/domain/options';
import type { CellValue } from '../../../src/sheets/cell';
import { readOptions } from '../../../src/sheets/decode/readOptions';
import { day } from '../../support/ledgerDay';

const DEFAULTS: Options = {
  office: '',
  planYear: 2022,
  asOf: null,
  countFrom: null,
  hoursPerDay: 8,
  hoursPerHalfDay: 4,
  partTenure: 'exempt',
  leadDays: { week: 1, month: 5, quarter: 15, halfYear: 20, year: 90 },
  hoursTolerance: 0.1,
};

function read(...lines: readonly (readonly [string, CellValue])[]): ReturnType<typeof readOptions> {
  return readOptions(
    lines.map(([option, value], index) => ({
      origin: { sheet: '设置', rowNumber: index + 5 },
      cells: { option, value },
    })),
  );
}

test('the defaults', () => {
  expect(read().options).toEqual(DEFAULTS);
});

test.each<[string, CellValue, Partial<Options>]>([
  ['单位名称', ' 市金融办 ', { office: '市金融办' }],
  ['计划年度', 2023, { planYear: 2023 }],
  ['计划年度', '2023年', { planYear: 2023 }],
  ['核查日期', '2022-06-30', { asOf: day('2022-06-30') }],
  ['核查日期', 44742, { asOf: day('2022-06-30') }],
  ['起算日期', '4月1日', { countFrom: day('2022-04-01') }],
  ['一天折学时', 7.5, { hoursPerDay: 7.5 }],
  ['半天折学时', '3', { hoursPerHalfDay: 3 }],
  ['在岗不满周期', '按月折算', { partTenure: 'prorate' }],
  ['在岗不满周期', '全额', { partTenure: 'full' }],
  ['在岗不满周期', '不作考核', { partTenure: 'exempt' }],
  ['学时滞后容差', '20%', { hoursTolerance: 0.2 }],
  ['学时滞后容差', 0.2, { hoursTolerance: 0.2 }],
  ['学时滞后容差', 20, { hoursTolerance: 0.2 }],
  ['学时滞后容差', 0, { hoursTolerance: 0 }],
  ['提前提醒天数', '周1 月5 季度15 半年20 年90', {}],
  ['提前提醒天数', '月7', { leadDays: { week: 1, month: 7, quarter: 15, halfYear: 20, year: 90 } }],
  [
    '提前提醒天数',
    '年60、半年30、周2',
    { leadDays: { week: 2, month: 5, quarter: 15, halfYear: 30, year: 60 } },
  ],
  ['一 天折学时', 6, { hoursPerDay: 6 }], // names are folded
  ['一天折学时', '', {}], // a blank keeps the default
  ['随便', '什么', {}], // an option of others
])('%s %j', (option, value, expected) => {
  const reading = read([option, value]);
  expect(reading.options).toEqual({ ...DEFAULTS, ...expected });
  expect(reading.issues).toEqual([]);
});

test.each<[string, CellValue]>([
  ['计划年度', '今年'],
  ['计划年度', 22],
  ['核查日期', '月底'],
  ['起算日期', 3.5],
  ['一天折学时', 0],
  ['一天折学时', '八'],
  ['半天折学时', -4],
  ['在岗不满周期', '随便'],
  ['提前提醒天数', '旬3'],
  ['提前提醒天数', '月5 尽早'],
  ['学时滞后容差', '很多'],
  ['学时滞后容差', '120%'],
])('%s %j is unreadable, and the default stays', (option, value) => {
  const { options, issues } = read(['单位名称', '甲'], [option, value]);
  expect(options).toEqual({ ...DEFAULTS, office: '甲' });
  expect(issues).toEqual([
    {
      code: 'optionUnreadable',
      table: 'options',
      origin: { sheet: '设置', rowNumber: 6 },
      field: 'value',
      found: String(value),
      name: option,
    },
  ]);
});

test('of a repeated option the first counts', () => {
  expect(read(['一天折学时', 6], ['一天折学时', 7]).options.hoursPerDay).toBe(6);
});

test('the plan year gives the year of other options', () => {
  expect(read(['起算日期', '4月1日'], ['计划年度', 2024]).options.countFrom).toBe(day('2024-04-01'));
});
