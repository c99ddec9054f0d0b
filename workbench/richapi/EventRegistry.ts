import { formatA1 } from '../engine/a1';
import type { BookEvent, BookEvents, Origin } from '../engine/BookEvents';
import type { EngineSheet } from '../engine/EngineSheet';
import type { Json } from './wire';

/** Excel's numbers of events. */
const EVENT = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15 } as const;

/** The wire's names of the events, as in `_RegisterActivatedEvent`. */
const WIRE_NAME: Readonly<Record<keyof typeof EVENT, string>> = {
  changed: 'DataChanged',
  activated: 'Activated',
  deactivated: 'Deactivated',
  added: 'Added',
  selected: 'SelectionChanged',
  deleted: 'Deleted',
};

const CATEGORY = 65_536;
const WORKBOOK = 'Workbook';

/** One event as the client takes it; `message` is JSON text. */
export interface PushedEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

type Kind = BookEvent['kind'];

/** Which events the client has asked for, and the pushing of them. */
export class EventRegistry {
  private readonly wanted = new Set<string>();

  constructor(events: BookEvents, push: (event: PushedEvent) => void) {
    events.listen((event, origin) => {
      for (const target of [event.sheet.id, WORKBOOK]) {
        if (!this.wanted.has(key(event.kind, target))) continue;
        const message = JSON.stringify(argument(event, origin));
        push({ messageCategory: CATEGORY, messageType: EVENT[event.kind], targetId: target, message });
      }
    });
  }

  /** Asks for an event, of one sheet or of all, or gives it up. */
  want(kind: Kind, sheet: EngineSheet | undefined, isWanted: boolean): void {
    const wanted = key(kind, sheet?.id ?? WORKBOOK);
    if (isWanted) this.wanted.add(wanted);
    else this.wanted.delete(wanted);
  }
}

function key(kind: Kind, target: string): string {
  return `${kind}:${target}`;
}

function argument(event: BookEvent, origin: Origin): Json {
  const common = {
    source: origin === 'coauthor' ? 'Remote' : 'Local',
    worksheetId: event.sheet.id,
    triggerSource: origin === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
  };
  if (event.kind === 'changed')
    return { ...common, address: formatA1(event.area), changeType: event.changeType };
  return event.kind === 'selected' ? { ...common, address: formatA1(event.area) } : common;
}

/** The wire's methods for asking for events and giving them up: `_RegisterDataChangedEvent` and so on. */
export function eventMethods<T>(
  kinds: readonly Kind[],
  want: (target: T, kind: Kind, isWanted: boolean, registry: EventRegistry) => void,
): Record<
  string,
  (target: T, args: readonly unknown[], context: { readonly events: EventRegistry }) => undefined
> {
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      [true, false].map((isWanted) => [
        `_${isWanted ? 'Register' : 'Unregister'}${WIRE_NAME[kind]}Event`,
        (target: T, _args: readonly unknown[], { events }: { readonly events: EventRegistry }): undefined => {
          want(target, kind, isWanted, events);
        },
      ]),
    ),
  );
}
