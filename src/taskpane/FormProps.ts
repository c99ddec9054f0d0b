import type { Pane } from './Pane';

/** What a form gets that takes the place of 检查: `onDone` goes back there. */
export interface FormProps {
  readonly pane: Pane;
  readonly onDone: () => void;
}
