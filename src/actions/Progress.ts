/** Where a long action stands, for a progress bar. */
export interface Progress {
  /** `waiting`: Excel does not answer, most likely because a cell is being edited; the action goes on by itself. */
  readonly stage: 'waiting' | 'reading' | 'checking' | 'writing';
  /** 0 to 1 within the stage. */
  readonly fraction: number;
}

/** How an action tells of its progress and learns that it is to stop; stopping before the writing leaves nothing written. */
export interface ActionControl {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** What to do while a cell is being edited: wait, as the pane can say so, or fail at once. It waits unless told otherwise. */
  readonly whileEditing?: 'wait' | 'refuse';
}
