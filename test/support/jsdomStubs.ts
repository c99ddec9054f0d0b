/** What Fluent UI and the list of results ask of a browser and jsdom does not have. */
class StubResizeObserver implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out: no size ever changes.
  }

  unobserve(): void {
    // See observe.
  }

  disconnect(): void {
    // See observe.
  }
}

globalThis.ResizeObserver = StubResizeObserver;

/** jsdom gives everything the height 0, and a list would draw nothing: a panel is 600 px high, whatever is in it 50. */
for (const height of ['offsetHeight', 'clientHeight'])
  Object.defineProperty(HTMLElement.prototype, height, {
    configurable: true,
    get(this: HTMLElement): number {
      return this.getAttribute('role') === 'tabpanel' ? 600 : 50;
    },
  });
