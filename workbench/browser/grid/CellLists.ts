import type { Injector } from '@univerjs/core';
import { containsCell, type Area } from '../../engine/area';
import type { GridPort } from '../GridPort';
import type { EditOp } from '../view/EditOp';
import type { ShownSheet } from '../view/ShownSheet';
import { Popups } from './Popups';
import { hasList, type CellButton } from './SheetButtons';

/** What the lists need of the grid. */
export interface ListOwner {
  readonly port: GridPort;
  readonly sheetId: () => string;
  readonly text: (row: number, column: number) => string;
  readonly edit: (op: EditOp) => void;
  readonly focus: () => void;
}

/** Drop-down lists, filter lists and prompts of cells. */
export class CellLists {
  private readonly popups: Popups;

  constructor(
    injector: Injector,
    private readonly owner: ListOwner,
  ) {
    this.popups = new Popups(injector);
  }

  /** Opens what a button in a cell stands for. */
  async open(button: CellButton, row: number, column: number): Promise<void> {
    if (button === 'list') await this.openChoices(row, column);
    else await this.openFilter(row, column);
  }

  /** Opens the list of the selected cell by keyboard: its drop-down list or its filter. */
  async openAt(shown: ShownSheet | undefined, { row, column }: Area): Promise<void> {
    if (!shown) return;
    if (hasList(shown, row, column)) await this.openChoices(row, column);
    else if (shown.filterButtons.some((button) => button.row === row && button.column === column))
      await this.openFilter(row, column);
  }

  /** Shows what the validation of a cell tells the user. */
  showPrompt(shown: ShownSheet | undefined, { row, column }: Area): void {
    if (this.popups.isOpenAt(row, column)) return;
    this.popups.closeList();
    const found = shown?.validations.find(
      ({ areas, title, prompt }) =>
        (title !== '' || prompt !== '') && areas.some((area) => containsCell(area, row, column)),
    );
    this.popups.showPrompt(row, column, found && { title: found.title, prompt: found.prompt });
  }

  private async openChoices(row: number, column: number): Promise<void> {
    const sheetId = this.owner.sheetId();
    const choices = await this.owner.port.choices(sheetId, row, column);
    if (choices.length === 0) return;
    this.popups.openChoices(row, column, {
      choices,
      current: this.owner.text(row, column),
      onChoose: (text) => {
        this.owner.edit({ kind: 'enter', sheetId, row, column, texts: [[text]] });
        this.close();
      },
      onClose: () => {
        this.close();
      },
    });
  }

  private async openFilter(row: number, column: number): Promise<void> {
    const sheetId = this.owner.sheetId();
    const texts = await this.owner.port.filterTexts(sheetId, row, column);
    this.popups.openFilter(row, column, {
      texts,
      onSort: (isAscending) => {
        this.owner.edit({ kind: 'sort', sheetId, row, column, isAscending });
        this.close();
      },
      onFilter: (allowed) => {
        this.owner.edit({ kind: 'filter', sheetId, row, column, allowed });
        this.close();
      },
      onClose: () => {
        this.close();
      },
    });
  }

  private close(): void {
    this.popups.closeList();
    this.owner.focus();
  }
}
