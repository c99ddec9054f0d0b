/** A file that cannot be opened as a workbook. */
export class WorkbookFileError extends Error {
  constructor(
    readonly code: 'notAWorkbook' | 'encrypted',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'WorkbookFileError';
  }
}
