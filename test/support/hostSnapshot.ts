import { columnLetters, formatA1 } from '../../workbench/engine/a1';
import { columnStyle, type CellStyle } from '../../workbench/engine/cellStyles';
import { formulaOf, isFormulaCell } from '../../workbench/engine/cellValues';
import type { EngineSheet } from '../../workbench/engine/EngineSheet';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { sheetView } from '../../workbench/engine/sheetView';

/** A part of a sheet: what it is called (an address, a column, a rule) and what it says, both to be compared. */
export type Facts = Readonly<Record<string, string>>;

/** All of a sheet that a user could miss, each part as text. */
export interface SheetSnapshot {
  readonly name: string;
  /** Cells that hold something: texts in quotes, formulas from =. */
  readonly cells: Facts;
  /** Formats of cells, where they differ from those of their column. */
  readonly looks: Facts;
  /** Width, hiding, outline and format of columns. */
  readonly columns: Facts;
  /** Height and hiding of rows. */
  readonly rows: Facts;
  /** Conditional formats, first priority first. */
  readonly rules: readonly string[];
  readonly validations: Facts;
  readonly tables: Facts;
  /** Tab, frozen panes, page, protection, merges. */
  readonly frame: Facts;
}

/** A whole workbook as text, to be compared before and after. */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: Facts;
  readonly settings: Facts;
}

/** Everything of a workbook that an action could change. */
export function snapshotOf(workbook: EngineWorkbook): BookSnapshot {
  const { names, settings } = workbook.state;
  return {
    sheets: workbook.state.sheets.list.map(sheetSnapshot),
    names: Object.fromEntries(names.list.map(({ name, formula }) => [name, formula])),
    settings: Object.fromEntries(settings.saved()),
  };
}

/** The snapshot of one sheet. */
export function sheetSnapshotOf(workbook: EngineWorkbook, name: string): SheetSnapshot {
  const sheet = workbook.state.sheets.find(name);
  if (!sheet) throw new RangeError(`No sheet ${name}: ${workbook.sheetNames().join('、')}`);
  return sheetSnapshot(sheet);
}

/** All of a sheet but what its cells hold. */
export function looksOf(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, cells: {} };
}

/** Facts without one of them. */
export function without<Fact>(
  facts: Readonly<Record<string, Fact>>,
  key: string,
): Readonly<Record<string, Fact>> {
  return Object.fromEntries(Object.entries(facts).filter(([each]) => each !== key));
}

function sheetSnapshot(sheet: EngineSheet): SheetSnapshot {
  return {
    name: sheet.name,
    ...cellsAndLooks(sheet),
    columns: columnFacts(sheet),
    rows: rowFacts(sheet),
    rules: sheet.rules.list.map(({ areas, rule: { priority: _priority, ...rule } }) =>
      stable({ areas: areas.map((area) => formatA1(area)), rule }),
    ),
    validations: Object.fromEntries(
      sheet.validations.list.map(({ areas, validation }) => [
        areas.map((area) => formatA1(area)).join(' '),
        stable(validation),
      ]),
    ),
    tables: Object.fromEntries(
      sheet.tables.map(({ name, area, columnNames, model }) => [
        name,
        stable({ area: formatA1(area), columnNames, style: model.table.style }),
      ]),
    ),
    frame: {
      tab: stable(sheet.model.properties.tabColor),
      view: stable(sheetView(sheet.model)),
      page: stable(sheet.model.pageSetup),
      footer: stable(sheet.model.headerFooter),
      protection: stable(sheet.model.sheetProtection),
      merges: stable(sheet.model.mergedRegions),
    },
  };
}

function cellsAndLooks(sheet: EngineSheet): Pick<SheetSnapshot, 'cells' | 'looks'> {
  const cells: Record<string, string> = {};
  const looks: Record<string, string> = {};
  for (let row = 0; row < sheet.model.rowCount; row += 1) {
    for (let column = 0; column < sheet.model.columnCount; column += 1) {
      const cell = sheet.find(row, column);
      if (cell === undefined) continue;
      const address = `${columnLetters(column)}${row + 1}`;
      const content = formulaOf(cell);
      if (content !== '') cells[address] = isFormulaCell(cell) ? String(content) : JSON.stringify(content);
      const look = styleText(cell.style);
      if (look !== styleText(columnStyle(sheet.model, column))) looks[address] = look;
    }
  }
  return { cells, looks };
}

function columnFacts({ model }: EngineSheet): Facts {
  const facts: Record<string, string> = {};
  (model.columns ?? []).forEach(({ width, hidden, outlineLevel, style }, column) => {
    const fact = stable({ width, hidden, outlineLevel, style });
    if (fact !== PLAIN_COLUMN) facts[columnLetters(column)] = fact;
  });
  return facts;
}

function rowFacts({ model }: EngineSheet): Facts {
  const facts: Record<string, string> = {};
  for (let row = 1; row <= model.rowCount; row += 1) {
    const found = model.findRow(row);
    if (found === undefined) continue;
    const fact = stable({
      height: found.height ?? null,
      hidden: found.hidden,
      outlineLevel: found.outlineLevel,
    });
    if (fact !== PLAIN_ROW) facts[String(row)] = fact;
  }
  return facts;
}

function styleText(style: Partial<CellStyle>): string {
  return stable(style);
}

/** JSON with keys in order and without what is undefined or empty, so that equal things read equal. */
function stable(value: unknown): string {
  return JSON.stringify(ordered(value) ?? null);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, item]) => [key, ordered(item)] as const)
    .filter(([, item]) => item !== undefined && item !== false);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const PLAIN_COLUMN = stable({ hidden: false, outlineLevel: 0, style: {} });

const PLAIN_ROW = stable({ height: null, hidden: false, outlineLevel: 0 });
