import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  BEFORE_CELL_EDIT,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  ScrollToRangeOperation,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../engine/area';
import type { DrawnCell } from '../DrawnGrid';
import type { ShownSheet } from '../view/ShownSheet';
import type { SheetOrigin } from './ChartLayer';
import { rangeOf, SheetPainter } from './SheetPainter';

/** Univer's id of the workbook on the page. */
export const UNIT_ID = 'workbook';

const ROWS_BELOW = 3;

/** Univer's model of the workbook: what is drawn. Changes only through `paint` of the gate. */
export class GridView {
  private readonly book: Workbook;
  private readonly painter: SheetPainter;
  private readonly commands: ICommandService;
  private readonly shownSheets = new Map<string, ShownSheet>();

  constructor(
    univer: Univer,
    private readonly injector: Injector,
    first: ShownSheet,
  ) {
    this.commands = injector.get(ICommandService);
    this.book = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT_ID,
      name: '',
      locale: LocaleType.ZH_CN,
      sheetOrder: [first.id],
      sheets: { [first.id]: emptySheet(first) },
    });
    this.painter = new SheetPainter(injector, this.book);
    this.showInputs();
  }

  /** What is drawn of a sheet; undefined before it was shown. */
  shown(sheetId: string): ShownSheet | undefined {
    return this.shownSheets.get(sheetId);
  }

  get activeId(): string {
    return this.book.getActiveSheet().getSheetId();
  }

  /** Draws a sheet, or what changed of it. */
  draw(shown: ShownSheet): void {
    const before = this.shownSheets.get(shown.id);
    const sheet = this.book.getSheetBySheetId(shown.id) ?? this.insert(shown);
    if (sheet.getName() !== shown.name) {
      const ids = { unitId: UNIT_ID, subUnitId: shown.id };
      this.commands.syncExecuteCommand(SetWorksheetNameMutation.id, { ...ids, name: shown.name });
    }
    if (shown.base === null) this.painter.forgetStyles();
    this.painter.paint(sheet, shown, before);
    this.shownSheets.set(shown.id, shown);
  }

  /** Brings a drawn sheet to the front. */
  activate(sheetId: string): void {
    if (this.activeId !== sheetId)
      this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
        unitId: UNIT_ID,
        subUnitId: sheetId,
      });
  }

  /** Takes away the sheets that the workbook has no more; the one in front is kept until another is. */
  keepOnly(sheetIds: ReadonlySet<string>): void {
    for (const sheet of this.book.getSheets()) {
      const id = sheet.getSheetId();
      if (sheetIds.has(id) || id === this.activeId) continue;
      this.commands.syncExecuteCommand(RemoveSheetMutation.id, {
        unitId: UNIT_ID,
        subUnitId: id,
        subUnitName: sheet.getName(),
      });
      this.shownSheets.delete(id);
    }
  }

  /** Selects an area of the sheet in front and scrolls to it. */
  select(area: Area): void {
    const sheet = this.book.getActiveSheet();
    const whole = { rows: area.rows >= MAX_ROWS, columns: area.columns >= MAX_COLUMNS };
    const range = {
      ...rangeOf(area),
      ...(whole.rows ? { endRow: sheet.getRowCount() - 1 } : {}),
      ...(whole.columns ? { endColumn: sheet.getColumnCount() - 1 } : {}),
      rangeType: whole.rows ? (whole.columns ? 3 : 2) : whole.columns ? 1 : 0,
    };
    const primary = {
      actualRow: area.row,
      actualColumn: area.column,
      startRow: area.row,
      endRow: area.row,
      startColumn: area.column,
      endColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: UNIT_ID,
      subUnitId: sheet.getSheetId(),
      selections: [{ range, primary, style: null }],
    });
    const { startRow, startColumn } = range;
    // With some rows below it, so that one sees where one is.
    const endRow = Math.min(startRow + ROWS_BELOW, sheet.getRowCount() - 1);
    const cell = { startRow, endRow, startColumn, endColumn: startColumn };
    void this.commands.executeCommand(ScrollToRangeOperation.id, { range: cell });
  }

  /** A cell as Univer draws it, from its own model. */
  drawn(sheetName: string, row: number, column: number): DrawnCell | undefined {
    const sheet = this.book.getSheetBySheetName(sheetName);
    if (!sheet || !this.shownSheets.has(sheet.getSheetId())) return undefined;
    const content = sheet.getCellRaw(row, column);
    const style = this.book.getStyles().getStyleByCell(content);
    return {
      text: String(content?.v ?? ''),
      fill: style?.bg?.rgb ?? null,
      colour: style?.cl?.rgb ?? null,
      bold: style?.bl === 1,
    };
  }

  /** Left edge of a column on the canvas as scrolled; undefined where it is out of sight. */
  columnLeft(column: number): number | undefined {
    const { skeleton, scrollX } = this.scrolled();
    if (!skeleton) return undefined;
    const frozen = this.shown(this.activeId)?.frozen.columns ?? 0;
    const at = (place: number): number =>
      skeleton.getOffsetByColumn(place - 1) + skeleton.rowHeaderWidthAndMarginLeft;
    const x = column <= frozen ? at(column) : at(column) - scrollX;
    return column > frozen && x < at(frozen) ? undefined : x;
  }

  /** Top edge of a row on the canvas as scrolled; undefined where it is out of sight. */
  rowTop(row: number): number | undefined {
    const { skeleton, scrollY } = this.scrolled();
    if (!skeleton) return undefined;
    const frozen = this.shown(this.activeId)?.frozen.rows ?? 0;
    const at = (place: number): number =>
      skeleton.getOffsetByRow(place - 1) + skeleton.columnHeaderHeightAndMarginTop;
    const y = row <= frozen ? at(row) : at(row) - scrollY;
    return row > frozen && y < at(frozen) ? undefined : y;
  }

  /** Where the first cell is on the canvas as scrolled, also where it is out of sight; frozen panes are not looked at. */
  origin(): SheetOrigin | undefined {
    // What scrolls comes with the first drawing.
    if (this.injector.get(LifecycleService).stage < LifecycleStages.Rendered) return undefined;
    const { skeleton, scrollX, scrollY } = this.scrolled();
    if (!skeleton) return undefined;
    const headerWidth = skeleton.rowHeaderWidthAndMarginLeft;
    const headerHeight = skeleton.columnHeaderHeightAndMarginTop;
    return { left: headerWidth - scrollX, top: headerHeight - scrollY, headerWidth, headerHeight };
  }

  /** Calls back whenever the sheet in front was scrolled. */
  onScroll(listener: () => void): void {
    void this.injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(() => {
        this.render()?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(listener);
      });
  }

  private scrolled() {
    const render = this.render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const info = render?.with(SheetScrollManagerService).validViewportScrollInfo$.getValue();
    return { skeleton, scrollX: info?.viewportScrollX ?? 0, scrollY: info?.viewportScrollY ?? 0 };
  }

  private render() {
    return this.injector.get(IRenderManagerService).getRenderById(UNIT_ID);
  }

  private insert(shown: ShownSheet): Worksheet {
    this.commands.syncExecuteCommand(InsertSheetMutation.id, {
      unitId: UNIT_ID,
      index: this.book.getSheets().length,
      sheet: mergeWorksheetSnapshotWithDefault(emptySheet(shown)),
    });
    const sheet = this.book.getSheetBySheetId(shown.id);
    if (!sheet) throw new Error(`Univer did not take the sheet ${shown.name}`);
    return sheet;
  }

  /** The editor starts with what was typed, not with what is shown. */
  private showInputs(): void {
    this.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      handler: (cell, { worksheet, row, col }, next) => {
        const input: unknown = worksheet.getCellRaw(row, col)?.custom?.['input'];
        return next(typeof input === 'string' && cell ? { ...cell, v: input } : cell);
      },
    });
  }
}

function emptySheet({ id, name, standardWidth, standardHeight }: ShownSheet) {
  return {
    id,
    name,
    rowCount: 100,
    columnCount: 26,
    defaultColumnWidth: standardWidth,
    defaultRowHeight: standardHeight,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
  };
}
