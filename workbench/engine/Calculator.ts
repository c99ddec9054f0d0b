import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import {
  calculateFormulas,
  type DefinedNameEntry,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';

/** The library's sheet as its calculator wants it. The two differ for the compiler only, in optional properties. */
export function calculable(sheet: Worksheet): WorksheetLike {
  return sheet as unknown as WorksheetLike;
}

/** What the library's calculator reads: the live workbook, with names from where they are really kept. */
export class CalculableBook implements WorkbookLike {
  readonly definedNames = { getAllEntries: () => this.names(), getAllNames: () => this.names() };

  constructor(
    private readonly book: Workbook,
    private readonly names: () => DefinedNameEntry[],
  ) {}

  get worksheets(): WorksheetLike[] {
    return this.book.worksheets.map(calculable);
  }

  get properties(): { date1904: boolean } {
    return { date1904: this.book.properties.date1904 === true };
  }

  getWorksheet(id?: number | string): WorksheetLike | undefined {
    const sheet = this.book.getWorksheet(id);
    return sheet && calculable(sheet);
  }
}

/** Keeps formula results up to date, lazily: a change only marks them stale, the next look at a formula calculates. */
export class Calculator {
  private isStale = true;

  /** `around` does what has to be done before and after each calculation. */
  constructor(
    private readonly book: WorkbookLike,
    private readonly around: (calculate: () => void) => void,
  ) {}

  /** Something changed: results can no longer be trusted. */
  invalidate(): void {
    this.isStale = true;
  }

  /** Calculates the workbook if anything changed since the last time. */
  calculate(): void {
    if (!this.isStale) return;
    this.around(() => {
      calculateFormulas(this.book);
    });
    this.isStale = false;
  }
}
