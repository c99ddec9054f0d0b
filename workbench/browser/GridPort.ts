import type { Area } from '../engine/area';
import type { EditOp } from './view/EditOp';
import type { FilterText } from './view/filterTexts';
import type { ShownSheet } from './view/ShownSheet';

/** A tab below the grid, in the order of the tabs. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isActive: boolean;
  /** `#RRGGBB`, null for none. */
  readonly colour: string | null;
  readonly isProtected: boolean;
}

/** What came of an edit; `message` is a Chinese sentence that says why nothing was changed. */
export type EditAnswer = { readonly done: true } | { readonly done: false; readonly message: string };

/**
 * What changed in the workbook, whoever did it: values (`cells`), fills, widths, hidden rows, tables, rules (`layout`), the tabs
 * (`sheets`), the sheet in front (`active`), the selected area (`selection`). Another workbook is told as `sheets`.
 */
export interface GridChange {
  readonly kind: 'cells' | 'layout' | 'sheets' | 'active' | 'selection';
  /** Null where any sheet may have changed: always for `sheets`, and for the `layout` that an add-in's batch leaves behind. */
  readonly sheetId: string | null;
  /** Of `cells` where it is known, of `selection` always. */
  readonly area?: Area;
  /** Who did it: the grid (or a user beside it) or the add-in. */
  readonly by: 'user' | 'addIn';
}

/** The workbook as the grid sees it; it lives in a worker, so everything is asked for. */
export interface GridPort {
  sheets(): Promise<readonly SheetTab[]>;
  /** What a sheet shows; of the rows only those that differ from the `known` version. */
  sheet(sheetId: string, known: number | null): Promise<ShownSheet>;
  /** The entries of the drop-down list of a cell (zero-based); none where it has no list. */
  choices(sheetId: string, row: number, column: number): Promise<readonly string[]>;
  /** The texts that the filter button in a header cell offers. */
  filterTexts(sheetId: string, row: number, column: number): Promise<readonly FilterText[]>;
  /** Edits of one grid are applied in the order they were sent. Never rejects for what Excel refuses: see the answer. */
  edit(op: EditOp): Promise<EditAnswer>;
  /** Listens until the answered function is called. */
  onChange(listener: (change: GridChange) => void): () => void;
  /** A cell editor is open: the add-in's batches wait or are refused, as in Excel. */
  setEditing(isEditing: boolean): void;
  /** Tells the workbook what the user selected; its sheet comes to the front. */
  select(sheetId: string, area: Area): void;
}
