import { RefusedError } from '../engine/RefusedError';
import { refuseAboveSet, unmodelled } from './knownMembers';
import { answerQuery } from './query';
import type { References } from './References';
import { isHostObject, type Answer, type Argument, type HostContext, type HostObject } from './TypeTable';
import {
  ACTION,
  PATH,
  type Json,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
} from './wire';

/** What a batch runs in. */
export interface BatchHome {
  readonly context: HostContext;
  readonly references: References;
  /** The highest ExcelApi the host offers. */
  readonly apiSet: string;
}

/** Setters that travel under another name than they are read by. */
const WIRE_SPELLING: Readonly<Record<string, string>> = {
  Gridlines: 'ShowGridlines',
  Headings: 'ShowHeadings',
};

/** One batch. Every path is walked once, when an action first needs it, and its object is kept. */
export class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly home: BatchHome,
    private readonly request: WireRequest,
  ) {}

  /** Does one action and answers it. @throws RefusedError where Excel refuses */
  run(action: WireAction): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.instantiated(object);
      case ACTION.query:
        return object && answerQuery(object, action.QueryInfo ?? {}, this.check);
      case ACTION.method:
        return object && this.method(object, action);
      case ACTION.setProperty:
        if (object) this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.ensureUnchanged:
        if (object) this.ensureUnchanged(object, action.ObjectState);
        return null;
      default:
        throw new RefusedError(
          'NotImplemented',
          `The embedded host does not model action ${String(action.ActionType)}.`,
        );
    }
  }

  private readonly check = (type: string, member: string): void => {
    refuseAboveSet(type, member, this.home.apiSet);
  };

  private instantiated(object: HostObject): Json {
    const id = this.home.references.idOf(object);
    return id === undefined ? object.table.id() : { ...object.table.id(), _ReferenceId: id };
  }

  private method(object: HostObject, action: WireAction): Json {
    if (action.Name === '_KeepReference') {
      if (object.table.isKept) this.home.references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.home.references.remove(String(this.args(action.ArgumentInfo)[0]));
      return null;
    }
    const answer = this.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(answer) ? answer.table.id() : answer;
  }

  private call(object: HostObject, name: string, info: WireArguments | undefined): Answer {
    this.check(object.type, name);
    const called = object.table.call(name, this.args(info));
    if (!called) throw unmodelled(object.type, name);
    return called.answer;
  }

  private set(object: HostObject, name: string, value: Argument): void {
    this.check(object.type, name);
    if (object.table.set(WIRE_SPELLING[name] ?? name, value)) return;
    const isReadOnly = object.table.scalars.includes(name);
    throw isReadOnly
      ? new RefusedError('InvalidOperation', `${object.type}.${name} is read-only.`)
      : unmodelled(object.type, name);
  }

  private ensureUnchanged(object: HostObject, state: Json): void {
    if (typeof state !== 'object' || state === null) return;
    for (const [name, expected] of Object.entries(state)) {
      const member = name.charAt(0).toUpperCase() + name.slice(1);
      if (JSON.stringify(object.table.get(member)?.value) !== JSON.stringify(expected)) {
        throw new RefusedError('InvalidOperation', `${object.type}.${member} has changed.`);
      }
    }
  }

  private args(info: WireArguments | undefined): Argument[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === 'number' && id !== 0 ? this.object(id) : this.withObjects(value);
    });
  }

  /** Plain objects name objects of the batch as `{_ObjectPathId: 9}`. */
  private withObjects(value: Json): Argument {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const record = value as Readonly<Record<string, Json>>;
    if (typeof record['_ObjectPathId'] === 'number') return this.object(record['_ObjectPathId']);
    return Object.fromEntries(
      Object.entries(record).map(([key, item]) => [key, this.withObjects(item)]),
    ) as Json;
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new RefusedError('GeneralException', `The batch has no path ${String(id)}.`);
    const object = this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  private walk(path: WirePath): HostObject | null {
    const { context, references } = this.home;
    switch (path.ObjectPathType) {
      case PATH.root:
        return context.make('Workbook', context.book);
      case PATH.none:
        return null;
      case PATH.reference:
        return references.get(path.Name);
      case PATH.construct:
        throw new RefusedError('NotImplemented', `The embedded host does not make ${path.Name}.`);
      default:
        return this.child(path);
    }
  }

  private child(path: WirePath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.indexer) {
      const item = parent.table.item(path.ArgumentInfo?.Arguments?.[0]);
      if (!item) throw unmodelled(parent.type, 'GetItem');
      return item;
    }
    if (path.ObjectPathType === PATH.method) {
      const answer = this.call(parent, path.Name, path.ArgumentInfo);
      return isHostObject(answer) ? answer : null;
    }
    this.check(parent.type, path.Name);
    const found = parent.table.object(path.Name);
    if (!found) throw unmodelled(parent.type, path.Name);
    return found.value;
  }
}
