import type { Area } from '../../engine/area';

/** A line on one side of a cell, in the words of the file format: thin, medium, dashed, double … */
export interface ShownBorder {
  readonly style: string;
  readonly colour: string;
}

/** How a cell looks after conditional formats; colours are `#RRGGBB`. What is left out is as usual. */
export interface ShownStyle {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** Points. */
  readonly size: number;
  readonly font: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
  readonly borders?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', ShownBorder>>>;
}

/** One row, from the first column to the last that was ever used. */
export interface ShownRow {
  /** What the cells show. */
  readonly texts: readonly string[];
  /** Places in `styles`. */
  readonly looks: readonly number[];
  /** What an editor shows, by column, where it is not the shown text: formulas, dates, numbers in full. */
  readonly inputs: readonly (readonly [number, string])[];
  /** Pixels. */
  readonly height: number;
  readonly isHidden: boolean;
}

/** Rows or columns that are grouped; `first` to `last` inclusive, zero-based. */
export interface ShownGroup {
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly last: number;
  readonly isCollapsed: boolean;
}

/** A header cell with a filter button. */
export interface FilterButton {
  readonly row: number;
  readonly column: number;
  /** Does this filter hide by this column? */
  readonly isActive: boolean;
}

/** Cells with a data validation that one sees: a drop-down list, a prompt or both. */
export interface ShownValidation {
  readonly areas: readonly Area[];
  readonly isList: boolean;
  readonly title: string;
  readonly prompt: string;
}

/** A chart over the cells; the box in pixels from the sheet's top-left corner. */
export interface ShownChart {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** A picture; '' where only the frame is shown. */
  readonly svg: string;
}

/** What a sheet shows. Plain data: it travels from the worker to the page. */
export interface ShownSheet {
  readonly id: string;
  readonly name: string;
  /** Names this state of the sheet; never used twice, also not by another workbook. */
  readonly version: number;
  /** The version that `rows` change; null: they are all rows. */
  readonly base: number | null;
  readonly rowCount: number;
  readonly columnCount: number;
  /** By row, zero-based. */
  readonly rows: readonly (readonly [number, ShownRow])[];
  /** Grows only: a look of an earlier version stays what it was. */
  readonly styles: readonly ShownStyle[];
  /** Pixels. */
  readonly columnWidths: readonly number[];
  readonly standardWidth: number;
  readonly standardHeight: number;
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly isProtected: boolean;
  readonly groups: readonly ShownGroup[];
  readonly filterButtons: readonly FilterButton[];
  readonly validations: readonly ShownValidation[];
  readonly charts: readonly ShownChart[];
}
