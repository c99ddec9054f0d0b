import { element } from '../shell/element';
import type { Supertip } from '../shell/Supertip';

/** A button of the ribbon as it is drawn. */
export interface ButtonSpec {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** The address of an icon of 32 pixels; null for a button without. */
  readonly icon: string | null;
  /** The button stays disabled until this is over. */
  readonly press: () => void | Promise<void>;
}

/** A group of buttons with its name below; large ones have icons above their labels. */
export interface GroupSpec {
  readonly label: string;
  readonly isLarge: boolean;
  readonly buttons: readonly ButtonSpec[];
}

/** Draws the ribbon's groups from left to right. @returns the buttons by id */
export function drawRibbon(
  ribbon: HTMLElement,
  groups: readonly GroupSpec[],
  supertip: Supertip,
): ReadonlyMap<string, HTMLButtonElement> {
  const drawn = new Map<string, HTMLButtonElement>();
  ribbon.replaceChildren(
    ...groups.map(({ label, isLarge, buttons }) => {
      const row = element('div', { class: 'ribbon-buttons' });
      for (const spec of buttons) {
        const button = drawButton(spec, supertip);
        drawn.set(spec.id, button);
        row.append(button);
      }
      const name = isLarge ? 'ribbon-group is-large' : 'ribbon-group';
      const caption = element('p', { class: 'ribbon-label', 'aria-hidden': 'true' }, label);
      return element('div', { class: name, role: 'group', 'aria-label': label }, row, caption);
    }),
  );
  return drawn;
}

function drawButton(
  { id, label, tipTitle, tip, icon, press }: ButtonSpec,
  supertip: Supertip,
): HTMLButtonElement {
  const button = element('button', { class: 'ribbon-button', type: 'button', 'data-control': id });
  if (icon !== null) button.append(element('img', { src: icon, alt: '', width: '32', height: '32' }));
  button.append(label);
  supertip.attach(button, tipTitle, tip);
  button.addEventListener('click', () => {
    void pressed(button, press);
  });
  return button;
}

async function pressed(button: HTMLButtonElement, press: ButtonSpec['press']): Promise<void> {
  const done = press();
  if (done === undefined) return;
  button.disabled = true;
  button.setAttribute('aria-busy', 'true');
  try {
    await done;
  } finally {
    button.disabled = false;
    button.removeAttribute('aria-busy');
  }
}
