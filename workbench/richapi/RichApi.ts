import type { BookState } from '../engine/BookState';
import { RefusedError } from '../engine/RefusedError';
import { allTypes } from './allTypes';
import { Batch } from './Batch';
import { EventRegistry, type PushedEvent } from './EventRegistry';
import { References } from './References';
import { bindTable, type HostContext, type HostObject } from './TypeTable';
import type { Targets, TypeName } from './targets';
import { ACTION, type WireAction, type WireError, type WireRequest, type WireResponse } from './wire';

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
};

/** Answers the batches of Office.js for one workbook. Knows nothing of how they travel. */
export class RichApi {
  private readonly references = new References();
  private readonly context: HostContext;

  constructor(
    book: BookState,
    /** The highest ExcelApi the host offers; asked anew for every batch. */
    private readonly apiSet: () => string = () => '1.14',
    /** Where events go that the client asked for. */
    push: (event: PushedEvent) => void = () => undefined,
  ) {
    const make = <K extends TypeName>(type: K, target: Targets[K]): HostObject => ({
      type,
      target,
      table: bindTable(allTypes[type], target, this.context),
    });
    this.context = { book, make, events: new EventRegistry(book.events, push) };
  }

  /** How many ranges clients keep at the moment. */
  get keptReferences(): number {
    return this.references.count;
  }

  /** Runs one batch: request body in, response body out. What is refused is in the answer's Error, never thrown. */
  process(requestBody: string): string {
    const request = JSON.parse(requestBody) as WireRequest;
    return JSON.stringify(this.context.book.events.byAddIn(() => this.run(request)));
  }

  private run(request: WireRequest): WireResponse {
    const batch = new Batch(
      { context: this.context, references: this.references, apiSet: this.apiSet() },
      request,
    );
    const response: WireResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = batch.run(action);
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        response.Error = wireError(error, action, index);
        break;
      }
    }
    return response;
  }
}

/** A refusal as Excel reports it; anything else is a fault of this host and says so. */
function wireError(error: unknown, action: WireAction, index: number): WireError {
  const code = error instanceof RefusedError ? error.code : 'GeneralException';
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: code,
    Message: error instanceof RefusedError ? message : `The embedded host failed: ${message}`,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: STATUS[code] ?? 400,
  };
}
