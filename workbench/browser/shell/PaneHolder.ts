import type { AddinFrame } from '../frames/AddinFrame';
import { element } from './element';

/** The parts of the page that the pane is made of. */
export interface PaneParts {
  readonly pane: HTMLElement;
  readonly splitter: HTMLElement;
}

const NARROWEST = 320;
const WIDEST = 500;
const USUAL = 350;
const STEP = 16;

/** The task pane at the right: opened and closed, and as wide as the user likes between 320 and 500 px. */
export class PaneHolder {
  private frame: AddinFrame | null = null;
  private width = USUAL;

  constructor(
    private readonly parts: PaneParts,
    private readonly title: string,
    private readonly load: (parent: HTMLElement) => AddinFrame,
    private readonly onToggle: (isOpen: boolean) => void,
  ) {
    this.resize(USUAL);
    this.listenToSplitter();
  }

  get isOpen(): boolean {
    return this.frame !== null;
  }

  /** Opens the pane anew: the add-in starts from its beginning. */
  open(): void {
    this.close();
    const { pane, splitter } = this.parts;
    const close = element('button', { class: 'plain', type: 'button', 'aria-label': '关闭任务窗格' }, '✕');
    close.addEventListener('click', () => {
      this.close();
    });
    pane.replaceChildren(element('div', { class: 'pane-head' }, element('h2', {}, this.title), close));
    pane.hidden = false;
    splitter.hidden = false;
    this.frame = this.load(pane);
    this.onToggle(true);
  }

  close(): void {
    if (this.frame === null) return;
    this.frame.dispose();
    this.frame = null;
    this.parts.pane.replaceChildren();
    this.parts.pane.hidden = true;
    this.parts.splitter.hidden = true;
    this.onToggle(false);
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  /** Is the focus in the pane or on its head? */
  contains(node: Node | null): boolean {
    return this.parts.pane.contains(node);
  }

  /** Moves the keyboard into the pane's page; false where it is closed. */
  focus(): boolean {
    this.frame?.focusIn();
    return this.frame !== null;
  }

  /** Puts the focus before the pane's page (its close button). */
  focusHead(): void {
    this.parts.pane.querySelector('button')?.focus();
  }

  private resize(width: number): void {
    this.width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
    const { pane, splitter } = this.parts;
    pane.style.width = `${String(this.width)}px`;
    splitter.setAttribute('aria-valuemin', String(NARROWEST));
    splitter.setAttribute('aria-valuemax', String(WIDEST));
    splitter.setAttribute('aria-valuenow', String(this.width));
  }

  private listenToSplitter(): void {
    const { splitter } = this.parts;
    const drag = ({ clientX }: PointerEvent): void => {
      this.resize(window.innerWidth - clientX);
    };
    splitter.addEventListener('pointerdown', (event) => {
      splitter.setPointerCapture(event.pointerId);
      document.body.classList.add('is-dragging');
      splitter.addEventListener('pointermove', drag);
    });
    splitter.addEventListener('lostpointercapture', () => {
      document.body.classList.remove('is-dragging');
      splitter.removeEventListener('pointermove', drag);
    });
    const byKey: Readonly<Record<string, () => number>> = {
      ArrowLeft: () => this.width + STEP,
      ArrowRight: () => this.width - STEP,
      Home: () => NARROWEST,
      End: () => WIDEST,
    };
    splitter.addEventListener('keydown', (event) => {
      const width = byKey[event.key]?.();
      if (width === undefined) return;
      event.preventDefault();
      this.resize(width);
    });
  }
}
