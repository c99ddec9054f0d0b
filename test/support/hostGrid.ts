import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters, formatA1 } from '../../workbench/engine/a1';
import type { Area } from '../../workbench/engine/area';
import { columnStyle, formatOf, styleAt, type CellStyle } from '../../workbench/engine/cellStyles';
import { fillColour, ruleFillColour, shownColour } from '../../workbench/engine/colours';
import { columnPoints } from '../../workbench/engine/columnWidths';
import type { EngineSheet } from '../../workbench/engine/EngineSheet';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { frozen, sheetView } from '../../workbench/engine/sheetView';
import { sheetSnapshotOf } from './hostSnapshot';

const GOLDEN_FOLDER = join(__dirname, '../golden');

/**
 * Compares a text with `test/golden/<name>.txt`. Run the tests with `UPDATE_GOLDEN=1` to write the files anew, and read
 * the difference before it is kept.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(GOLDEN_FOLDER, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  if (!existsSync(path)) throw new Error(`There is no ${path}; run with UPDATE_GOLDEN=1 to write it.`);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

/** A sheet as text that a difference can be read from: frame, columns, rules, validation, then a line a row. */
export function gridText(workbook: EngineWorkbook, name: string): string {
  const sheet = workbook.state.sheets.find(name);
  if (!sheet) throw new RangeError(`No sheet ${name}`);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['columns', columnLines(workbook, sheet)],
    ['conditional formats, first priority first', ruleLines(sheet)],
    ['validation', validationLines(sheet)],
    ['cells', cellLines(workbook, sheet)],
    ['looks that differ from those of the column', lookLines(workbook, sheet)],
    ['merged', mergeLines(sheet)],
    ['rows with a height of their own', rowLines(sheet)],
  ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  const head = [`# ${name}`, ...frameLines(sheet), ...tableLines(workbook, sheet)];
  return `${[...head, ...filled.flatMap(([title, lines]) => ['', `## ${title}`, ...lines])].join('\n')}\n`;
}

function frameLines({ model }: EngineSheet): string[] {
  const { rows, columns } = frozen(model);
  const {
    orientation,
    paperSize,
    fitToWidth,
    fitToHeight,
    printTitlesRow,
    printArea,
    showGridLines,
    margins,
  } = model.pageSetup;
  const { tabColor } = model.properties;
  return [
    `tab: ${shownColour(tabColor) ?? 'no colour'}; frozen: ${rows} rows, ${columns} columns; grid lines on screen: ${yesNo(sheetView(model).showGridLines !== false)}`,
    `print: ${String(orientation)}, paper ${String(paperSize)}, ${String(fitToWidth)} page wide, ${fitToHeight ? `${fitToHeight} high` : 'any height'}, ` +
      `margins ${[margins.left, margins.right, margins.top, margins.bottom].map((inches) => `${(inches * 2.54).toFixed(1)} cm`).join(' ')}, ` +
      `titles ${printTitlesRow ?? 'none'}, area ${printArea ?? 'all'}, grid lines ${yesNo(showGridLines === true)}`,
    `footer: ${model.headerFooter.oddFooter ?? 'none'}`,
  ];
}

function tableLines({ state }: EngineWorkbook, sheet: EngineSheet): string[] {
  const tables = sheet.tables.map(({ name, area }) => `table ${name}: ${formatA1(area)}`);
  const names = state.names.list.flatMap(({ name, formula }) => {
    const place = state.rangeOf(formula);
    return place?.sheet === sheet ? [`name ${name}: ${formatA1(place.area)}`] : [];
  });
  return [...tables, ...names];
}

function columnLines(workbook: EngineWorkbook, sheet: EngineSheet): string[] {
  return Array.from({ length: sheet.model.columnCount }, (_, column) => {
    const model = sheet.model.columns?.[column];
    const points = columnPoints(sheet.model, column);
    const [table] = sheet.tables;
    const header =
      table === undefined
        ? ''
        : String(workbook.value(sheet.name, `${columnLetters(column)}${table.area.row + 1}`));
    const group = (model?.outlineLevel ?? 0) > 0 ? `group ${String(model?.outlineLevel)}` : '';
    const width = model?.hidden ? 'hidden' : `${points} pt`;
    return line([
      columnLetters(column),
      header,
      width,
      group,
      ...styleWords(columnStyle(sheet.model, column)),
    ]);
  });
}

