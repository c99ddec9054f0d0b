/** What came of an action, as one bar on top of the pane. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly advice: string;
  /** What was not written and why, one sentence each. */
  readonly left?: readonly string[];
  /** A way to take back what was written. */
  readonly undo?: () => void;
  /** Said without taking the focus from where the user is. */
  readonly quiet?: boolean;
}
