import {
  BooleanNumber,
  ICommandService,
  type ICellData,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { lastColumn, lastRow, type Area } from '../../engine/area';
import type { ShownRow, ShownSheet } from '../view/ShownSheet';
import { FontCheck } from './FontCheck';
import { univerStyle } from './univerStyle';

/** Empty rows and columns below and beside what is used. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 8;
const LEAST_COLUMNS = 26;

/** What is kept of a cell beside its text. */
export interface CellNote {
  /** What the editor shows where it is not the text. */
  readonly input: string;
}

/** Puts what the workbook shows into Univer's model of a sheet. */
export class SheetPainter {
  private readonly commands: ICommandService;
  private readonly styleIds: string[] = [];
  private readonly fonts = new FontCheck();

  constructor(
    injector: Injector,
    private readonly book: Workbook,
  ) {
    this.commands = injector.get(ICommandService);
  }

  /** Draws the rows that came, and everything of the layout that differs from `before`. */
  paint(sheet: Worksheet, shown: ShownSheet, before: ShownSheet | undefined): void {
    this.learnStyles(shown);
    if (shown.base === null) this.clear(sheet);
    for (const [row, content] of shown.rows) this.paintRow(sheet, row, content);
    this.dropRows(sheet, shown.rowCount);
    paintColumns(sheet, shown);
    const ids = { unitId: this.book.getUnitId(), subUnitId: sheet.getSheetId() };
    this.paintMerges(ids, shown.merges, sheet);
    if (JSON.stringify(before?.frozen) !== JSON.stringify(shown.frozen)) this.freeze(ids, shown.frozen);
    const gridlines = shown.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (sheet.getConfig().showGridlines !== gridlines)
      this.commands.syncExecuteCommand(ToggleGridlinesMutation.id, { ...ids, showGridlines: gridlines });
    // Also tells Univer that the sheet must be laid out and drawn again.
    const columnCount = Math.max(LEAST_COLUMNS, shown.columnCount + SPARE_COLUMNS);
    this.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...ids, columnCount });
    const rowCount = shown.rowCount + SPARE_ROWS;
    this.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...ids, rowCount });
  }

  private learnStyles(shown: ShownSheet): void {
    const styles = this.book.getStyles();
    for (let index = this.styleIds.length; index < shown.styles.length; index++) {
      const style = shown.styles[index];
      this.styleIds.push(
        (style && styles.setValue(univerStyle(style, (font) => this.fonts.has(font)))) ?? '',
      );
    }
  }

  /** A new workbook numbers its looks anew. */
  forgetStyles(): void {
    this.styleIds.length = 0;
  }

  private clear(sheet: Worksheet): void {
    sheet.getCellMatrix().reset();
    const { rowData } = sheet.getConfig();
    for (const row of Object.keys(rowData)) Reflect.deleteProperty(rowData, row);
  }

  private paintRow(
    sheet: Worksheet,
    row: number,
    { texts, looks, inputs, height, isHidden }: ShownRow,
  ): void {
    const matrix = sheet.getCellMatrix();
    // A row may have become shorter.
    Reflect.deleteProperty(matrix.getMatrix(), String(row));
    const notes = new Map(inputs);
    texts.forEach((text, column) => {
      const cell: ICellData = { s: this.styleIds[looks[column] ?? 0] ?? null };
      const input = notes.get(column);
      // Without a type: Univer would parse each text at each drawing, to see whether it is a number.
      if (text !== '' || input !== undefined) cell.v = text;
      if (input !== undefined) cell.custom = { input } satisfies CellNote;
      matrix.setValue(row, column, cell);
    });
    sheet.getConfig().rowData[row] = {
      h: height,
      ia: BooleanNumber.FALSE,
      hd: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  }

  private dropRows(sheet: Worksheet, rowCount: number): void {
    const matrix = sheet.getCellMatrix();
    const { rowData } = sheet.getConfig();
    for (const key of Object.keys(rowData)) {
      const row = Number(key);
      if (row < rowCount) continue;
      Reflect.deleteProperty(rowData, key);
      Reflect.deleteProperty(matrix.getMatrix(), key);
    }
  }

  private paintMerges(
    ids: { unitId: string; subUnitId: string },
    merges: readonly Area[],
    sheet: Worksheet,
  ): void {
    const old = sheet.getMergeData();
    const ranges = merges.map(rangeOf);
    if (old.length === ranges.length && ranges.every((range, index) => sameRange(range, old[index]))) return;
    if (old.length > 0)
      this.commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, { ...ids, ranges: [...old] });
    if (ranges.length > 0) this.commands.syncExecuteCommand(AddWorksheetMergeMutation.id, { ...ids, ranges });
  }

  private freeze(ids: { unitId: string; subUnitId: string }, { rows, columns }: ShownSheet['frozen']): void {
    this.commands.syncExecuteCommand(SetFrozenMutation.id, {
      ...ids,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}

function paintColumns(sheet: Worksheet, shown: ShownSheet): void {
  const config = sheet.getConfig();
  config.defaultColumnWidth = shown.standardWidth;
  config.defaultRowHeight = shown.standardHeight;
  config.columnHeader.hidden = shown.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  config.rowHeader.hidden = shown.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  const hidden = new Set(shown.hiddenColumns);
  for (const key of Object.keys(config.columnData)) Reflect.deleteProperty(config.columnData, key);
  shown.columnWidths.forEach((width, column) => {
    config.columnData[column] = {
      w: width,
      hd: hidden.has(column) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  });
}

/** An area in Univer's words. */
export function rangeOf(area: Area): IRange {
  return { startRow: area.row, startColumn: area.column, endRow: lastRow(area), endColumn: lastColumn(area) };
}

function sameRange(a: IRange, b: IRange | undefined): boolean {
  return (
    a.startRow === b?.startRow &&
    a.endRow === b.endRow &&
    a.startColumn === b.startColumn &&
    a.endColumn === b.endColumn
  );
}
