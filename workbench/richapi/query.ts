import type { Json, WireQuery } from './wire';
import { unmodelled } from './knownMembers';
import type { HostObject } from './TypeTable';

/** Which members a load wants: a tree, as `format/fill/color` nests. */
class Wanted extends Map<string, Wanted> {}

type Check = (type: string, member: string) => void;

function wanted(paths: readonly string[]): Wanted {
  const root = new Wanted();
  for (const path of paths) {
    let node = root;
    for (const part of path.split(/[/.]/).filter((name) => name !== '')) {
      const next: Wanted = node.get(part) ?? new Wanted();
      node.set(part, next);
      node = next;
    }
  }
  return root;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Answers a load. `check` is asked about every member by its wire name before it is read.
 * @throws RefusedError NotImplemented or ApiNotFound for a member that is not modelled or does not exist.
 */
export function answerQuery(object: HostObject, query: WireQuery, check: Check): Json {
  return answer(object, wanted([...(query.Select ?? []), ...(query.Expand ?? [])]), check, query);
}

function answer(object: HostObject, tree: Wanted, check: Check, query: WireQuery = {}): Json {
  if (!object.table.isCollection) return { ...object.table.id(), ...members(object, tree, check) };
  const skip = query.Skip ?? 0;
  const items = object.table.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const forItems = new Wanted();
  const forSelf = new Wanted();
  for (const [name, sub] of tree) {
    if (name === 'items' || name === '*') for (const [inner, deeper] of sub) forItems.set(inner, deeper);
    else (object.table.scalars.includes(pascal(name)) ? forSelf : forItems).set(name, sub);
  }
  const wantsItems = forItems.size > 0 || forSelf.size === 0 || tree.has('items') || tree.has('*');
  return {
    ...(forSelf.size > 0 ? members(object, forSelf, check) : {}),
    ...(wantsItems ? { _Items: items.map((item) => answer(item, forItems, check)) } : {}),
  };
}

function members(object: HostObject, tree: Wanted, check: Check): { [key: string]: Json } {
  const result: { [key: string]: Json } = {};
  const wantsAll = tree.size === 0 || tree.has('$all') || tree.has('*');
  if (wantsAll) for (const name of object.table.scalars) result[name] = scalar(object, name);
  for (const [name, sub] of tree) {
    if (name === '$all' || name === '*' || name === '$none') continue;
    const member = pascal(name);
    check(object.type, member);
    result[member] = isScalar(object, member) ? scalar(object, member) : nested(object, member, sub, check);
  }
  return result;
}

function isScalar(object: HostObject, member: string): boolean {
  return object.table.scalars.includes(member);
}

function scalar(object: HostObject, name: string): Json {
  return object.table.get(name)?.value;
}

function nested(object: HostObject, member: string, sub: Wanted, check: Check): Json {
  const found = object.table.object(member);
  if (!found) throw unmodelled(object.type, member);
  return found.value && answer(found.value, sub, check);
}
