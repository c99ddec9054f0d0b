/** What the ribbon asks of the grid; it works on the selection. */
export type GridCommand =
  | 'sortAscending'
  | 'sortDescending'
  | 'clearFilter'
  | 'insertRow'
  | 'deleteRow'
  | 'insertColumn'
  | 'deleteColumn'
  | 'protect'
  | 'unprotect'
  | 'clearContents'
  | { readonly fill: string | null };

/** A cell as the grid has drawn it, after its conditional formats; colours `#RRGGBB`, null for none. */
export interface DrawnCell {
  readonly text: string;
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
}

/** The grid on the page. It shows the sheet in front by itself and follows the changes that its port tells. */
export interface DrawnGrid {
  run(command: GridCommand): void;
  /** A cell of a sheet by name and address; undefined where the sheet was not drawn yet. */
  drawn(sheet: string, address: string): DrawnCell | undefined;
  focus(): void;
  dispose(): void;
}
