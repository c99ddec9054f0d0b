/** The error codes of Excel's API that this host answers with. */
export type RefusalCode =
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidSelection'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'AccessDenied'
  | 'InsertDeleteConflict'
  | 'MergedRangeConflict'
  | 'UnsupportedOperation'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'NotImplemented'
  | 'ApiNotFound'
  | 'GeneralException';

/** What Excel would refuse. `code` is the code the add-in sees, the message says which rule was broken. */
export class RefusedError extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = 'RefusedError';
  }
}
