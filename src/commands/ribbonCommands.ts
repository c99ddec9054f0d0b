import type { CheckOutcome } from '../actions/CheckOutcome';
import type { FailureText } from '../actions/failureText';
import { localDay, localMinute } from '../actions/localTime';
import type { ActionControl } from '../actions/Progress';
import type { CheckRequest } from '../actions/readAndCheck';
import type { ReportChoice } from '../actions/reportRecords';
import type { ReportsOutcome } from '../actions/writeReports';
import { unwrittenMessage } from './unwrittenMessage';

/** The actions behind the ribbon's buttons, and how to say that one did not work. */
export interface RibbonActions {
  readonly checkLedger: (request: CheckRequest, control: ActionControl) => Promise<CheckOutcome>;
  readonly writeReports: (
    request: CheckRequest,
    choice: ReportChoice,
    control: ActionControl,
  ) => Promise<ReportsOutcome>;
  readonly goToCell: (sheet: string, address: string, control: ActionControl) => Promise<void>;
  readonly failureText: (error: unknown) => FailureText;
  /** Resolves when the message is gone. */
  readonly showMessage: (message: FailureText) => Promise<void>;
}

/** What Excel hands a function command: it must be told when the command is over, whatever came of it. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** There is no pane that could say what is waited for: while a cell is being edited a command fails, and says so. */
const AT_ONCE: ActionControl = { whileEditing: 'refuse' };

type Command = (event: CommandEvent) => Promise<void>;

/**
 * The ribbon's function commands by the names of the manifest. Each ends with the sheet of its results in front (the
 * summary brings its own); what did not work is said in a small dialog, as there is no pane to say it in.
 */
export function ribbonCommands(actions: RibbonActions, now: () => Date): Readonly<Record<string, Command>> {
  const command =
    (work: (request: CheckRequest) => Promise<FailureText | null>): Command =>
    async (event) => {
      try {
        const message = await work(requestAt(now())).catch(actions.failureText);
        if (message !== null) await actions.showMessage(message);
      } finally {
        event.completed();
      }
    };
  return {
    checkLedgerCommand: command(async (request) => {
      const { unwritten, findingsSheet } = await actions.checkLedger(request, AT_ONCE);
      if (unwritten !== null) return unwrittenMessage(unwritten);
      await actions.goToCell(findingsSheet, 'A1', AT_ONCE);
      return null;
    }),
    writeSummaryCommand: command(async (request) => {
      await actions.writeReports(request, { keys: ['summary'], withNames: false }, AT_ONCE);
      return null;
    }),
  };
}

function requestAt(now: Date): CheckRequest {
  return { asOf: null, today: localDay(now), checkedAt: localMinute(now), whenFiltered: 'ask' };
}
