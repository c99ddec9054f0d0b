import type { Area } from '../../engine/area';

/** Something a user does in the grid or on the tabs. Rows and columns are zero-based. */
export type EditOp =
  { readonly kind: 'addSheet' } | ({ readonly sheetId: string } & (CellOp | ShapeOp | SheetOp));

/** What changes cells. */
export type CellOp =
  /** Typed or pasted texts from a cell on, with Excel's coercion; null leaves a cell as it is. */
  | {
      readonly kind: 'enter';
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly (string | null)[])[];
    }
  /** Cells copied or cut in this workbook, with their formats. */
  | {
      readonly kind: 'copy' | 'move';
      readonly from: { readonly sheetId: string; readonly area: Area };
      readonly area: Area;
    }
  /** The fill handle, dragged from `from` over `area`, which continues it. */
  | { readonly kind: 'fillSeries'; readonly from: Area; readonly area: Area }
  | { readonly kind: 'clear'; readonly areas: readonly Area[]; readonly what: 'Contents' | 'Formats' | 'All' }
  | { readonly kind: 'fillColour'; readonly areas: readonly Area[]; readonly colour: string | null }
  | { readonly kind: 'bold'; readonly areas: readonly Area[]; readonly isBold: boolean }
  /** Sorts what belongs to a cell by its column: table, filtered range or block. */
  | { readonly kind: 'sort'; readonly row: number; readonly column: number; readonly isAscending: boolean }
  /** The filter button in a header cell: the texts that stay; null shows all of this column again. */
  | {
      readonly kind: 'filter';
      readonly row: number;
      readonly column: number;
      readonly allowed: readonly string[] | null;
    }
  /** Shows all rows again: of the table at the cell, else of every table and filter of the sheet. */
  | { readonly kind: 'clearFilter'; readonly row: number; readonly column: number };

/** What changes rows, columns and panes. */
export type ShapeOp =
  | {
      readonly kind: 'insert' | 'delete';
      readonly axis: 'row' | 'column';
      readonly first: number;
      readonly count: number;
    }
  /** Pixels. */
  | {
      readonly kind: 'resize';
      readonly axis: 'row' | 'column';
      readonly first: number;
      readonly count: number;
      readonly pixels: number;
    }
  | {
      readonly kind: 'hide';
      readonly axis: 'row' | 'column';
      readonly first: number;
      readonly count: number;
      readonly isHidden: boolean;
    }
  | { readonly kind: 'freeze'; readonly rows: number; readonly columns: number };

/** What changes a sheet as a whole. */
export type SheetOp =
  | { readonly kind: 'renameSheet'; readonly name: string }
  | { readonly kind: 'deleteSheet' }
  | { readonly kind: 'activateSheet' }
  | { readonly kind: 'protect'; readonly isProtected: boolean };
