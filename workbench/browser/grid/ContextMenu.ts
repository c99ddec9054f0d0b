/** An entry of the menu; undefined draws a line. */
export type MenuEntry = { readonly label: string; readonly run: () => void } | undefined;

/** The menu of the right mouse button. */
export class ContextMenu {
  private menu: HTMLElement | undefined;

  private readonly onOutside = (event: Event): void => {
    if (event.target instanceof Node && this.menu?.contains(event.target)) return;
    this.close();
  };

  /** Opens the menu at a place of the page. */
  open(x: number, y: number, entries: readonly MenuEntry[]): void {
    this.close();
    const menu = document.createElement('div');
    menu.className = 'grid-menu';
    menu.setAttribute('role', 'menu');
    menu.append(...entries.map((entry) => this.line(entry)));
    menu.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    document.body.append(menu);
    menu.style.left = `${String(Math.min(x, window.innerWidth - menu.offsetWidth))}px`;
    menu.style.top = `${String(Math.max(0, Math.min(y, window.innerHeight - menu.offsetHeight)))}px`;
    this.menu = menu;
    menu.querySelector('button')?.focus();
    document.addEventListener('pointerdown', this.onOutside, true);
    window.addEventListener('blur', this.onOutside);
  }

  close(): void {
    this.menu?.remove();
    this.menu = undefined;
    document.removeEventListener('pointerdown', this.onOutside, true);
    window.removeEventListener('blur', this.onOutside);
  }

  private line(entry: MenuEntry): HTMLElement {
    if (!entry) return document.createElement('hr');
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'menuitem');
    button.textContent = entry.label;
    button.addEventListener('click', () => {
      this.close();
      entry.run();
    });
    return button;
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const buttons = [...(this.menu?.querySelectorAll('button') ?? [])];
    const place = buttons.findIndex((button) => button === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      buttons.at((place + step) % buttons.length)?.focus();
    } else if (event.key === 'Escape') this.close();
  }
}
