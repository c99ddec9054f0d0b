/** What the server tells the page that it was started with. */
export interface PageSession {
  readonly addinOrigin: string;
  /** The name of the workbook that is opened first, null for a new one. */
  readonly workbook: string | null;
  readonly sample: boolean;
}
