import { xmlEncodeAttr } from '@cj-tech-master/excelts';

/** The criteria of a filter: for each column (zero-based in its range) the texts that stay visible. */
export class ColumnFilter {
  private readonly allowed = new Map<number, ReadonlySet<string>>();
  /** Criteria of a file as it spells them: kept and written again, but not evaluated. */
  private stored = '';

  /** Is any criterion set? */
  get isActive(): boolean {
    return this.allowed.size > 0 || this.stored !== '';
  }

  /** Takes over the criteria of a file. */
  adopt(xml: string): void {
    this.stored = xml;
  }

  /** Takes over the criteria of another filter. */
  copy(other: ColumnFilter): void {
    this.clear();
    this.stored = other.stored;
    for (const [column, values] of other.allowed) this.allowed.set(column, values);
  }

  /** Lets only these texts of a column through. */
  set(column: number, values: readonly string[]): void {
    this.allowed.set(column, new Set(values));
  }

  /** Lets everything through again. */
  clear(): void {
    this.allowed.clear();
    this.stored = '';
  }

  /** Lets everything of one column through again. */
  clearColumn(column: number): void {
    this.allowed.delete(column);
  }

  /** Is there a criterion for this column? Criteria of a file are not looked at. */
  has(column: number): boolean {
    return this.allowed.has(column);
  }

  /** Does the criterion of a column let this text through? */
  allows(column: number, text: string): boolean {
    return this.allowed.get(column)?.has(text) ?? true;
  }

  /** Does a row with these texts stay visible? */
  passes(textAt: (column: number) => string): boolean {
    return this.passesBut(-1, textAt);
  }

  /** Would a row with these texts stay visible if one column had no criterion? */
  passesBut(except: number, textAt: (column: number) => string): boolean {
    for (const [column, values] of this.allowed) {
      if (column !== except && !values.has(textAt(column))) return false;
    }
    return true;
  }

  /** The criteria as a file spells them, '' for none. */
  toXml(): string {
    const own = [...this.allowed].map(([column, values]) => {
      const filters = [...values].map((value) => `<filter val="${xmlEncodeAttr(value)}"/>`).join('');
      return `<filterColumn colId="${column}"><filters>${filters}</filters></filterColumn>`;
    });
    return this.stored + own.join('');
  }
}
