import { ACTION, type WireRequest, type WireResponse } from '../../richapi/wire';

/** How the types begin that a client makes for its own services, such as telling that its handlers are ready. */
const SERVICE = '"Microsoft.InternalService.';

/** Is a batch for a service of the client's own? Such batches reach no workbook; Excel answers them whatever the user does. */
export function isServiceBatch(body: string): boolean {
  return body.includes(SERVICE);
}

/** The answer to such a batch: everything is done, nothing is told. */
export function serviceAnswer(body: string): string {
  const { Actions } = JSON.parse(body) as WireRequest;
  const response: WireResponse = { Results: [], TraceIds: [] };
  for (const { Id, ActionType } of Actions) {
    if (ActionType === ACTION.trace) response.TraceIds.push(Id);
    response.Results.push({ ActionId: Id, Value: null });
  }
  return JSON.stringify(response);
}
