import type { Area } from '../engine/area';
import { parseA1 } from '../engine/a1';
import type { Scalar } from '../engine/cellValues';
import type { Faults } from '../node/Faults';
import type { DrawnCell, DrawnGrid } from './DrawnGrid';
import type { FaultStore } from './FaultStore';
import type { BatchEntry } from './frames/FrameHome';
import type { WorkbookClient } from './WorkbookClient';

/** What end-to-end tests look at and set, as `window.workbench`. Nothing of the page uses it. */
export interface TestHook {
  /** A cell's value as Office.js reads it. */
  value(sheet: string, address: string): Promise<Scalar>;
  /** What a cell shows. */
  text(sheet: string, address: string): Promise<string>;
  /** The fill after conditional formats, from the workbook; null for none. */
  shownFill(sheet: string, address: string): Promise<string | null>;
  /** A cell as the grid has drawn it; undefined where its sheet was not drawn yet. */
  drawn(sheet: string, address: string): DrawnCell | undefined;
  /** Selects a range as a user does; its sheet comes to the front. */
  select(sheet: string, address: string): Promise<void>;
  /** Types into a cell as somebody else who has the workbook open. */
  typeAsCoauthor(sheet: string, address: string, text: string): Promise<void>;
  /** May be set at any time; setting counts the batches of `failAtSync` from 1 again. */
  faults: Faults;
  /** Every batch of the add-in since the page was loaded. */
  readonly batches: readonly BatchEntry[];
  /** Leaving the page asks nothing from now until the next change. */
  forgetChanges(): void;
}

declare global {
  interface Window {
    workbench?: TestHook;
  }
}

/** Makes the hook over the parts of the page. */
export function createTestHook(parts: {
  readonly client: WorkbookClient;
  readonly grid: DrawnGrid;
  readonly faultStore: FaultStore;
  readonly batches: readonly BatchEntry[];
  readonly forgetChanges: () => void;
}): TestHook {
  const { client, grid, faultStore, batches, forgetChanges } = parts;
  return {
    value: (sheet, address) => client.call('value', { sheet, address }),
    text: (sheet, address) => client.call('text', { sheet, address }),
    shownFill: (sheet, address) => client.call('shownFill', { sheet, address }),
    drawn: (sheet, address) => grid.drawn(sheet, address),
    select: async (sheet, address) => {
      const tab = (await client.sheets()).find(({ name }) => name === sheet);
      if (!tab) throw new RangeError(`No sheet ${sheet}`);
      await client.call('select', { sheetId: tab.id, area: areaOf(address), isOfGrid: false });
    },
    typeAsCoauthor: async (sheet, address, text) => {
      await client.call('typeAsCoauthor', { sheet, address, text });
    },
    get faults() {
      return faultStore.faults;
    },
    set faults(faults) {
      faultStore.faults = faults;
    },
    batches,
    forgetChanges,
  };
}

function areaOf(address: string): Area {
  const area = parseA1(address);
  if (!area) throw new RangeError(`Not an address: ${address}`);
  return area;
}
