/** Where a long action stands, for a progress bar. */
export interface Progress {
  readonly stage: 'reading' | 'checking' | 'writing';
  /** 0 to 1 within the stage. */
  readonly fraction: number;
}

/** How an action tells of its progress and learns that it is to stop; stopping before the writing leaves nothing written. */
export interface ActionControl {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
