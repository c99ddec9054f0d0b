import { element } from './element';

const DELAY_MS = 400;

/** The tip of ribbon buttons: a title and what the button does, shown on hover and on keyboard focus. */
export class Supertip {
  private readonly box = element('div', { class: 'supertip', role: 'tooltip', id: 'supertip', hidden: '' });
  private timer = 0;

  constructor() {
    document.body.append(this.box);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
  }

  /** Gives a button a tip; screen readers get it as the description. */
  attach(button: HTMLElement, title: string, text: string): void {
    button.setAttribute('aria-description', text);
    const show = (): void => {
      this.hide();
      this.timer = window.setTimeout(() => {
        this.show(button, title, text);
      }, DELAY_MS);
    };
    const hide = (): void => {
      this.hide();
    };
    button.addEventListener('mouseenter', show);
    button.addEventListener('mouseleave', hide);
    button.addEventListener('focus', show);
    button.addEventListener('blur', hide);
    button.addEventListener('click', hide);
  }

  private show(button: HTMLElement, title: string, text: string): void {
    const { left, bottom } = button.getBoundingClientRect();
    this.box.replaceChildren(element('b', {}, title), text);
    this.box.hidden = false;
    const furthest = window.innerWidth - this.box.offsetWidth - 8;
    this.box.style.left = `${String(Math.max(8, Math.min(left, furthest)))}px`;
    this.box.style.top = `${String(bottom + 6)}px`;
  }

  private hide(): void {
    window.clearTimeout(this.timer);
    this.box.hidden = true;
  }
}
