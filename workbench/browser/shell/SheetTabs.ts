import type { EditAnswer, GridPort, SheetTab } from '../GridPort';
import type { EditOp } from '../view/EditOp';
import { ask } from './ask';
import { element } from './element';

const TIP = '双击改名，按 Delete 删除';

/** The sheet tabs below the grid: arrow keys move along them, a click or Enter brings a sheet to the front. */
export class SheetTabs {
  private drawing = 0;

  constructor(
    private readonly list: HTMLElement,
    addButton: HTMLElement,
    private readonly port: Pick<GridPort, 'sheets' | 'edit' | 'onChange'>,
    private readonly say: (text: string) => void,
  ) {
    port.onChange(({ kind }) => {
      if (kind === 'sheets' || kind === 'active') void this.draw();
    });
    list.addEventListener('keydown', (event) => {
      this.move(event);
    });
    addButton.addEventListener('click', () => void this.edit({ kind: 'addSheet' }));
  }

  /** Draws the tabs as the workbook has them now; an older answer never overtakes a newer one. */
  async draw(): Promise<void> {
    this.drawing += 1;
    const drawing = this.drawing;
    const tabs = (await this.port.sheets()).filter(({ isVisible }) => isVisible);
    if (drawing !== this.drawing) return;
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...tabs.map((tab) => this.tab(tab)));
    const active = this.list.querySelector<HTMLElement>('[aria-selected="true"]');
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  }

  private tab({ id, name, isActive, colour, isProtected }: SheetTab): HTMLElement {
    const tab = element(
      'button',
      { class: 'sheet-tab', role: 'tab', type: 'button', title: TIP, 'aria-selected': String(isActive) },
      isProtected ? `${name}（受保护）` : name,
    );
    tab.tabIndex = isActive ? 0 : -1;
    if (colour !== null) tab.style.setProperty('--tab', colour);
    tab.addEventListener('click', () => {
      if (!isActive) void this.edit({ kind: 'activateSheet', sheetId: id });
    });
    tab.addEventListener('dblclick', () => {
      this.rename(tab, id, name);
    });
    tab.addEventListener('keydown', ({ key }) => {
      if (key === 'F2') this.rename(tab, id, name);
      if (key === 'Delete') void this.remove(id, name);
    });
    return tab;
  }

  private rename(tab: HTMLElement, sheetId: string, name: string): void {
    const input = element('input', { value: name, 'aria-label': '工作表的新名字', maxlength: '31' });
    tab.replaceWith(input);
    input.select();
    const finish = (isKept: boolean): void => {
      input.onblur = null;
      if (isKept && input.value !== name)
        void this.edit({ kind: 'renameSheet', sheetId, name: input.value }).then(() => this.draw());
      else void this.draw();
    };
    input.onblur = () => {
      finish(true);
    };
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === 'Escape') finish(key === 'Enter');
    });
  }

  private async remove(sheetId: string, name: string): Promise<void> {
    const answer = await ask(`删除工作表「${name}」？里面的内容会一起删除，不能撤销。`, ['取消', '删除']);
    if (answer === '删除') await this.edit({ kind: 'deleteSheet', sheetId });
  }

  private async edit(op: EditOp): Promise<void> {
    const answer: EditAnswer = await this.port.edit(op);
    if (!answer.done) this.say(answer.message);
  }

  private move(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const place = tabs.findIndex((tab) => tab === event.target);
    const next = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (place < 0 || next === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
  }
}
