/** How the host is told to fail, so that tests can prove that nothing is lost. */
export interface Faults {
  /** The nth sync from now (1 is the next) never reaches the host: nothing of its batch is applied. */
  failAtSync?: number;
  /** The nth sync from now is applied, but its answer is lost. */
  loseAnswerAtSync?: number;
  /** A user is editing a cell: batches are refused, or wait where the client said `delayForCellEdit`. */
  editMode?: boolean;
  /** The host cannot let batches wait: it does not offer the set DelayForCellEdit. */
  cannotDelay?: boolean;
  /** Bytes a request or an answer may have; default 5 MB, as in Excel on the web. */
  maxPayloadBytes?: number;
  /** The highest ExcelApi the host offers; default 1.14. */
  apiSet?: string;
}

export const DEFAULT_MAX_PAYLOAD = 5 * 1024 * 1024;
export const DEFAULT_API_SET = '1.14';
