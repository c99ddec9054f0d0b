import { parseA1 } from '../../../../workbench/engine/a1';
import type { Area } from '../../../../workbench/engine/area';
import { freeze } from '../../../../workbench/engine/sheetView';
import type { EngineSheet } from '../../../../workbench/engine/EngineSheet';
import { EngineWorkbook } from '../../../../workbench/engine/EngineWorkbook';
import { groupColumns } from '../../../../workbench/engine/grouping';
import { startHost } from '../../../../workbench/node/startHost';
import { SheetView } from '../../../../workbench/browser/view/SheetView';
import type { ShownSheet, ShownStyle } from '../../../../workbench/browser/view/ShownSheet';
import { onSheet1 } from '../../onHost';

let workbook: EngineWorkbook;
let sheet: EngineSheet;
let view: SheetView;

const area = (a1: string): Area => parseA1(a1) ?? { row: 0, column: 0, rows: 0, columns: 0 };
const show = (known: number | null = null): ShownSheet => view.sheet(sheet.id, known);

/** A cell of a whole sheet as it shows. */
function cell(a1: string): { text: string; input: string; style: ShownStyle | undefined } {
  const { row, column } = area(a1);
  const shown = show();
  const found = shown.rows.find(([index]) => index === row)?.[1];
  const text = found?.texts[column] ?? '';
  const input = found?.inputs.find(([place]) => place === column)?.[1] ?? text;
  return { text, input, style: shown.styles[found?.looks[column] ?? -1] };
}

beforeEach(() => {
  workbook = EngineWorkbook.create({ today: new Date(2022, 0, 1) });
  sheet = workbook.state.activeSheet;
  view = new SheetView(workbook);
});

test.each([
  ['a text', '会议', '会议', '会议', 'left'],
  ['a number in full', '3.14159265358', '3.1415926536', '3.14159265358', 'right'],
  ['a percentage', '12.5%', '12.50%', '12.5%', 'right'],
  ['a date as it can be typed', '2022年3月5日', '2022年3月5日', '2022/3/5', 'right'],
  ['a time', '9:30', '9:30', '9:30:00', 'right'],
  ['a formula and its result', '=1+2', '3', '=1+2', 'right'],
  ['an error', '=1/0', '#DIV/0!', '=1/0', 'center'],
  ['a boolean', 'true', 'TRUE', 'TRUE', 'center'],
  ['a text that would turn into a number', "'001", '001', "'001", 'left'],
])('the grid shows, the editor edits: %s', (_, typed, text, input, horizontal) => {
  workbook.type('Sheet1', 'B2', typed);
  expect(cell('B2')).toMatchObject({ text, input, style: { horizontal } });
});

test('what the editor shows gives the same value when it is typed again', () => {
  for (const typed of ['2022/3/5 9:30', '12.5%', "'=1", '1,234.5', '=A9&"x"', '¥3', "'2022/3/5"]) {
    workbook.type('Sheet1', 'A1', typed);
    const before = [workbook.value('Sheet1', 'A1'), workbook.text('Sheet1', 'A1')];
    workbook.type('Sheet1', 'A1', cell('A1').input);
    expect([workbook.value('Sheet1', 'A1'), workbook.text('Sheet1', 'A1')]).toEqual(before);
  }
});

test('conditional formats paint fill and font over what the user gave', async () => {
  startHost(workbook);
  workbook.type('Sheet1', 'A1', '未达标');
  workbook.setFill('Sheet1', 'A1', '#FFFFFF');
  await onSheet1((of) => {
    const { custom } = of.getRange('A1:A9').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = '=$A1="未达标"';
    custom.format.fill.color = '#F8CBCB';
    custom.format.font.color = '#8B0000';
    custom.format.font.bold = true;
  });
  expect(cell('A1').style).toMatchObject({ fill: '#F8CBCB', colour: '#8B0000', bold: true });
  workbook.type('Sheet1', 'A1', '达标');
  expect(cell('A1').style).toMatchObject({ fill: '#FFFFFF' });
  expect(cell('A1').style).not.toHaveProperty('bold');
});

