import {
  CanceledError,
  CommandType,
  ICommandService,
  type ICommandInfo,
  type Injector,
} from '@univerjs/core';
import type { Area } from '../../engine/area';
import type { EditOp } from '../view/EditOp';
import { addedByFill, areaOf, resizeOps, typedText, type CommandRange } from './editRequests';

/** What the gate needs of the grid. */
export interface GateOwner {
  readonly unitId: string;
  /** Is a cell being edited? Then keys belong to its editor. */
  readonly isEditing: () => boolean;
  readonly sheetId: () => string;
  readonly selection: () => Area;
  readonly edit: (op: EditOp) => void;
  readonly clipboard: {
    copy: (isCut: boolean) => void;
    paste: (html: string, text: string) => void;
  };
  readonly toggleBold: () => void;
  readonly say: (message: string) => void;
}

type Params = Readonly<Record<string, unknown>>;

const UNSUPPORTED = '工作台的表格不支持这一步，没有改动。';
/** Told by Univer while it works, not by a user. */
const SILENT = /auto-height|formula|zebra|range-theme|permission/;

/**
 * Stands before Univer's commands: what a user wants done is sent to the workbook and not done here, so that the grid
 * never shows anything the workbook does not say. Mutations pass only while `paint` runs.
 */
export class CommandGate {
  private painting = false;

  constructor(
    injector: Injector,
    private readonly owner: GateOwner,
  ) {
    injector.get(ICommandService).beforeCommandExecuted((info) => {
      if (this.painting) return;
      const params: Params = { ...info.params };
      const isHandled = this.handle(info.id, params);
      if (isHandled || this.isForeign(info, params)) throw new CanceledError();
    });
  }

  /** Is the workbook being drawn, so that what happens is nobody's doing? */
  get isPainting(): boolean {
    return this.painting;
  }

  /** Lets mutations pass while the workbook is drawn. */
  paint<T>(draw: () => T): T {
    this.painting = true;
    try {
      return draw();
    } finally {
      this.painting = false;
    }
  }

  /** A change that nobody asked the workbook for. */
  private isForeign({ id, type }: Readonly<ICommandInfo>, params: Params): boolean {
    if (type !== CommandType.MUTATION || params['unitId'] !== this.owner.unitId) return false;
    if (!SILENT.test(id)) this.owner.say(UNSUPPORTED);
    return true;
  }

  private handle(id: string, params: Params): boolean {
    switch (id) {
      case 'sheet.command.set-range-values':
        return this.type(params);
      case 'sheet.command.clear-selection-content':
        this.owner.edit({
          kind: 'clear',
          sheetId: this.owner.sheetId(),
          areas: this.areas(params),
          what: 'Contents',
        });
        return true;
      case 'sheet.command.set-range-bold':
        this.owner.toggleBold();
        return true;
      case 'univer.command.copy':
      case 'univer.command.cut':
        return this.copy(id === 'univer.command.cut');
      case 'sheet.command.paste-by-short-key':
        this.owner.clipboard.paste(text(params['htmlContent']), text(params['textContent']));
        return true;
      case 'sheet.command.auto-fill':
        return this.fill(params);
      case 'sheet.command.move-range':
        return this.move(params);
      default:
        return this.handleShape(id, params);
    }
  }

  private handleShape(id: string, params: Params): boolean {
    const ranges = rangesOf(params);
    switch (id) {
      case 'sheet.mutation.set-worksheet-col-width':
        return this.resize('column', ranges, params['colWidth']);
      case 'sheet.mutation.set-worksheet-row-height':
        return this.resize('row', ranges, params['rowHeight']);
      case 'sheet.mutation.set-col-hidden':
      case 'sheet.mutation.set-col-visible':
        return this.hide('column', ranges, id.endsWith('hidden'));
      case 'sheet.mutation.set-row-hidden':
      case 'sheet.mutation.set-row-visible':
        return this.hide('row', ranges, id.endsWith('hidden'));
      case 'sheet.mutation.set-frozen':
        this.owner.edit({
          kind: 'freeze',
          sheetId: this.owner.sheetId(),
          rows: Number(params['ySplit'] ?? 0),
          columns: Number(params['xSplit'] ?? 0),
        });
        return true;
      default:
        return false;
    }
  }

  private type(params: Params): boolean {
    const [range] = rangesOf(params);
    const { value } = params;
    if (!range || typeof value !== 'object') return true;
    const area = areaOf(range);
    const typed = typedText(value && { ...value });
    if (typed === undefined) {
      this.owner.say(UNSUPPORTED);
      return true;
    }
    // Ctrl+Enter fills the whole selection.
    const texts = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => typed));
    const { row, column } = area;
    this.owner.edit({ kind: 'enter', sheetId: text(params['subUnitId']), row, column, texts });
    return true;
  }

  private copy(isCut: boolean): boolean {
    if (this.owner.isEditing()) return false;
    this.owner.clipboard.copy(isCut);
    return true;
  }

  private fill(params: Params): boolean {
    const [source, target] = [rangeIn(params['sourceRange']), rangeIn(params['targetRange'])];
    if (!source || !target) return true;
    const from = areaOf(source);
    const area = addedByFill(from, areaOf(target));
    if (area) this.owner.edit({ kind: 'fillSeries', sheetId: this.owner.sheetId(), from, area });
    return true;
  }

  private move(params: Params): boolean {
    const [source, target] = [rangeIn(params['fromRange']), rangeIn(params['toRange'])];
    const sheetId = this.owner.sheetId();
    if (source && target)
      this.owner.edit({
        kind: 'move',
        sheetId,
        from: { sheetId, area: areaOf(source) },
        area: areaOf(target),
      });
    return true;
  }

  private resize(axis: 'row' | 'column', ranges: readonly CommandRange[], size: unknown): boolean {
    for (const op of resizeOps(this.owner.sheetId(), axis, ranges, size)) this.owner.edit(op);
    return true;
  }

  private hide(axis: 'row' | 'column', ranges: readonly CommandRange[], isHidden: boolean): boolean {
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      const [first, last] = axis === 'row' ? [startRow, endRow] : [startColumn, endColumn];
      this.owner.edit({
        kind: 'hide',
        sheetId: this.owner.sheetId(),
        axis,
        first,
        count: last - first + 1,
        isHidden,
      });
    }
    return true;
  }

  private areas(params: Params): readonly Area[] {
    const ranges = rangesOf(params);
    return ranges.length > 0 ? ranges.map(areaOf) : [this.owner.selection()];
  }
}

function rangesOf(params: Params): readonly CommandRange[] {
  const { ranges, range } = params;
  const list: readonly unknown[] = Array.isArray(ranges) ? ranges : Array.isArray(range) ? range : [range];
  return list.flatMap((item) => rangeIn(item) ?? []);
}

function rangeIn(value: unknown): CommandRange | undefined {
  if (typeof value !== 'object' || value === null || !('startRow' in value) || !('endRow' in value))
    return undefined;
  if (!('startColumn' in value) || !('endColumn' in value)) return undefined;
  return {
    startRow: Number(value.startRow),
    endRow: Number(value.endRow),
    startColumn: Number(value.startColumn),
    endColumn: Number(value.endColumn),
    rangeType: 'rangeType' in value && typeof value.rangeType === 'number' ? value.rangeType : undefined,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
