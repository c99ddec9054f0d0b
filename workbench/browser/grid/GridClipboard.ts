import type { Area } from '../../engine/area';
import type { EditOp } from '../view/EditOp';
import { isSameText, writeClipboard, type Copied } from './clipboard';
import { pasteArea, spread } from './editRequests';
import { pastedTexts } from './pastedTexts';

/** What the clipboard needs of the grid. */
export interface ClipboardOwner {
  readonly texts: (area: Area) => readonly (readonly string[])[];
  readonly sheetId: () => string;
  readonly selection: () => Area;
  readonly edit: (op: EditOp) => void;
  readonly say: (message: string) => void;
}

/** The most cells that are copied as texts: whole columns are copied as far as they are drawn. */
const MOST_LINES = 20_000;
const MOST_COLUMNS = 256;

/** Copy, cut and paste: cells of this workbook with formulas and formats, everything else as typed texts. */
export class GridClipboard {
  private copied: Copied | undefined;

  constructor(private readonly owner: ClipboardOwner) {}

  /** Copies the selection; what was cut is moved when it is pasted. */
  copy(isCut: boolean): void {
    const wide = this.owner.selection();
    const area = {
      ...wide,
      rows: Math.min(wide.rows, MOST_LINES),
      columns: Math.min(wide.columns, MOST_COLUMNS),
    };
    this.copied = {
      sheetId: this.owner.sheetId(),
      area,
      isCut,
      text: writeClipboard(this.owner.texts(area)),
    };
    this.owner.say('');
  }

  /** Pastes at the selection. */
  paste(html: string, text: string): void {
    const { copied } = this;
    const sheetId = this.owner.sheetId();
    const selection = this.owner.selection();
    if (!copied || !isSameText(copied.text, text)) {
      const texts = spread(pastedTexts(html, text), selection);
      this.owner.edit({ kind: 'enter', sheetId, row: selection.row, column: selection.column, texts });
      return;
    }
    const { area: source, sheetId: from, isCut } = copied;
    const area = isCut
      ? { ...source, row: selection.row, column: selection.column }
      : pasteArea(source, selection);
    this.owner.edit({ kind: isCut ? 'move' : 'copy', sheetId, from: { sheetId: from, area: source }, area });
    if (isCut) this.copied = undefined;
  }
}
