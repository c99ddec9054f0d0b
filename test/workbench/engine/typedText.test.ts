import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { RefusedError } from '../../../workbench/engine/RefusedError';
import { typedContent } from '../../../workbench/engine/typedText';

const march2022 = 44621;

describe('text typed into a cell with format General', () => {
  test.each([
    ['8', 8, '8'],
    ['-8.5', -8.5, '-8.5'],
    ['+5', 5, '5'],
    ['(5)', -5, '-5'],
    ['007', 7, '7'],
    [' 8 ', 8, '8'],
    ['1,234', 1234, '1,234'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['1,23', '1,23', '1,23'],
    ['50%', 0.5, '50%'],
    ['12.5%', 0.125, '12.50%'],
    ['1e3', 1000, '1.00E+03'],
    ['123456789012345678', 123456789012345000, '1.23457E+17'],
    ['0.1234567890123456', 0.123456789012345, '0.12345678901'],
    ['2022-03', march2022, 'Mar-22'],
    ['2022/3', march2022, 'Mar-22'],
    ['2022-3-5', march2022 + 4, '2022/3/5'],
    ['2022/3/5', march2022 + 4, '2022/3/5'],
    ['22/3/5', march2022 + 4, '2022/3/5'],
    ['3/5/2022', march2022 + 4, '2022/3/5'],
    ['2022年3月5日', march2022 + 4, '2022年3月5日'],
    ['2022年3月', march2022, '2022年3月'],
    ['3月5日', march2022 + 4, '3月5日'],
    ['6/8', 44720, '6月8日'],
    ['6-8', 44720, '6月8日'],
    ['2022-02-30', '2022-02-30', '2022-02-30'],
    ['2022-13', '2022-13', '2022-13'],
    ['2022.3.5', '2022.3.5', '2022.3.5'],
    ['8:30', 8.5 / 24, '8:30'],
    ['true', true, 'TRUE'],
    ['#N/A', '#N/A', '#N/A'],
    ['=1+2', 3, '3'],
    ['=', '=', '='],
    ["'2022-03", '2022-03', '2022-03'],
    ["'=1+2", '=1+2', '=1+2'],
    ['-备注', '#NAME?', '#NAME?'],
    ['@张三', '@张三', '@张三'],
    ['第一支部', '第一支部', '第一支部'],
  ])('%s becomes %p and shows %s', (typed, value, shown) => {
    const workbook = EngineWorkbook.create({ today: new Date(2022, 5, 1) });
    workbook.type('Sheet1', 'B2', typed);
    expect(workbook.value('Sheet1', 'B2')).toBe(value);
    expect(workbook.text('Sheet1', 'B2')).toBe(shown);
  });
});

describe('text typed into a text cell (@) stays what it is', () => {
  test.each(['8', '2022-03', '50%', '=1+2', 'TRUE', '-备注', ' 8 '])('%s', (typed) => {
    expect(typedContent(typed, '@', 2022)).toEqual({ kind: 'value', value: typed });
  });

  test('but for a leading apostrophe', () => {
    expect(typedContent("'8", '@', 2022)).toEqual({ kind: 'value', value: '8' });
  });
});

test('a cell that has a format keeps it', () => {
  expect(typedContent('2022-3-5', 'yyyy-mm-dd', 2022)).toEqual({ kind: 'value', value: march2022 + 4 });
  expect(typedContent('8', '0%', 2022)).toEqual({ kind: 'value', value: 0.08 });
});

test('a formula that cannot be read and a text that is too long are refused', () => {
  expect(() => typedContent('=SUM(', 'General', 2022)).toThrow(RefusedError);
  expect(() => typedContent('字'.repeat(32_768), 'General', 2022)).toThrow('32,767');
  expect(typedContent('字'.repeat(32_767), 'General', 2022).kind).toBe('value');
});
