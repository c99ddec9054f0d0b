import type { Faults } from '../../node/Faults';
import type { WorkbookClient } from '../WorkbookClient';

/** The frames that the add-in runs in. */
export type FrameKind = 'pane' | 'command' | 'dialog';

/** One batch of the add-in, for tests: which frame it came from and whether it could write. */
export interface BatchEntry {
  readonly frame: FrameKind;
  readonly isWrite: boolean;
  readonly bytes: number;
}

/** What every frame of the add-in needs of the page. */
export interface FrameHome {
  readonly client: WorkbookClient;
  /** Where the add-in is served; nothing else is shown in a frame or listened to. */
  readonly addinOrigin: string;
  readonly hostOrigin: string;
  readonly batches: BatchEntry[];
  readonly faults: () => Faults;
  readonly workbookName: () => string;
  /** Shows a sentence in the status bar. */
  readonly say: (text: string) => void;
}
