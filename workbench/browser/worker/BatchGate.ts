import { DEFAULT_MAX_PAYLOAD, type Faults } from '../../node/Faults';
import type { BatchAnswer, BatchRequest } from '../protocol';
import { isServiceBatch, serviceAnswer } from './serviceBatch';

const DELAY_FOR_CELL_EDIT = 64;

function refusal(code: string, message: string): BatchAnswer {
  const error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return { statusCode: 200, body: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
}

const LOST: BatchAnswer = { statusCode: 0, body: '' };

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * What stands between a batch and the workbook: the limits of Excel on the web, the user who edits a cell, and the faults that a
 * test asks for.
 */
export class BatchGate {
  private currentFaults: Faults = {};
  private batchesSinceFaults = 0;
  private isEditing = false;
  private waiting: (() => void)[] = [];
  /** How often each conversation has ended: a batch that waited must not run for a page that is gone. */
  private readonly ends = new Map<string, number>();

  constructor(private readonly process: (request: BatchRequest) => string) {}

  /** Setting faults counts the batches of `failAtSync` and `loseAnswerAtSync` from 1 again. */
  set faults(faults: Faults) {
    this.currentFaults = faults;
    this.batchesSinceFaults = 0;
    this.wake();
  }

  /** Is the grid's cell editor open? Batches that wait go on when it is closed. */
  set editing(isEditing: boolean) {
    this.isEditing = isEditing;
    this.wake();
  }

  /** The page of a conversation is gone or was loaded anew: its batches that wait are dropped. */
  end(conversation: string): void {
    this.ends.set(conversation, this.endsOf(conversation) + 1);
    this.wake();
  }

  /** Lets a batch through, makes it wait, or refuses it. */
  async send(request: BatchRequest): Promise<BatchAnswer> {
    if (isServiceBatch(request.body)) return { statusCode: 200, body: serviceAnswer(request.body) };
    this.batchesSinceFaults += 1;
    const { failAtSync, loseAnswerAtSync, maxPayloadBytes = DEFAULT_MAX_PAYLOAD } = this.currentFaults;
    const turn = this.batchesSinceFaults;
    if (turn === failAtSync) return LOST;
    if (bytes(request.body) > maxPayloadBytes)
      return refusal('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    if (this.isBlocked && (request.flags & DELAY_FOR_CELL_EDIT) === 0)
      return refusal('InvalidOperationInCellEditMode', 'A cell is being edited.');
    const ends = this.endsOf(request.conversation);
    while (this.isBlocked && ends === this.endsOf(request.conversation))
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (ends !== this.endsOf(request.conversation)) return LOST;
    const body = this.process(request);
    if (turn === loseAnswerAtSync) return LOST;
    return bytes(body) > maxPayloadBytes
      ? refusal('ResponsePayloadSizeLimitExceeded', 'The answer is too large.')
      : { statusCode: 200, body };
  }

  private get isBlocked(): boolean {
    return this.isEditing || this.currentFaults.editMode === true;
  }

  private endsOf(conversation: string): number {
    return this.ends.get(conversation) ?? 0;
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }
}
