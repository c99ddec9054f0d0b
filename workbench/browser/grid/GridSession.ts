import { ICommandService } from '@univerjs/core';
import { parseA1 } from '../../engine/a1';
import { sameArea, type Area } from '../../engine/area';
import type { DrawnCell, DrawnGrid, GridCommand } from '../DrawnGrid';
import type { GridChange } from '../GridPort';
import type { EditOp } from '../view/EditOp';
import { CellLists } from './CellLists';
import { ChartLayer } from './ChartLayer';
import { CommandGate } from './CommandGate';
import { ContextMenu } from './ContextMenu';
import { Drawer } from './Drawer';
import { areaOf } from './editRequests';
import { GridClipboard } from './GridClipboard';
import { commandOps, groupOp, hideOp, menuEntries } from './gridCommands';
import { GridView, UNIT_ID } from './GridView';
import { OutlineBar } from './OutlineBar';
import { readSelection } from './readSelection';
import type { SessionParts } from './SessionParts';
import { SheetButtons } from './SheetButtons';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };
/** Moving a selection with the mouse tells many areas. */
const SELECT_MS = 60;

/** A grid at work: edits go to the workbook, what the workbook then shows is drawn. */
export class GridSession implements DrawnGrid {
  private readonly gate: CommandGate;
  private readonly view: GridView;
  private readonly drawer: Drawer;
  private readonly outline: OutlineBar;
  private readonly lists: CellLists;
  private readonly charts: ChartLayer;
  private readonly clipboard: GridClipboard;
  private readonly menu = new ContextMenu();
  private readonly stopListening: () => void;
  private readonly selections = new Map<string, Area>();
  private isEditing = false;
  private selecting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly given: SessionParts) {
    const { injector, parts, port, onMessage, first } = given;
    const sheetId = (): string => this.view.activeId;
    const selection = (): Area => this.selection;
    const { edit } = this;
    this.clipboard = new GridClipboard({
      texts: (area) => this.texts(area),
      sheetId,
      selection,
      edit,
      say: onMessage,
    });
    this.gate = new CommandGate(injector, {
      unitId: UNIT_ID,
      isEditing: () => this.isEditing,
      sheetId,
      selection,
      edit,
      clipboard: this.clipboard,
      toggleBold: () => {
        this.toggleBold();
      },
      say: onMessage,
    });
    this.view = this.gate.paint(() => new GridView(given.univer, injector, first));
    this.lists = new CellLists(injector, {
      port,
      sheetId,
      text: (row, column) => this.texts({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? '',
      edit,
      focus: () => {
        this.focus();
      },
    });
    this.addButtons();
    this.outline = new OutlineBar(parts.columns, parts.rows, {
      columnLeft: (column) => this.view.columnLeft(column),
      rowTop: (row) => this.view.rowTop(row),
      toggle: (group) => {
        this.edit(groupOp(this.view.activeId, group));
      },
    });
    this.charts = new ChartLayer(parts.host.parentElement ?? parts.host, () => this.view.origin());
    this.drawer = new Drawer({
      port,
      view: this.view,
      gate: this.gate,
      onMessage,
      onDrawn: ({ groups, charts }) => {
        this.outline.show(groups);
        this.charts.show(charts);
      },
    });
    this.drawer.draw(first);
    this.listenToUniver();
    this.listenToPage();
    this.stopListening = port.onChange((change) => {
      this.onChange(change);
    });
  }

  run(command: GridCommand): void {
    for (const op of commandOps(command, this.view.activeId, this.selection)) this.edit(op);
  }

  drawn(sheet: string, address: string): DrawnCell | undefined {
    const area = parseA1(address);
    return area && this.view.drawn(sheet, area.row, area.column);
  }

  focus(): void {
    this.given.parts.host.querySelector<HTMLElement>('canvas')?.focus();
  }

  dispose(): void {
    this.stopListening();
    this.drawer.dispose();
    this.charts.dispose();
    this.menu.close();
    this.given.univer.dispose();
  }

  private get selection(): Area {
    return this.selections.get(this.view.activeId) ?? FIRST_CELL;
  }

  private onChange(change: GridChange): void {
    const { kind, sheetId, area, by } = change;
    if (kind === 'selection') {
      if (area && sheetId !== null) this.followSelection(sheetId, area);
      return;
    }
    this.drawer.note(change);
    // Each sheet has a selection of its own: a user who comes back to it finds it again.
    if (kind === 'active' && by === 'user' && sheetId !== null)
      this.given.port.select(sheetId, this.selections.get(sheetId) ?? FIRST_CELL);
  }

  private readonly edit = (op: EditOp): void => {
    void this.given.port.edit(op).then((answer) => {
      this.given.onMessage(answer.done ? '' : answer.message);
    });
  };

  private addButtons(): void {
    new SheetButtons(this.given.injector, {
      shown: (sheetId) => this.view.shown(sheetId),
      activeCell: () => this.selections.get(this.view.activeId),
      press: (button, row, column) => {
        void this.lists.open(button, row, column);
      },
    });
  }

  /** Shows what the add-in, or a user elsewhere, selected. */
  private followSelection(sheetId: string, area: Area): void {
    const known = this.selections.get(sheetId);
    if (known && sameArea(known, area) && sheetId === this.view.activeId) return;
    this.selections.set(sheetId, area);
    this.drawer.show(sheetId, () => {
      this.view.select(area);
    });
  }

  private listenToUniver(): void {
    this.view.onScroll(() => {
      this.outline.place();
      this.charts.place();
    });
    this.given.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === 'sheet.operation.set-selections') this.onSelected({ ...params });
      if (id === 'sheet.operation.set-cell-edit-visible') this.onEditing({ ...params });
    });
  }

  private onSelected(params: Readonly<Record<string, unknown>>): void {
    const found = readSelection(params);
    if (!found) return;
    const { sheetId } = found;
    const area = areaOf(found.range);
    const known = this.selections.get(sheetId);
    if (known && (sameArea(known, area) || this.gate.isPainting)) return;
    this.selections.set(sheetId, area);
    if (this.gate.isPainting) return;
    clearTimeout(this.selecting);
    this.selecting = setTimeout(() => {
      this.given.port.select(sheetId, area);
      this.lists.showPrompt(this.view.shown(sheetId), area);
    }, SELECT_MS);
  }

  private onEditing({ visible }: Readonly<Record<string, unknown>>): void {
    if (visible === this.isEditing) return;
    this.isEditing = visible === true;
    if (this.isEditing) this.given.port.setEditing(true);
    // The editor hands its text over after it closed.
    else
      setTimeout(() => {
        if (!this.isEditing) this.given.port.setEditing(false);
      }, 0);
  }

  private listenToPage(): void {
    const { host } = this.given.parts;
    host.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const entries = menuEntries({
        run: (command) => {
          this.run(command);
        },
        hide: (axis, isHidden) => {
          this.edit(hideOp(this.view.activeId, axis, this.selection, isHidden));
        },
        copy: (isCut) => {
          this.clipboard.copy(isCut);
        },
      });
      this.menu.open(event.clientX, event.clientY, entries);
    });
    host.addEventListener(
      'keydown',
      (event) => {
        if (!event.altKey || event.key !== 'ArrowDown' || this.isEditing) return;
        event.preventDefault();
        event.stopPropagation();
        void this.lists.openAt(this.view.shown(this.view.activeId), this.selection);
      },
      true,
    );
    new ResizeObserver(() => {
      this.outline.place();
      this.charts.place();
    }).observe(host);
  }

  private texts({ row, column, rows, columns }: Area): string[][] {
    const name = this.view.shown(this.view.activeId)?.name ?? '';
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.view.drawn(name, row + r, column + c)?.text ?? ''),
    );
  }

  private toggleBold(): void {
    const { row, column } = this.selection;
    const name = this.view.shown(this.view.activeId)?.name ?? '';
    const isBold = this.view.drawn(name, row, column)?.bold === true;
    this.edit({ kind: 'bold', sheetId: this.view.activeId, areas: [this.selection], isBold: !isBold });
  }
}
