import { InterceptorEffectEnum, type ICellCustomRender, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { containsCell } from '../../engine/area';
import type { ShownSheet } from '../view/ShownSheet';

/** A button drawn into a cell. */
export type CellButton = 'filter' | 'activeFilter' | 'list';

/** What the buttons need of the grid. */
export interface ButtonOwner {
  readonly shown: (sheetId: string) => ShownSheet | undefined;
  /** The cell that is selected; its list has an arrow. */
  readonly activeCell: () => { readonly row: number; readonly column: number } | undefined;
  readonly press: (button: CellButton, row: number, column: number) => void;
}

interface CellBox {
  readonly startX: number;
  readonly startY: number;
  readonly endX: number;
  readonly endY: number;
}

const SIZE = 16;
const MARGIN = 1;

/** Draws filter buttons into headers and the arrow of a drop-down list into the selected cell. */
export class SheetButtons {
  private readonly renders: Readonly<Record<CellButton, readonly ICellCustomRender[]>>;
  private readonly known = new WeakMap<ShownSheet, ReadonlyMap<string, CellButton>>();

  constructor(
    injector: Injector,
    private readonly owner: ButtonOwner,
  ) {
    this.renders = {
      filter: [this.render('filter')],
      activeFilter: [this.render('activeFilter')],
      list: [this.render('list')],
    };
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const button = this.at(subUnitId, row, col);
        return next(button ? { ...cell, customRender: [...this.renders[button]] } : cell);
      },
    });
  }

  /** The button of a cell. */
  at(sheetId: string, row: number, column: number): CellButton | undefined {
    const shown = this.owner.shown(sheetId);
    if (!shown) return undefined;
    const active = this.owner.activeCell();
    if (active?.row === row && active.column === column && hasList(shown, row, column)) return 'list';
    return this.filters(shown).get(`${String(row)}:${String(column)}`);
  }

  private filters(shown: ShownSheet): ReadonlyMap<string, CellButton> {
    const known = this.known.get(shown);
    if (known) return known;
    const map = new Map<string, CellButton>(
      shown.filterButtons.map(({ row, column, isActive }) => [
        `${String(row)}:${String(column)}`,
        isActive ? 'activeFilter' : 'filter',
      ]),
    );
    this.known.set(shown, map);
    return map;
  }

  private render(button: CellButton): ICellCustomRender {
    return {
      zIndex: 10,
      drawWith: (context, { primaryWithCoord }) => {
        const { isMergedMainCell, mergeInfo } = primaryWithCoord;
        drawButton(context, isMergedMainCell ? mergeInfo : primaryWithCoord, button);
      },
      isHit: ({ x, y }, { primaryWithCoord }) => isOn(primaryWithCoord, x, y),
      onPointerDown: ({ row, col }) => {
        this.owner.press(button, row, col);
      },
    };
  }
}

/** Has this cell a drop-down list? */
export function hasList(shown: ShownSheet, row: number, column: number): boolean {
  return shown.validations.some(
    ({ isList, areas }) => isList && areas.some((area) => containsCell(area, row, column)),
  );
}

function corner({ endX, endY }: CellBox): { readonly left: number; readonly top: number } {
  return { left: endX - SIZE - MARGIN, top: endY - SIZE - MARGIN };
}

function isOn(box: CellBox, x: number, y: number): boolean {
  const { left, top } = corner(box);
  return x >= left && x <= left + SIZE && y >= top && y <= top + SIZE;
}

function drawButton(context: CanvasRenderingContext2D, box: CellBox, button: CellButton): void {
  const { left, top } = corner(box);
  context.fillStyle = '#ffffff';
  context.strokeStyle = '#8a8a8a';
  context.lineWidth = 1;
  context.fillRect(left, top, SIZE, SIZE);
  context.strokeRect(left + 0.5, top + 0.5, SIZE - 1, SIZE - 1);
  context.fillStyle = button === 'activeFilter' ? '#107c41' : '#444444';
  context.beginPath();
  if (button === 'activeFilter') funnel(context, left, top);
  else triangle(context, left, top);
  context.closePath();
  context.fill();
}

function triangle(context: CanvasRenderingContext2D, left: number, top: number): void {
  context.moveTo(left + 4, top + 6);
  context.lineTo(left + 12, top + 6);
  context.lineTo(left + 8, top + 11);
}

function funnel(context: CanvasRenderingContext2D, left: number, top: number): void {
  context.moveTo(left + 3, top + 4);
  context.lineTo(left + 13, top + 4);
  context.lineTo(left + 9.5, top + 8);
  context.lineTo(left + 9.5, top + 13);
  context.lineTo(left + 6.5, top + 11);
  context.lineTo(left + 6.5, top + 8);
}
