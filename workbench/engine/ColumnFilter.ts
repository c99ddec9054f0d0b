/** The criteria of a filter: for each column (zero-based in its range) the texts that stay visible. */
export class ColumnFilter {
  private readonly allowed = new Map<number, ReadonlySet<string>>();

  /** Is any criterion set? */
  get isActive(): boolean {
    return this.allowed.size > 0;
  }

  /** Lets only these texts of a column through. */
  set(column: number, values: readonly string[]): void {
    this.allowed.set(column, new Set(values));
  }

  /** Lets everything through again. */
  clear(): void {
    this.allowed.clear();
  }

  /** Does a row with these texts stay visible? */
  passes(textAt: (column: number) => string): boolean {
    for (const [column, values] of this.allowed) {
      if (!values.has(textAt(column))) return false;
    }
    return true;
  }
}
