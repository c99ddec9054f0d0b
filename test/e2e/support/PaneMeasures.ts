/** What `measurePane.js` notes in the pane; ms since the frame began. */
export interface PaneMeasures {
  /** Office.js was ready. */
  readonly ready: number | null;
  /** The pane could be used. */
  readonly usable: number | null;
  /** Tasks of the pane's own page over 50 ms. */
  readonly tasks: { readonly startTime: number; readonly duration: number }[];
}

declare global {
  interface Window {
    paneMeasures?: PaneMeasures;
  }
}
