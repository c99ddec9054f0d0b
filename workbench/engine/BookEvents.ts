import type { Area } from './area';

/** How cells were changed, in Excel's words. */
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** The sheet of an event, by its id. */
export interface SheetId {
  readonly id: string;
}

/** Something that happened in the workbook. */
export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: SheetId;
      readonly area: Area;
      readonly changeType: ChangeType;
    }
  | { readonly kind: 'selected'; readonly sheet: SheetId; readonly area: Area }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: SheetId };

/** Who did it. */
export type Origin = 'user' | 'addIn' | 'coauthor';

export type BookListener = (event: BookEvent, origin: Origin) => void;

/** Tells listeners what happens in a workbook, at once and in order. */
export class BookEvents {
  private readonly listeners = new Set<BookListener>();
  private origin: Origin = 'user';

  /** Listens until the answered function is called. */
  listen(listener: BookListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: BookEvent): void {
    for (const listener of this.listeners) listener(event, this.origin);
  }

  /** Does something in the name of the add-in: its events say so. */
  byAddIn<T>(act: () => T): T {
    return this.as('addIn', act);
  }

  /** Does something as somebody else who has the workbook open: its events say so. */
  byCoauthor<T>(act: () => T): T {
    return this.as('coauthor', act);
  }

  private as<T>(origin: Origin, act: () => T): T {
    this.origin = origin;
    try {
      return act();
    } finally {
      this.origin = 'user';
    }
  }
}
