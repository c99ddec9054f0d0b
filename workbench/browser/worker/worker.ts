/** The worker of the workbench page: the workbook lives here, so that a long calculation never blocks the pane. */
import type { CallMessage, WorkerMessage } from '../protocol';
import { WorkbookSession } from './WorkbookSession';

/** The part of a dedicated worker's scope in use; its types are not among those of pages. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<CallMessage>) => void) | null;
  postMessage: (message: WorkerMessage) => void;
}

const scope = globalThis as unknown as WorkerScope;
const say = (message: WorkerMessage): void => {
  scope.postMessage(message);
};
const session = new WorkbookSession(say);

async function answer({ id, name, input }: CallMessage): Promise<void> {
  try {
    say({ kind: 'answer', id, value: await session.answer(name, input) });
  } catch (error) {
    say({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) });
  }
}

scope.onmessage = ({ data }) => {
  void answer(data);
};
