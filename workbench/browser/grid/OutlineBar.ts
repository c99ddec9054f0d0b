import type { ShownGroup } from '../view/ShownSheet';

/** What the bar needs of the grid. */
export interface OutlineOwner {
  /** Where a column begins, in pixels from the left of the grid as scrolled now; undefined where it is out of sight. */
  readonly columnLeft: (column: number) => number | undefined;
  readonly rowTop: (row: number) => number | undefined;
  readonly toggle: (group: ShownGroup) => void;
}

/** The marks above the column headers, and left of the row headers, that open and close groups. */
export class OutlineBar {
  private groups: readonly ShownGroup[] = [];

  constructor(
    private readonly columns: HTMLElement,
    private readonly rows: HTMLElement,
    private readonly owner: OutlineOwner,
  ) {}

  /** Shows the groups of a sheet; without any the bars take no room. */
  show(groups: readonly ShownGroup[]): void {
    this.groups = groups;
    this.columns.hidden = !groups.some(({ axis }) => axis === 'column');
    this.rows.hidden = !groups.some(({ axis }) => axis === 'row');
    this.place();
  }

  /** Puts the marks where their groups are: after scrolling and resizing. */
  place(): void {
    this.columns.replaceChildren(
      ...this.groups.flatMap((group) => (group.axis === 'column' ? this.mark(group) : [])),
    );
    this.rows.replaceChildren(
      ...this.groups.flatMap((group) => (group.axis === 'row' ? this.mark(group) : [])),
    );
  }

  /** The mark stands at the line after the group, where Excel has it. */
  private mark(group: ShownGroup): HTMLElement[] {
    const isColumn = group.axis === 'column';
    const at = isColumn ? this.owner.columnLeft : this.owner.rowTop;
    const offset = isColumn ? 0 : this.rowOffset();
    const [start, end] = [at(group.first), at(group.last + 1)].map((place) =>
      place === undefined ? undefined : place + offset,
    );
    if (end === undefined) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = group.isCollapsed ? '+' : '−';
    button.title = `${group.isCollapsed ? '展开' : '收起'}分组`;
    button.setAttribute('aria-label', button.title);
    button.style[isColumn ? 'left' : 'top'] = `${String(Math.round(end) + 2)}px`;
    button.addEventListener('click', () => {
      this.owner.toggle(group);
    });
    if (group.isCollapsed || start === undefined) return [button];
    const line = document.createElement('span');
    line.style[isColumn ? 'left' : 'top'] = `${String(Math.round(start))}px`;
    line.style[isColumn ? 'width' : 'height'] = `${String(Math.max(0, Math.round(end - start)))}px`;
    return [line, button];
  }

  /** The bar of the rows begins above the canvas, beside the formula bar. */
  private rowOffset(): number {
    const canvas = this.rows.parentElement?.querySelector('canvas');
    return canvas ? canvas.getBoundingClientRect().top - this.rows.getBoundingClientRect().top : 0;
  }
}
