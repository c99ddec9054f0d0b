import { lastColumn, lastRow, type Area } from '../../engine/area';
import type { EngineSheet } from '../../engine/EngineSheet';
import type { EngineWorkbook } from '../../engine/EngineWorkbook';
import { HeldRules } from '../../engine/HeldRules';
import { RefusedError } from '../../engine/RefusedError';
import { usedArea } from '../../engine/usedArea';
import { filterTexts, type FilterText } from './filterTexts';
import { listChoices } from './listChoices';
import { shownButtons } from './shownButtons';
import { shownCharts } from './shownCharts';
import { shownLayout } from './shownLayout';
import { RowReader } from './RowReader';
import type { ShownRow, ShownSheet } from './ShownSheet';
import { ShownStyles } from './ShownStyles';

let lastVersion = 0;

interface Told {
  readonly version: number;
  readonly rows: readonly ShownRow[];
}

/** A workbook as a grid sees it: what its sheets show, in full or as what changed. One for each open workbook. */
export class SheetView {
  private readonly rules: HeldRules;
  private readonly styles = new ShownStyles();
  private readonly told = new Map<string, Told>();

  constructor(private readonly book: EngineWorkbook) {
    this.rules = new HeldRules(book.state);
  }

  /**
   * What a sheet shows. `known` is the version the caller has: if it is the last one told, only the rows come that
   * differ, else all. @throws RefusedError ItemNotFound for a sheet that is gone
   */
  sheet(sheetId: string, known: number | null): ShownSheet {
    const sheet = this.find(sheetId);
    const rows = this.rowsOf(sheet);
    const before = this.told.get(sheet.id);
    const base = before && before.version === known ? before : undefined;
    lastVersion += 1;
    this.told.set(sheet.id, { version: lastVersion, rows });
    return {
      id: sheet.id,
      name: sheet.name,
      version: lastVersion,
      base: base?.version ?? null,
      rowCount: rows.length,
      rows: rows.flatMap((row, index) =>
        base && sameRow(base.rows[index], row) ? [] : [[index, row] as const],
      ),
      styles: this.styles.list,
      ...shownLayout(sheet),
      ...shownButtons(sheet),
      charts: shownCharts(sheet),
    };
  }

  /** The entries of the drop-down list of a cell; none where it has no list. */
  choices(sheetId: string, row: number, column: number): readonly string[] {
    return listChoices(this.book.state, this.find(sheetId), row, column);
  }

  /** The texts that the filter button of a header cell offers; none where there is no button. */
  filterTexts(sheetId: string, row: number, column: number): readonly FilterText[] {
    return filterTexts(this.find(sheetId), row, column);
  }

  private rowsOf(sheet: EngineSheet): ShownRow[] {
    this.book.state.calculate();
    const used = usedArea(sheet, false);
    if (!used) return [];
    const area: Area = { row: 0, column: 0, rows: lastRow(used) + 1, columns: lastColumn(used) + 1 };
    const reader = new RowReader(sheet, this.styles, this.rules.of(sheet, area), area.columns);
    return Array.from({ length: area.rows }, (_, row) => reader.read(row));
  }

  private find(sheetId: string): EngineSheet {
    const sheet = this.book.state.sheets.find(sheetId);
    if (!sheet) throw new RefusedError('ItemNotFound', `No such sheet: ${sheetId}`);
    return sheet;
  }
}

function sameRow(a: ShownRow | undefined, b: ShownRow): boolean {
  return (
    a?.height === b.height &&
    a.isHidden === b.isHidden &&
    sameList(a.texts, b.texts) &&
    sameList(a.looks, b.looks) &&
    a.inputs.length === b.inputs.length &&
    a.inputs.every(
      ([column, text], index) => b.inputs[index]?.[0] === column && b.inputs[index]?.[1] === text,
    )
  );
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
