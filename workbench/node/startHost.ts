import type { EngineWorkbook } from '../engine/EngineWorkbook';
import type { PushedEvent } from '../richapi/EventRegistry';
import { RichApi } from '../richapi/RichApi';
import { isAboveSet } from '../richapi/knownMembers';
import { DEFAULT_API_SET, DEFAULT_MAX_PAYLOAD, type Faults } from './Faults';
import { loadClient, offerRequirements, type BridgeMessage } from './loadClient';

/** A running host: one workbook behind this realm's Office.js. */
export interface Host {
  readonly workbook: EngineWorkbook;
  /** Batches received since the start or the last reset. */
  readonly syncCount: number;
  /** Bytes of requests and answers since the start or the last reset. */
  readonly bytesSent: number;
  /** May be changed at any time. */
  faults: Faults;
  /** Ranges that the client keeps at the moment; 0 between runs that cleaned up. */
  readonly keptReferences: number;
  resetCounters(): void;
  /** Detaches the workbook: later batches fail as if the connection were lost. */
  stop(): void;
}

const DELAY_FOR_CELL_EDIT = 64;
const EDIT_MODE_POLL_MS = 20;

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function errorBody(code: string, message: string): string {
  return JSON.stringify({
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
  });
}

/** Sets besides ExcelApi that the client asks for. Without RichApiRuntime 1.2 it spells out updates as single setters. */
const OTHER_SETS: Readonly<Record<string, string>> = { richapiruntime: '1.1', delayforcelledit: '1.1' };

/** Is a version of an API set offered by a host with this ExcelApi? */
function isOffered(apiSet: string, name: string, version: string | number = '1.1'): boolean {
  const limit = name.toLowerCase() === 'excelapi' ? apiSet : (OTHER_SETS[name.toLowerCase()] ?? '0.0');
  return !isAboveSet(String(version), limit);
}

class NodeHost implements Host {
  syncCount = 0;
  bytesSent = 0;
  private syncsForFaults = 0;
  private currentFaults: Faults;
  private readonly api: RichApi;
  private readonly bridge = loadClient();

  private readonly listener = (text: string): void => {
    void this.receive(text);
  };

  constructor(
    readonly workbook: EngineWorkbook,
    faults: Faults,
  ) {
    this.currentFaults = faults;
    this.api = new RichApi(
      workbook.state,
      () => this.apiSet,
      (event) => {
        this.push(event);
      },
    );
    this.bridge.sendMessageToHost = this.listener;
    offerRequirements((name, version) => this.offers(name, version));
  }

  get faults(): Faults {
    return this.currentFaults;
  }

  set faults(faults: Faults) {
    this.currentFaults = faults;
    this.syncsForFaults = 0;
  }

  get keptReferences(): number {
    return this.api.keptReferences;
  }

  resetCounters(): void {
    this.syncCount = 0;
    this.bytesSent = 0;
  }

  stop(): void {
    this.bridge.sendMessageToHost = (text) => {
      this.answerLost(JSON.parse(text) as BridgeMessage);
    };
  }

  private offers(name: string, version?: string): boolean {
    const isMissing = this.currentFaults.cannotDelay === true && name.toLowerCase() === 'delayforcelledit';
    return !isMissing && isOffered(this.apiSet, name, version);
  }

  private get apiSet(): string {
    return this.currentFaults.apiSet ?? DEFAULT_API_SET;
  }

  private async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as BridgeMessage;
    const body = JSON.stringify(message.message.body ?? null);
    this.syncCount += 1;
    this.syncsForFaults += 1;
    this.bytesSent += bytes(body);
    const turn = this.syncsForFaults;
    if (turn === this.currentFaults.failAtSync) return this.answerLost(message);
    const answer = await this.answerTo(body, message.flags);
    this.bytesSent += bytes(answer);
    if (turn === this.currentFaults.loseAnswerAtSync) return this.answerLost(message);
    return this.answer(message, 200, answer);
  }

  private async answerTo(body: string, flags: number): Promise<string> {
    const limit = this.currentFaults.maxPayloadBytes ?? DEFAULT_MAX_PAYLOAD;
    if (bytes(body) > limit) return errorBody('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    if (this.currentFaults.editMode && (flags & DELAY_FOR_CELL_EDIT) === 0) {
      return errorBody('InvalidOperationInCellEditMode', 'A cell is being edited.');
    }
    while (this.currentFaults.editMode)
      await new Promise((resolve) => setTimeout(resolve, EDIT_MODE_POLL_MS));
    const answer = this.api.process(body);
    return bytes(answer) > limit
      ? errorBody('ResponsePayloadSizeLimitExceeded', 'The answer is too large.')
      : answer;
  }

  private answerLost(message: BridgeMessage): void {
    this.answer(message, 0, '');
  }

  /** Events reach the client after the answer of the batch that caused them, and only while this host is the realm's. */
  private push(event: PushedEvent): void {
    const message = JSON.stringify({ type: 3, message: { entries: [event] } });
    setImmediate(() => {
      if (this.isAttached) this.bridge.onMessageFromHost?.(message);
    });
  }

  private get isAttached(): boolean {
    return this.bridge.sendMessageToHost === this.listener;
  }

  /** Answers later, as a real host does, but before any timer: nothing is left open when a test ends. */
  private answer({ id, type }: BridgeMessage, statusCode: number, body: string): void {
    queueMicrotask(() => {
      this.bridge.onMessageFromHost?.(
        JSON.stringify({ id, type, message: { statusCode, headers: {}, body } }),
      );
    });
  }
}

/**
 * Puts a workbook behind Office.js in this realm: `Excel.run` works on it from here on, until the next host is started
 * or this one is stopped. The globals `Excel`, `OfficeExtension` and a minimal `Office` come from the client itself.
 */
export function startHost(workbook: EngineWorkbook, faults: Faults = {}): Host {
  return new NodeHost(workbook, faults);
}
