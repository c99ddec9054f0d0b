import { HOST_ACTION } from '../xdm/XdmHost';
import { AddinFrame } from './AddinFrame';
import { dialogServices } from './dialogServices';
import type { FrameHome } from './FrameHome';

/** Where the focus goes when the user tabs out of the pane: the client keeps Tab for itself and tells the host. */
export interface FocusExits {
  readonly next: () => void;
  readonly previous: () => void;
  readonly grid: () => void;
}

/** The task pane's page in its frame. */
export function taskPaneFrame(
  home: FrameHome,
  url: string,
  exits: FocusExits,
  parent: HTMLElement,
): AddinFrame {
  const byAction = new Map<number, () => void>([
    [HOST_ACTION.tabExit, exits.next],
    [HOST_ACTION.tabExitShift, exits.previous],
    [HOST_ACTION.ctrlF6Exit, exits.grid],
    [HOST_ACTION.ctrlF6ExitShift, exits.grid],
  ]);
  const frame: AddinFrame = new AddinFrame(
    home,
    {
      kind: 'pane',
      url,
      title: '任务窗格',
      services: {
        ...dialogServices(home, () => frame.host),
        notice: (action) => byAction.get(action)?.(),
      },
    },
    parent,
  );
  return frame;
}
