import type { Area } from '../engine/area';
import type { Scalar } from '../engine/cellValues';
import type { Faults } from '../node/Faults';
import type { PushedEvent } from '../richapi/EventRegistry';
import type { EditAnswer, GridChange, SheetTab } from './GridPort';
import type { EditOp } from './view/EditOp';
import type { FilterText } from './view/filterTexts';
import type { ShownSheet } from './view/ShownSheet';

/** One batch of Office.js on its way to the workbook. */
export interface BatchRequest {
  /** The frame it comes from: each has its own events and kept ranges. */
  readonly conversation: string;
  readonly body: string;
  /** The client's request flags: 1 writes, 64 waits while a cell is edited. */
  readonly flags: number;
}

/** `statusCode` 0 says that the connection was lost. */
export interface BatchAnswer {
  readonly statusCode: number;
  readonly body: string;
}

/** Why a file was not opened. */
export type OpenFault = 'notAWorkbook' | 'encrypted';

/** What tests look at: cells by sheet name and address. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A cell of a sheet by zero-based row and column. */
export interface CellIndex {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the page asks of the worker, and what it is answered. */
export interface Calls {
  /** Null bytes make a new workbook. Every conversation ends. */
  open: { in: Uint8Array | null; out: OpenFault | null };
  save: { in: null; out: Uint8Array };
  batch: { in: BatchRequest; out: BatchAnswer };
  sheets: { in: null; out: readonly SheetTab[] };
  sheet: { in: { readonly sheetId: string; readonly known: number | null }; out: ShownSheet };
  choices: { in: CellIndex; out: readonly string[] };
  filterTexts: { in: CellIndex; out: readonly FilterText[] };
  edit: { in: EditOp; out: EditAnswer };
  /** `isOfGrid` false: somebody else selected, the grid has to follow. */
  select: { in: { readonly sheetId: string; readonly area: Area; readonly isOfGrid: boolean }; out: null };
  /** The add-in's settings of the workbook: key and JSON text. */
  settings: { in: null; out: readonly (readonly [string, string])[] };
  saveSettings: { in: readonly (readonly [string, string])[]; out: null };
  /** A frame is gone, or was loaded anew. */
  endConversation: { in: string; out: null };
  setEditing: { in: boolean; out: null };
  setFaults: { in: Faults; out: null };
  /** Types into a cell as somebody else who has the workbook open. */
  typeAsCoauthor: { in: CellPlace & { readonly text: string }; out: null };
  value: { in: CellPlace; out: Scalar };
  text: { in: CellPlace; out: string };
  shownFill: { in: CellPlace; out: string | null };
}

export type CallName = keyof Calls;

/** A call on its way to the worker. */
export interface CallMessage<Name extends CallName = CallName> {
  readonly id: number;
  readonly name: Name;
  readonly input: Calls[Name]['in'];
}

/** What the worker says: answers to calls, changes of the workbook, events for a frame's Office.js. */
export type WorkerMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: Calls[CallName]['out'] }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'change'; readonly change: GridChange }
  | { readonly kind: 'push'; readonly conversation: string; readonly event: PushedEvent };
