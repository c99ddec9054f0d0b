import type { IDisposable, Injector } from '@univerjs/core';
import { SheetCanvasPopManagerService } from '@univerjs/sheets-ui';
import { ComponentManager, IShortcutService } from '@univerjs/ui';
import { ChoiceList, type ChoiceListProps } from './ChoiceList';
import { FilterList, type FilterListProps } from './FilterList';
import { PromptNote, type PromptNoteProps } from './PromptNote';

type Props<P extends { readonly popup: { readonly extraProps: unknown } }> = P['popup']['extraProps'];

const CHOICES = 'workbench.choices';
const FILTER = 'workbench.filter';
const PROMPT = 'workbench.prompt';

/** What hangs on a cell and moves with it: one list and one prompt at most. */
export class Popups {
  private readonly manager: SheetCanvasPopManagerService;
  private readonly shortcuts: IShortcutService;
  private list: { readonly row: number; readonly column: number; readonly close: () => void } | undefined;
  private prompt: IDisposable | undefined;

  constructor(injector: Injector) {
    this.manager = injector.get(SheetCanvasPopManagerService);
    this.shortcuts = injector.get(IShortcutService);
    const components = injector.get(ComponentManager);
    components.register(CHOICES, ChoiceList);
    components.register(FILTER, FilterList);
    components.register(PROMPT, PromptNote);
  }

  /** Is a list open at this cell? */
  isOpenAt(row: number, column: number): boolean {
    return this.list?.row === row && this.list.column === column;
  }

  /** Opens the drop-down list of a cell. */
  openChoices(row: number, column: number, props: Props<ChoiceListProps>): void {
    this.open(row, column, CHOICES, { ...props });
  }

  /** Opens the list of a filter button. */
  openFilter(row: number, column: number, props: Props<FilterListProps>): void {
    this.open(row, column, FILTER, { ...props });
  }

  closeList(): void {
    this.list?.close();
    this.list = undefined;
  }

  /** Shows the prompt of the selected cell in place of the one before; none without a text. */
  showPrompt(row: number, column: number, props: Props<PromptNoteProps> | undefined): void {
    this.prompt?.dispose();
    this.prompt = undefined;
    if (!props) return;
    this.prompt =
      this.manager.attachPopupToCell(row, column, {
        componentKey: PROMPT,
        direction: 'bottom-left',
        offset: [0, 4],
        extraProps: { ...props },
      }) ?? undefined;
  }

  private open(row: number, column: number, componentKey: string, extraProps: Record<string, unknown>): void {
    this.closeList();
    this.showPrompt(row, column, undefined);
    const popup = this.manager.attachPopupToCell(row, column, {
      componentKey,
      direction: 'bottom-left',
      offset: [0, 2],
      extraProps,
      onClickOutside: () => {
        this.closeList();
      },
    });
    if (!popup) return;
    // The keys belong to the list as long as it is open.
    const keys = this.shortcuts.forceEscape();
    const close = (): void => {
      popup.dispose();
      keys.dispose();
    };
    this.list = { row, column, close };
  }
}
