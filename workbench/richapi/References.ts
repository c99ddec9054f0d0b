import { RefusedError } from '../engine/RefusedError';
import type { HostObject } from './TypeTable';

/** The ranges that clients keep from batch to batch. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private lastId = 0;

  /** How many objects are kept: 0 after a run that cleaned up. */
  get count(): number {
    return this.byId.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.lastId += 1;
    const id = `ref-${String(this.lastId)}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** @throws RefusedError InvalidReference for an object that was given up */
  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new RefusedError('InvalidReference', `The object is no longer kept: ${id}`);
    return object;
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }
}