test('only the rows that differ come after the first time', () => {
  workbook.paste('Sheet1', 'A1', [['一'], ['二'], ['三']]);
  const first = show();
  expect([first.base, first.rows.length]).toEqual([null, 3]);
  workbook.type('Sheet1', 'A2', '贰');
  const second = show(first.version);
  expect([second.base, second.rows.map(([row, { texts }]) => [row, texts])]).toEqual([
    first.version,
    [[1, ['贰']]],
  ]);
  expect(show(second.version).rows).toEqual([]);
});

test('who has another version than the last, or that of another workbook, gets all rows', () => {
  workbook.paste('Sheet1', 'A1', [['一'], ['二']]);
  const first = show();
  show(first.version);
  expect(show(first.version).rows).toHaveLength(2);
  const other = new SheetView(EngineWorkbook.create());
  expect(other.sheet(sheet.id, first.version).base).toBeNull();
});

test('a row that is hidden or filtered comes as a changed row', () => {
  workbook.paste('Sheet1', 'A1', [['类型'], ['甲'], ['乙']]);
  const first = show();
  workbook.setFilter('Sheet1', '类型', ['乙']);
  const second = show(first.version);
  expect(second.rows.map(([row, { isHidden }]) => [row, isHidden])).toEqual([[1, true]]);
  expect(second.filterButtons).toEqual([{ row: 0, column: 0, isActive: true }]);
});

test('widths, panes, merged cells, groups and headings', () => {
  workbook.type('Sheet1', 'A1', '标题');
  workbook.setColumnWidth('Sheet1', 1, 75);
  freeze(sheet.model, 4, 1);
  sheet.model.mergeCells('A1:C1');
  groupColumns(sheet, area('D:E'), 1);
  expect(show()).toMatchObject({
    columnWidths: [64, 100, 64, 64, 64],
    frozen: { rows: 4, columns: 1 },
    merges: [area('A1:C1')],
    groups: [{ axis: 'column', first: 3, last: 4, isCollapsed: false }],
    showGridlines: true,
    isProtected: false,
  });
});

test('lists, and prompts as their validation has them', async () => {
  startHost(workbook);
  workbook.paste('Sheet1', 'F1', [['甲'], [''], ['乙']]);
  await onSheet1((of) => {
    of.getRange('A2:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    of.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: true, source: '=$F$1:$F$3' } };
    of.getRange('C2:C9').dataValidation.prompt = { showPrompt: true, title: '日期', message: '如 2022-3-5' };
  });
  expect(show().validations).toEqual([
    { areas: [area('A2:A9')], isList: true, title: '', prompt: '' },
    { areas: [area('B2:B9')], isList: true, title: '', prompt: '' },
    { areas: [area('C2:C9')], isList: false, title: '日期', prompt: '如 2022-3-5' },
  ]);
  expect([view.choices(sheet.id, 1, 0), view.choices(sheet.id, 1, 1), view.choices(sheet.id, 1, 2)]).toEqual([
    ['是', '否'],
    ['甲', '乙'],
    [],
  ]);
});

test('a filter button offers what the other columns let through, blanks last', () => {
  workbook.paste('Sheet1', 'A1', [
    ['类型', '人'],
    ['10', '张'],
    ['2', '李'],
    ['', '张'],
    ['甲', '张'],
  ]);
  workbook.state.tables.add(sheet, area('A1:B5'));
  workbook.setFilter('表1', '人', ['张']);
  workbook.setFilter('表1', '类型', ['10', '甲']);
  expect(view.filterTexts(sheet.id, 0, 0)).toEqual([
    { text: '10', isAllowed: true },
    { text: '甲', isAllowed: true },
    { text: '', isAllowed: false },
  ]);
  expect(view.filterTexts(sheet.id, 2, 0)).toEqual([]);
});

test('charts are shown with a picture, where their cells are', async () => {
  startHost(workbook);
  workbook.paste('Sheet1', 'A1', [
    ['部门', '达标'],
    ['办公室', 5],
  ]);
  await onSheet1((page) => {
    page.getRange('1:20').format.rowHeight = 30;
    page.getRange('A:H').format.columnWidth = 60;
    const chart = page.charts.add('ColumnClustered', page.getRange('A1:B2'), 'Columns');
    chart.name = '进度';
    chart.setPosition('B2', 'C4');
  });
  const [chart] = show().charts;
  expect(chart).toMatchObject({ name: '进度', left: 80, top: 40, width: 160, height: 120 });
  expect(chart?.svg).toContain('达标');
});
