const SAMPLE = '2022年台账ABCwi';

/** Says which fonts the machine has, by measuring: a font that is missing measures like what stands in for it. */
export class FontCheck {
  private readonly known = new Map<string, boolean>();
  private readonly context = document.createElement('canvas').getContext('2d');

  has(font: string): boolean {
    const known = this.known.get(font);
    if (known !== undefined) return known;
    const isThere = ['monospace', 'serif'].some(
      (other) => this.width(`"${font}", ${other}`) !== this.width(other),
    );
    this.known.set(font, isThere);
    return isThere;
  }

  private width(fonts: string): number {
    if (!this.context) return 0;
    this.context.font = `40px ${fonts}`;
    return this.context.measureText(SAMPLE).width;
  }
}
