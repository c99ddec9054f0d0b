import { bounding, type Area } from '../../engine/area';
import type { BookEvent } from '../../engine/BookEvents';
import type { BookState } from '../../engine/BookState';
import type { GridChange } from '../GridPort';
import { sheetTabs } from './sheetTabs';

type By = GridChange['by'];

/** Gathers what one act does to a workbook and tells it in as few changes as possible. */
export class ChangeTeller {
  private events: BookEvent[] = [];
  private readonly stop: () => void;

  constructor(
    private readonly book: BookState,
    private readonly tell: (change: GridChange) => void,
  ) {
    this.stop = book.events.listen((event) => {
      this.events.push(event);
    });
  }

  /** Does something, then tells what came of it; `mayWrite` says that formats may have changed without an event. */
  around<Result>(by: By, mayWrite: boolean, act: () => Result): Result {
    const tabsBefore = JSON.stringify(sheetTabs(this.book));
    this.events = [];
    try {
      return act();
    } finally {
      const events = this.events;
      if (JSON.stringify(sheetTabs(this.book)) !== tabsBefore)
        this.tell({ kind: 'sheets', sheetId: null, by });
      for (const [sheetId, area] of changedAreas(events)) this.tell({ kind: 'cells', sheetId, area, by });
      if (mayWrite) this.tell({ kind: 'layout', sheetId: null, by });
      for (const event of events) this.tellShown(event, by);
    }
  }

  dispose(): void {
    this.stop();
  }

  private tellShown(event: BookEvent, by: By): void {
    const sheetId = event.sheet.id;
    if (event.kind === 'activated') this.tell({ kind: 'active', sheetId, by });
    if (event.kind === 'selected') this.tell({ kind: 'selection', sheetId, area: event.area, by });
  }
}

/** For each sheet the area that holds all changed cells. */
function changedAreas(events: readonly BookEvent[]): Map<string, Area> {
  const areas = new Map<string, Area>();
  for (const event of events) {
    if (event.kind !== 'changed') continue;
    const known = areas.get(event.sheet.id);
    areas.set(event.sheet.id, known ? bounding(known, event.area) : event.area);
  }
  return areas;
}
