/** Anything JSON can carry. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** How an object of the batch is reached. The numbers are the protocol's. */
export const PATH = {
  root: 1,
  construct: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

/** What an action of the batch does. The numbers are the protocol's. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments of a method or a setter; ids that are not 0 say that the argument is an object of the batch. */
export interface WireArguments {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** How one object is reached. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** What a load asks for. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One action of the batch. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: WireQuery;
  readonly ArgumentInfo?: WireArguments;
  readonly ObjectState?: Json;
}

/** A whole batch. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** The answer to one action. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** What went wrong; the results before it stand. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a batch. */
export interface WireResponse {
  readonly Results: WireResult[];
  readonly TraceIds: number[];
  Error?: WireError;
}
