import type { GridChange, GridPort } from '../GridPort';
import type { ShownSheet } from '../view/ShownSheet';
import type { CommandGate } from './CommandGate';
import type { GridView } from './GridView';

/** What the drawer works with. */
export interface DrawerParts {
  readonly port: GridPort;
  readonly view: GridView;
  readonly gate: CommandGate;
  readonly onDrawn: (shown: ShownSheet) => void;
  readonly onMessage: (text: string) => void;
}

/** Changes come in bursts; a frame's worth is drawn together. */
const GATHER_MS = 16;
const EVERY_SHEET = '*';

/** Fetches and draws what changed of the sheet in front; the other sheets wait until they are shown. */
export class Drawer {
  private readonly stale = new Set<string>();
  private wanted: string;
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private drawing: Promise<void> = Promise.resolve();

  constructor(private readonly parts: DrawerParts) {
    this.wanted = parts.view.activeId;
  }

  /** Takes note of a change; it is drawn soon. */
  note({ kind, sheetId }: GridChange): void {
    if (kind === 'active') {
      if (sheetId !== null) this.wanted = sheetId;
    } else this.stale.add(kind === 'sheets' || sheetId === null ? EVERY_SHEET : sheetId);
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.enqueue(() => this.refresh());
    }, GATHER_MS);
  }

  /** Brings a sheet to the front and then does something with it. */
  show(sheetId: string, then: () => void): void {
    this.enqueue(async () => {
      this.wanted = sheetId;
      await this.bringUp(sheetId);
      this.parts.gate.paint(then);
    });
  }

  /** Draws a sheet, or what changed of it, and brings it to the front. */
  draw(shown: ShownSheet): void {
    const { gate, view, onDrawn } = this.parts;
    gate.paint(() => {
      view.draw(shown);
      view.activate(shown.id);
    });
    onDrawn(shown);
  }

  dispose(): void {
    clearTimeout(this.gathering);
  }

  /** One drawing after the other; one that fails is told and does not stop the next. */
  private enqueue(draw: () => Promise<void>): void {
    this.drawing = this.drawing.then(draw).catch((error: unknown) => {
      console.error(error);
      this.parts.onMessage('表格没有画全，请点一下工作表标签重试。');
    });
  }

  private async refresh(): Promise<void> {
    const { port, view, gate } = this.parts;
    if (!this.stale.delete(EVERY_SHEET)) {
      await this.bringUp(this.wanted);
      return;
    }
    const tabs = await port.sheets();
    this.wanted = tabs.find(({ isActive }) => isActive)?.id ?? this.wanted;
    for (const { id } of tabs) this.stale.add(id);
    await this.bringUp(this.wanted);
    gate.paint(() => {
      view.keepOnly(new Set(tabs.map(({ id }) => id)));
    });
  }

  private async bringUp(sheetId: string): Promise<void> {
    const { port, view } = this.parts;
    const known = view.shown(sheetId);
    if (!known || this.stale.has(sheetId)) {
      this.stale.delete(sheetId);
      this.draw(await port.sheet(sheetId, known?.version ?? null));
    } else if (sheetId !== view.activeId) this.draw({ ...known, base: known.version, rows: [] });
  }
}
