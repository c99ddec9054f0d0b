/** A part of the page that F6 goes to; false where it cannot take the focus now. */
export type Region = { readonly contains: (node: Node | null) => boolean; readonly focus: () => boolean };

/** F6 and Shift+F6 go round the parts of the page, as in Excel. */
export function listenToRegionKeys(regions: readonly Region[]): void {
  const go = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? -1 : 1;
    const place = regions.findIndex(({ contains }) => contains(document.activeElement));
    for (let turn = 1; turn <= regions.length; turn++) {
      const next = (Math.max(place, 0) + step * turn + regions.length * turn) % regions.length;
      if (regions[next]?.focus()) return;
    }
  };
  // Before the grid, which has keys of its own.
  document.addEventListener('keydown', go, { capture: true });
}

/** The part of the page below an element; the first (or the selected) thing in it that can have the focus gets it. */
export function regionOf(element: HTMLElement, selector: string): Region {
  return {
    contains: (node) => element.contains(node),
    focus: () => {
      const target = element.querySelector<HTMLElement>(selector);
      target?.focus();
      return target !== null;
    },
  };
}
