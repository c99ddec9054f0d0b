/** What went wrong between the add-in and Excel, by what the user can do about it. */
export type HostFault =
  | 'editMode'
  | 'protected'
  | 'requestTooLarge'
  | 'responseTooLarge'
  | 'connectionLost'
  | 'unsupported'
  | 'missing'
  | 'changed'
  | 'unexpected';

/** A fault of the host; the workbook's input is as it was, and what was half written says so (see the run stamp). */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly fault: HostFault,
    readonly code: string,
    cause: unknown,
  ) {
    super(`${fault}: ${code}`, { cause });
  }
}

/** The user stopped the action before anything was written. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

const FAULTS: Readonly<Record<string, HostFault>> = {
  InvalidOperationInCellEditMode: 'editMode',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'requestTooLarge',
  ResponsePayloadSizeLimitExceeded: 'responseTooLarge',
  ConnectionFailure: 'connectionLost',
  HostRestartNeeded: 'connectionLost',
  RequestAborted: 'connectionLost',
  Timeout: 'connectionLost',
  InvalidOrTimedOutSession: 'connectionLost',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ItemNotFound: 'missing',
};

/** What a batch works on; only `src/excel` looks inside. */
export type Context = Excel.RequestContext;

/** A fault of the host as a {@link HostError}, every other error as it is. */
export function asHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError(FAULTS[error.code] ?? 'unexpected', error.code, error);
}
