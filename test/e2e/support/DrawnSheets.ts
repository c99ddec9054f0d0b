import type { Page } from 'playwright-core';
import '../../../workbench/browser/TestHook';
import type { DrawnCell } from '../../../workbench/browser/DrawnGrid';

/** What a cell is waited for to look like; what is left out may be anything. */
export interface Look {
  readonly text?: string;
  readonly fill?: string | null;
}

/** The grid of an open workbench as a user sees and uses it. */
export class DrawnSheets {
  constructor(private readonly page: Page) {}

  /** Brings a sheet to the front by its tab, and waits until it is drawn. */
  async show(sheet: string): Promise<void> {
    await this.page.getByRole('tab', { name: sheet, exact: true }).click();
    await this.page.waitForFunction((name) => window.workbench?.drawn(name, 'A1') !== undefined, sheet);
  }

  /** The tabs from left to right. */
  tabs(): Promise<string[]> {
    return this.page.locator('#sheet-tabs [role="tab"]').allTextContents();
  }

  /** The tab in front. */
  front(): Promise<string | null> {
    return this.page.locator('#sheet-tabs [aria-selected="true"]').textContent();
  }

  /** Waits until a sheet is in front and drawn. */
  async untilFront(sheet: string): Promise<void> {
    await this.page.locator('#sheet-tabs [aria-selected="true"]', { hasText: sheet }).waitFor();
    await this.page.waitForFunction((name) => window.workbench?.drawn(name, 'A1') !== undefined, sheet);
  }

  /** A cell of a sheet that was shown. */
  async cell(sheet: string, address: string): Promise<DrawnCell> {
    const at = { sheet, address };
    const cell = await this.page.evaluate((place) => window.workbench?.drawn(place.sheet, place.address), at);
    if (cell === undefined) throw new Error(`「${sheet}」 was not drawn`);
    return cell;
  }

  /** Waits until a cell is drawn so; without it the message says how it was drawn last. */
  async until(sheet: string, address: string, look: Look): Promise<void> {
    try {
      await this.page.waitForFunction(
        (place) => {
          const cell = window.workbench?.drawn(place.sheet, place.address);
          if (cell === undefined) return false;
          const { text = cell.text, fill = cell.fill } = place.look;
          return cell.text === text && cell.fill === fill;
        },
        { sheet, address, look },
        { timeout: 15_000 },
      );
    } catch (error) {
      const cell = JSON.stringify(await this.cell(sheet, address));
      throw new Error(`「${sheet}」${address} is ${cell}, not ${JSON.stringify(look)}`, { cause: error });
    }
  }

  /** The cells of a column from a row on, as many as are asked for. */
  column(sheet: string, letter: string, from: number, count: number): Promise<DrawnCell[]> {
    return this.page.evaluate(
      (place) =>
        Array.from({ length: place.count }, (_, index) => {
          const address = `${place.letter}${String(place.from + index)}`;
          return window.workbench?.drawn(place.sheet, address);
        }).filter((cell) => cell !== undefined),
      { sheet, letter, from, count },
    );
  }

  /** The row (1-based) in which a column first shows a text. */
  async rowOf(sheet: string, letter: string, text: string): Promise<number> {
    const cells = await this.column(sheet, letter, 1, 400);
    const index = cells.findIndex((cell) => cell.text === text);
    if (index < 0) throw new Error(`No ${text} in column ${letter} of 「${sheet}」`);
    return index + 1;
  }

  /** The address in the grid's name box. */
  selected(): Promise<string> {
    return this.nameBox.inputValue();
  }

  /** Waits until a cell is selected in the grid. */
  async untilSelected(address: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === wanted,
      address,
    );
  }

  /** Selects a cell and types into it; all by the keyboard but the choice of the sheet. Waits until the cell holds it. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.focus(sheet);
    await this.select(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(
      async (typed) => String(await window.workbench?.value(typed.sheet, typed.address)) === typed.text,
      { sheet, address, text },
    );
  }

  /** Puts the keyboard into the grid. */
  async focus(sheet: string): Promise<void> {
    await this.show(sheet);
    // F6 goes from the ribbon to the grid, without selecting another cell as a click would.
    await this.page.locator('#ribbon button').first().focus();
    await this.page.keyboard.press('F6');
  }

  /** Selects a cell. */
  async select(sheet: string, address: string): Promise<void> {
    const at = { sheet, address };
    await this.page.evaluate((place) => window.workbench?.select(place.sheet, place.address), at);
    await this.untilSelected(address);
  }

  private get nameBox(): ReturnType<Page['locator']> {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }
}
