import type { ShownChart } from '../view/ShownSheet';

/** Where the sheet's top-left corner is on the canvas as scrolled, and where its cells begin. */
export interface SheetOrigin {
  readonly left: number;
  readonly top: number;
  readonly headerWidth: number;
  readonly headerHeight: number;
}

/** The canvas of the cells; there are others, of editors. */
const SHEET = 'canvas[id^="univer-sheet-main-canvas"]';

/** Lays pictures of the charts over the cells of the grid. They are looked at only: the mouse goes through. */
export class ChartLayer {
  private readonly layer = document.createElement('div');
  private charts: readonly ShownChart[] = [];
  private waiting = 0;

  constructor(
    /** The frame around the grid: Univer empties its own element as it pleases. */
    private readonly frame: HTMLElement,
    private readonly origin: () => SheetOrigin | undefined,
  ) {
    this.layer.className = 'grid-charts';
  }

  /** Shows the charts of a sheet. */
  show(charts: readonly ShownChart[]): void {
    this.charts = charts;
    this.layer.replaceChildren(...charts.map(picture));
    if (charts.length > 0 && !this.layer.isConnected) this.frame.append(this.layer);
    this.place();
  }

  /** Puts the pictures where their cells are: after scrolling and resizing. */
  place(): void {
    cancelAnimationFrame(this.waiting);
    this.layer.hidden = this.charts.length === 0;
    if (this.layer.hidden) return;
    const canvas = this.frame.querySelector<HTMLElement>(SHEET);
    // Univer draws a while after it was told to.
    const origin = canvas ? this.origin() : undefined;
    if (canvas && origin) this.lay(canvas, origin);
    else {
      this.layer.hidden = true;
      this.waiting = requestAnimationFrame(() => {
        this.place();
      });
    }
  }

  /** Waits no longer for the grid to be drawn. */
  dispose(): void {
    cancelAnimationFrame(this.waiting);
  }

  private lay(canvas: HTMLElement, origin: SheetOrigin): void {
    const [outer, inner] = [this.frame.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const { headerWidth, headerHeight } = origin;
    Object.assign(this.layer.style, {
      left: pixels(inner.left - outer.left + headerWidth),
      top: pixels(inner.top - outer.top + headerHeight),
      width: pixels(inner.width - headerWidth),
      height: pixels(inner.height - headerHeight),
    });
    this.charts.forEach(({ left, top }, index) => {
      const child = this.layer.children[index];
      if (child instanceof HTMLElement)
        Object.assign(child.style, {
          left: pixels(origin.left + left - headerWidth),
          top: pixels(origin.top + top - headerHeight),
        });
    });
  }
}

function picture({ name, width, height, svg }: ShownChart): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = `图表：${name}`;
  image.width = width;
  image.height = height;
  if (svg !== '') image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return image;
}

function pixels(value: number): string {
  return `${String(Math.round(value))}px`;
}
