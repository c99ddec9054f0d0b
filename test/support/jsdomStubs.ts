/** What Fluent UI asks of a browser and jsdom does not have. */
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
