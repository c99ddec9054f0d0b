import { CancelledError } from './HostError';

/** What a run in Excel is told, and how it is stopped. */
export interface RunControl {
  /** True when Excel has not answered for a while, most likely because a cell is being edited; false when it goes on. */
  readonly onWaiting?: (waiting: boolean) => void;
  readonly signal?: AbortSignal;
  /** Whether a batch waits for the user to end editing a cell, or is refused; it waits unless told otherwise. */
  readonly whileEditing?: 'wait' | 'refuse';
  /** The context of an earlier run, which event handlers need that are to be removed; a new one unless told otherwise. */
  readonly within?: Excel.RequestContext;
}

/** Milliseconds without an answer after which a batch is said to wait. */
const PATIENCE_MS = 1_500;

/** A block that is written takes its time in a slow Excel. */
const WRITING_PATIENCE_MS = 5_000;

const waits = new WeakMap<Excel.RequestContext, EditWait>();

/** The last request that Excel has not answered yet: a host may refuse a second one beside it. */
let held: Promise<unknown> = Promise.resolve();

/** Waits for the answers to one run's requests: says when that takes long, and ends at once where the user stops it. */
export class EditWait {
  private writing = false;
  private waited = false;

  constructor(private readonly control: RunControl) {}

  /**
   * Waits for a request that an earlier run left behind, so that Excel never holds two. A run that was stopped while a cell
   * was edited leaves one; what it asked for is only read, and nobody looks at the answer.
   */
  async forEarlierRuns(): Promise<void> {
    await this.until(held);
  }

  /** Lets every sync of a context go through this wait. */
  watch(context: Excel.RequestContext): void {
    waits.set(context, this);
    const send = context.sync.bind(context);
    context.sync = (passThroughValue) => {
      const answer = send(passThroughValue);
      held = settled(answer);
      return this.until(answer);
    };
  }

  /** Whether the last sync was held so long that a cell was most likely edited meanwhile. */
  get hasWaited(): boolean {
    return this.waited;
  }

  /** From here on the user cannot stop the run, or half of it would be written. */
  startWriting(): void {
    if (this.control.signal?.aborted === true) throw new CancelledError();
    this.writing = true;
  }

  private async until<Answer>(answer: Promise<Answer>): Promise<Answer> {
    this.waited = false;
    const timer = setTimeout(
      () => {
        this.waited = true;
        this.control.onWaiting?.(true);
      },
      this.writing ? WRITING_PATIENCE_MS : PATIENCE_MS,
    );
    try {
      return await (this.writing ? answer : orStopped(answer, this.control.signal));
    } finally {
      clearTimeout(timer);
      if (this.waited) this.control.onWaiting?.(false);
    }
  }
}

/** Says that a run begins to write; throws {@link CancelledError} where the user has stopped it. */
export function startWriting(context: Excel.RequestContext): void {
  waits.get(context)?.startWriting();
}

/** Whether a context's last sync was held so long that a cell was most likely edited meanwhile. */
export function hasWaited(context: Excel.RequestContext): boolean {
  return waits.get(context)?.hasWaited ?? false;
}

async function settled(answer: Promise<unknown>): Promise<void> {
  await answer.then(ignore, ignore);
}

/** Whoever waits for the answer itself hears of its failure. */
function ignore(): void {
  return;
}

/** An answer, or {@link CancelledError} as soon as the user stops. */
function orStopped<Answer>(answer: Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> {
  if (signal === undefined) return answer;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new CancelledError());
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    void answer.then(resolve, reject).then(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
