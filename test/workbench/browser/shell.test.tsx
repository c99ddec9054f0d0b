import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AddinFrame } from '../../../workbench/browser/frames/AddinFrame';
import type { GridChange, SheetTab } from '../../../workbench/browser/GridPort';
import { drawRibbon, type ButtonSpec } from '../../../workbench/browser/ribbon/drawRibbon';
import { PaneHolder } from '../../../workbench/browser/shell/PaneHolder';
import { SheetTabs } from '../../../workbench/browser/shell/SheetTabs';
import { Supertip } from '../../../workbench/browser/shell/Supertip';
import type { EditOp } from '../../../workbench/browser/view/EditOp';

function place(name: keyof HTMLElementTagNameMap = 'div'): HTMLElement {
  const made = document.createElement(name);
  document.body.append(made);
  return made;
}

beforeAll(() => {
  // jsdom draws nothing, so it cannot scroll.
  Element.prototype.scrollIntoView = jest.fn();
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('the ribbon', () => {
  const spec = (press: ButtonSpec['press']): ButtonSpec => ({
    id: 'check',
    label: '检查台账',
    tipTitle: '检查台账',
    tip: '对照计划检查台账。',
    icon: null,
    press,
  });

  it('has its buttons in named groups, with their tips as descriptions', () => {
    drawRibbon(
      place(),
      [{ label: '台账对标', isLarge: true, buttons: [spec(() => undefined)] }],
      new Supertip(),
    );
    const group = screen.getByRole('group', { name: '台账对标' });
    const button = within(group).getByRole('button', { name: '检查台账' });
    expect(button.getAttribute('aria-description')).toBe('对照计划检查台账。');
  });

  it('keeps a button disabled until its command is over', async () => {
    let finish = (): void => undefined;
    const command = new Promise<void>((resolve) => {
      finish = resolve;
    });
    drawRibbon(place(), [{ label: '组', isLarge: false, buttons: [spec(() => command)] }], new Supertip());
    const button = screen.getByRole('button');
    await userEvent.click(button);
    expect(button.hasAttribute('disabled')).toBe(true);
    finish();
    await waitFor(() => {
      expect(button.hasAttribute('disabled')).toBe(false);
    });
  });
});

describe('the pane', () => {
  function start(): { holder: PaneHolder; splitter: HTMLElement; pane: HTMLElement; toggles: boolean[] } {
    const parts = { pane: place('aside'), splitter: place() };
    parts.splitter.tabIndex = 0;
    const toggles: boolean[] = [];
    const frame = { dispose: jest.fn(), focusIn: jest.fn() };
    const holder = new PaneHolder(
      parts,
      '台账对标',
      () => frame as unknown as AddinFrame,
      (isOpen) => toggles.push(isOpen),
    );
    return { holder, ...parts, toggles };
  }

  it('is opened by the ribbon and closed by its own button', async () => {
    const { holder, pane, toggles } = start();
    holder.toggle();
    await userEvent.click(within(pane).getByRole('button', { name: '关闭任务窗格' }));
    expect(holder.isOpen).toBe(false);
    expect(pane.hidden).toBe(true);
    expect(toggles).toEqual([true, false]);
  });

  it.each([
    ['{ArrowLeft}', '366'],
    ['{ArrowRight}', '334'],
    ['{Home}', '320'],
    ['{End}', '500'],
    ['{Home}{ArrowRight}', '320'],
    ['{End}{ArrowLeft}', '500'],
  ])('is made as wide as %s says: %s px', async (keys, width) => {
    const { splitter, pane } = start();
    splitter.focus();
    await userEvent.keyboard(keys);
    expect(splitter.getAttribute('aria-valuenow')).toBe(width);
    expect(pane.style.width).toBe(`${width}px`);
  });
});

describe('the sheet tabs', () => {
  const TABS: readonly SheetTab[] = ['台账', '名册', '藏着'].map((name, index) => ({
    id: `S${String(index)}`,
    name,
    isVisible: name !== '藏着',
    isActive: index === 0,
    colour: null,
    isProtected: false,
  }));

  async function start(): Promise<{ ops: EditOp[]; said: string[]; change: (change: GridChange) => void }> {
    const ops: EditOp[] = [];
    const said: string[] = [];
    const listeners: ((change: GridChange) => void)[] = [];
    const port = {
      sheets: () => Promise.resolve(TABS),
      edit: (op: EditOp) => {
        ops.push(op);
        return Promise.resolve({ done: false, message: '不行' } as const);
      },
      onChange: (listener: (change: GridChange) => void) => {
        listeners.push(listener);
        return () => undefined;
      },
    };
    const list = place();
    const add = place('button');
    add.setAttribute('aria-label', '新工作表');
    await new SheetTabs(list, add, port, (text) => said.push(text)).draw();
    return { ops, said, change: (change) => listeners.forEach((listen) => listen(change)) };
  }

  it('show the visible sheets, the one in front selected', async () => {
    await start();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['台账', '名册']);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('台账');
  });

  it('bring a sheet to the front by arrow and Enter, and say why not', async () => {
    const { ops, said } = await start();
    screen.getByRole('tab', { selected: true }).focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(ops).toEqual([{ kind: 'activateSheet', sheetId: 'S1' }]);
    expect(said).toEqual(['不行']);
  });

  it('rename a sheet by double click', async () => {
    const { ops } = await start();
    await userEvent.dblClick(screen.getByRole('tab', { name: '名册' }));
    const input = screen.getByRole('textbox', { name: '工作表的新名字' });
    await userEvent.clear(input);
    await userEvent.type(input, '人员{Enter}');
    expect(ops).toContainEqual({ kind: 'renameSheet', sheetId: 'S1', name: '人员' });
  });

  it('leave the name as it is on Escape', async () => {
    const { ops } = await start();
    await userEvent.dblClick(screen.getByRole('tab', { name: '台账' }));
    await userEvent.type(screen.getByRole('textbox'), '别的{Escape}');
    await screen.findByRole('tab', { name: '台账' });
    expect(ops).toEqual([]);
  });

  it('add a sheet', async () => {
    const { ops } = await start();
    await userEvent.click(screen.getByRole('button', { name: '新工作表' }));
    expect(ops).toEqual([{ kind: 'addSheet' }]);
  });
});
