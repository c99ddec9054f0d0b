/** Names of everything that a probe makes begin so, and nothing else is ever taken away. */
export const PREFIX = '台账对标探测';

/** A question to the person at the keyboard; null: skipped, or there is nobody. */
export type Ask = (question: string, yes?: string) => Promise<boolean | null>;

/** What a probe works on: a fresh sheet of its own, active, and what it may ask for. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** A name for a further sheet, table, name or setting of this probe. */
  readonly name: (word: string) => string;
  /** Runs a batch of its own on the sheet and says how it ended: the code of the refusal, else 接受. */
  readonly outcome: (batch: Batch) => Promise<string>;
  /** Waits until events that are under way have arrived. */
  readonly settle: () => Promise<void>;
  readonly ask: Ask;
}

/** Queues calls on the sheet; the bench syncs. */
export type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** How a batch ended that was not refused. */
export const ACCEPTED = '接受';

/** Where probes run: how long events take there, and who answers questions. */
export interface Place {
  readonly settle: () => Promise<void>;
  readonly ask: Ask;
}

/** What the embedded host does not model is no refusal of Excel's: it is told apart. */
export function isUnmodelled(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    error.code === 'NotImplemented' &&
    error.message.startsWith('The embedded host ')
  );
}

/** The bench of a probe within its batch. */
export function createBench(context: Excel.RequestContext, sheetName: string, place: Place): Bench {
  return {
    context,
    sheet: context.workbook.worksheets.getItem(sheetName),
    sheetName,
    name: (word) => `${sheetName}${word}`,
    outcome: (batch) => outcomeOf(sheetName, batch),
    settle: place.settle,
    ask: place.ask,
  };
}

async function outcomeOf(sheetName: string, batch: Batch): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem(sheetName), context);
      await context.sync();
    });
    return ACCEPTED;
  } catch (error) {
    if (isUnmodelled(error) || !(error instanceof OfficeExtension.Error)) throw error;
    return error.code;
  }
}