function styleWords(style: Partial<CellStyle>): string[] {
  const { alignment, font } = style;
  const fill = fillColour(style.fill);
  return [
    formatOf(style),
    alignment?.horizontal ?? '',
    alignment?.vertical ?? '',
    alignment?.wrapText ? 'wrap' : '',
    fill === undefined ? '' : `fill ${fill}`,
    font?.color ? `font ${shownColour(font.color) ?? ''}` : '',
    font?.size && font.size !== 11 ? `${font.size} pt` : '',
    font?.bold ? 'bold' : '',
    style.border ? 'border' : '',
  ].filter((word) => word !== '' && word !== 'General');
}

function ruleLines(sheet: EngineSheet): string[] {
  return sheet.rules.list.map(({ areas, rule }) => {
    const { style } = rule;
    const formulas = 'formulae' in rule ? rule.formulae : [];
    return line([
      areas.map((area) => formatA1(area)).join(' '),
      rule.type,
      formulas.join(' ; '),
      `fill ${ruleFillColour(style?.fill) ?? 'none'}`,
      `font ${shownColour(style?.font?.color) ?? 'none'}${style?.font?.bold ? ' bold' : ''}`,
    ]);
  });
}

function validationLines(sheet: EngineSheet): string[] {
  return sheet.validations.list.map(({ areas, validation }) =>
    line([
      areas.map((area) => formatA1(area)).join(' '),
      validation.type === 'any'
        ? 'prompt only'
        : `${validation.type} ${JSON.stringify('formulae' in validation ? validation.formulae : [])}`,
      validation.type === 'any' ? '' : `${validation.errorStyle ?? 'stop'}: ${validation.error ?? ''}`,
      validation.prompt === undefined ? '' : `says: ${validation.prompt}`,
    ]),
  );
}

/** What the cells of a row hold, empty ones at its end left out. */
function cellLines(workbook: EngineWorkbook, sheet: EngineSheet): string[] {
  const { cells } = sheetSnapshotOf(workbook, sheet.name);
  return rowNumbers(sheet).flatMap((row) => {
    const words = columnIndexes(sheet).map((column) => cells[`${columnLetters(column)}${row}`] ?? '');
    while (words.at(-1) === '') words.pop();
    return words.length === 0 ? [] : [`${row} | ${words.join(' | ')}`];
  });
}

/** The looks of cells that differ from those of their column: each with the ranges that have it. */
function lookLines(workbook: EngineWorkbook, sheet: EngineSheet): string[] {
  const { looks } = sheetSnapshotOf(workbook, sheet.name);
  const areas = new Map<string, Area[]>();
  for (const row of rowNumbers(sheet)) {
    for (const column of columnIndexes(sheet)) {
      if (looks[`${columnLetters(column)}${row}`] === undefined) continue;
      const look = styleWords(styleAt(sheet.model, row - 1, column)).join(', ') || 'plain';
      addCell(areas, look, { row: row - 1, column, rows: 1, columns: 1 });
    }
  }
  return [...areas].map(
    ([look, list]) =>
      `${look} | ${upright(list)
        .map((area) => formatA1(area))
        .join(' ')}`,
  );
}

/** Adds a cell to the areas of a look, to the one at its left where there is one. */
function addCell(areas: Map<string, Area[]>, look: string, cell: Area): void {
  const list = areas.get(look) ?? [];
  areas.set(look, list);
  const left = list.at(-1);
  const isNext = left !== undefined && left.row === cell.row && left.column + left.columns === cell.column;
  if (isNext) list[list.length - 1] = { ...left, columns: left.columns + 1 };
  else list.push(cell);
}

/** Puts areas of the same columns, one below the other, together. */
function upright(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const above = joined.findIndex(
      ({ row, rows, column, columns }) =>
        row + rows === area.row && column === area.column && columns === area.columns,
    );
    const found = joined[above];
    if (found === undefined) joined.push(area);
    else joined[above] = { ...found, rows: found.rows + area.rows };
  }
  return joined;
}

/** Rows that are hidden or have a height of their own. */
function rowLines({ model }: EngineSheet): string[] {
  return Array.from({ length: model.rowCount }, (_, index) => index + 1).flatMap((row) => {
    const { height, hidden } = model.findRow(row) ?? {};
    if (height === undefined && hidden !== true) return [];
    return [`${row} | ${hidden === true ? 'hidden' : `${String(height)} pt high`}`];
  });
}

function mergeLines({ model }: EngineSheet): string[] {
  return model.mergedRegions.map(({ top, left, bottom, right }) =>
    formatA1({ row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 }),
  );
}

function rowNumbers({ model }: EngineSheet): number[] {
  return Array.from({ length: model.rowCount }, (_, index) => index + 1);
}

function columnIndexes({ model }: EngineSheet): number[] {
  return Array.from({ length: model.columnCount }, (_, index) => index);
}

function line(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' | ');
}

function yesNo(flag: boolean): string {
  return flag ? 'yes' : 'no';
}
