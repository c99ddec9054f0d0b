import type { Pane } from '../Pane';

/** What every entry of the list gets beside its row. */
export interface ItemProps {
  readonly pane: Pane;
  /** Whether Tab reaches it; the other rows are reached by the arrow keys. */
  readonly inTabOrder: boolean;
  /** The entry that was jumped to last. */
  readonly current: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}
