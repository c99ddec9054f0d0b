import type { PushedEvent } from '../richapi/EventRegistry';
import type { GridChange, GridPort } from './GridPort';
import type { CallMessage, CallName, Calls, WorkerMessage } from './protocol';

/** The worker as far as a client needs it. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null;
  postMessage: (message: CallMessage) => void;
}

interface Waiting {
  readonly resolve: (value: Calls[CallName]['out']) => void;
  readonly reject: (error: Error) => void;
}

/** The workbook in the worker, seen from the page. */
export class WorkbookClient implements GridPort {
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly changeListeners = new Set<(change: GridChange) => void>();
  private readonly pushListeners = new Set<(conversation: string, event: PushedEvent) => void>();

  constructor(private readonly worker: WorkerLike) {
    worker.onmessage = ({ data }) => {
      this.receive(data);
    };
  }

  /** Asks the worker. Rejects with the worker's words where it failed. */
  call<Name extends CallName>(name: Name, input: Calls[Name]['in']): Promise<Calls[Name]['out']> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      // The worker answers a call by its id, so its value is of this call's type.
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.worker.postMessage({ id, name, input });
    });
  }

  sheets(): Promise<Calls['sheets']['out']> {
    return this.call('sheets', null);
  }

  sheet(sheetId: string, known: number | null): Promise<Calls['sheet']['out']> {
    return this.call('sheet', { sheetId, known });
  }

  choices(sheetId: string, row: number, column: number): Promise<Calls['choices']['out']> {
    return this.call('choices', { sheetId, row, column });
  }

  filterTexts(sheetId: string, row: number, column: number): Promise<Calls['filterTexts']['out']> {
    return this.call('filterTexts', { sheetId, row, column });
  }

  edit(op: Calls['edit']['in']): Promise<Calls['edit']['out']> {
    return this.call('edit', op);
  }

  select(sheetId: string, area: Calls['select']['in']['area']): void {
    void this.call('select', { sheetId, area, isOfGrid: true });
  }

  setEditing(isEditing: boolean): void {
    void this.call('setEditing', isEditing);
  }

  onChange(listener: (change: GridChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Listens to the events for the frames' Office.js until the answered function is called. */
  onPush(listener: (conversation: string, event: PushedEvent) => void): () => void {
    this.pushListeners.add(listener);
    return () => this.pushListeners.delete(listener);
  }

  private receive(message: WorkerMessage): void {
    switch (message.kind) {
      case 'change':
        for (const listener of this.changeListeners) listener(message.change);
        return;
      case 'push':
        for (const listener of this.pushListeners) listener(message.conversation, message.event);
        return;
      default:
        this.settle(message);
    }
  }

  private settle(message: Extract<WorkerMessage, { readonly id: number }>): void {
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.message));
  }
}
