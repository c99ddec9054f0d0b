/** What came of an action, as one bar on top of the pane. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly advice: string;
}
