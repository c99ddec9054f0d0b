import type { BookState } from '../engine/BookState';
import type { EventRegistry } from './EventRegistry';
import type { Json } from './wire';
import type { Targets, TypeName } from './targets';

/** Makes an object of the API for something in the engine. */
export type Make = <K extends TypeName>(type: K, target: Targets[K]) => HostObject;

/** What every member of the API may use. */
export interface HostContext {
  readonly book: BookState;
  readonly make: Make;
  readonly events: EventRegistry;
}

/** An argument as a member receives it: JSON, or an object of the batch. */
export type Argument = Json | HostObject;

/** A scalar property: how it is read and, unless it is read-only, written. */
export interface Property<T> {
  readonly get: (target: T, context: HostContext) => Json;
  readonly set?: (target: T, value: Argument, context: HostContext) => void;
}

/** What a member answers with: an object, null for a null object, or a value. */
export type Answer = HostObject | Json;

/** The modelled members of one type of the API, in the spelling of the wire. */
export interface TypeTable<T> {
  /** How the client finds the object again; also marks the types that have an id. */
  readonly id?: (target: T, context: HostContext) => { readonly [key: string]: Json };
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: T, context: HostContext) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (target: T, args: readonly Argument[], context: HostContext) => Answer>
  >;
  /** The members of a collection. */
  readonly items?: (target: T, context: HostContext) => HostObject[];
  /** `getItem` of a collection. @throws RefusedError ItemNotFound */
  readonly item?: (target: T, key: Json, context: HostContext) => HostObject;
  /** Ranges live on the host for as long as the client keeps them. */
  readonly isKept?: boolean;
}

/** An object of the API: its type and what it stands for. */
export interface HostObject {
  readonly type: TypeName;
  readonly target: unknown;
  readonly table: BoundTable;
}

/** A type table with its object built in. */
export interface BoundTable {
  readonly isKept: boolean;
  readonly isCollection: boolean;
  readonly scalars: readonly string[];
  id(): { readonly [key: string]: Json };
  get(name: string): { readonly value: Json } | undefined;
  set(name: string, value: Argument): boolean;
  object(name: string): { readonly value: HostObject | null } | undefined;
  call(name: string, args: readonly Argument[]): { readonly answer: Answer } | undefined;
  items(): HostObject[];
  item(key: Json): HostObject | undefined;
}

/** Binds a table to one object. Undefined answers mean that the member is not modelled. */
export function bindTable<T>(table: TypeTable<T>, target: T, context: HostContext): BoundTable {
  return {
    isKept: table.isKept === true,
    isCollection: table.items !== undefined,
    scalars: Object.keys(table.properties ?? {}),
    id: () => table.id?.(target, context) ?? {},
    get: (name) => {
      const property = own(table.properties, name);
      return property && { value: property.get(target, context) };
    },
    set: (name, value) => {
      const set = own(table.properties, name)?.set;
      set?.(target, value, context);
      return set !== undefined;
    },
    object: (name) => {
      const read = own(table.objects, name);
      return read && { value: read(target, context) };
    },
    call: (name, args) => {
      const method = own(table.methods, name);
      return method && { answer: method(target, args, context) };
    },
    items: () => table.items?.(target, context) ?? [],
    item: (key) => table.item?.(target, key, context),
  };
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Tells an object of the batch from JSON. */
export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === 'object' && value !== null && 'table' in value && 'target' in value && 'type' in value
  );
}
