/** The add-in's settings kept in the workbook. Values are kept as JSON text, so nobody shares an object with it. */
export class Settings {
  private readonly json: Map<string, string>;

  constructor(saved: ReadonlyMap<string, string> = new Map()) {
    this.json = new Map(saved);
  }

  get keys(): string[] {
    return [...this.json.keys()];
  }

  has(key: string): boolean {
    return this.json.has(key);
  }

  /** The value of a key, undefined when there is none. */
  get(key: string): unknown {
    const text = this.json.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Sets or replaces a value; it must be JSON. */
  set(key: string, value: unknown): void {
    this.json.set(key, JSON.stringify(value ?? null));
  }

  remove(key: string): void {
    this.json.delete(key);
  }

  /** Key → JSON text, as it is saved. */
  saved(): ReadonlyMap<string, string> {
    return this.json;
  }
}
