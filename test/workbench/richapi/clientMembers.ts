/** Members of one type: wire name → the ExcelApi that brought it. */
export type Members = Record<string, string>;

const WIRE_CALL =
  /_(?:createPropertyObject|createMethodObject)\([^,]+, this, "(\w+)"|_(?:invokeMethod|invokeSetProperty)\(this, "(\w+)"/g;

/**
 * Reads types, members and their ExcelApi versions out of the client's readable bundle. A member that is above the
 * numbered sets (online, beta) gets version 99.0.
 */
export function clientMembers(source: string): Record<string, Members> {
  const types: Record<string, Members> = {};
  let type = '';
  let version = '1.1';
  const note = (name: string): void => {
    const members = (types[type] ??= {});
    members[name] ??= version;
  };
  for (const line of source.split('\n')) {
    const start =
      /Object\.defineProperty\((\w+)\.prototype, "(\w+)"/.exec(line) ??
      /^\s+(\w+)\.prototype\.(\w+) = function/.exec(line);
    if (start?.[1]) {
      type = start[1];
      version = '1.1';
    }
    const needs = /_throwIfApiNotSupported\("[\w.]+", (\S+), "([\d.]+)"/.exec(line);
    if (needs) version = needs[1] === '_defaultApiSetName' ? (needs[2] ?? '1.1') : '99.0';
    for (const match of line.matchAll(WIRE_CALL)) note(match[1] ?? match[2] ?? '');
    const scalar = /_throwIfNotLoaded\("(\w+)"/.exec(line)?.[1];
    if (scalar) types[type] = { ...types[type], [pascal(scalar)]: '' };
    if (needs && scalarPending(types[type])) fill(types[type], version);
    if (/enumerable: true/.test(line)) fill(types[type], version);
  }
  return sorted(types);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function scalarPending(members: Members | undefined): boolean {
  return Object.values(members ?? {}).includes('');
}

/** A property's version stands after its name in the bundle, so it is filled in late. */
function fill(members: Members | undefined, version: string): void {
  for (const [name, known] of Object.entries(members ?? {}))
    if (known === '' && members) members[name] = version;
}

function sorted(types: Record<string, Members>): Record<string, Members> {
  const byName = <V>(record: Record<string, V>): Record<string, V> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const real = Object.entries(types).filter(
    ([name, members]) => /^[A-Z]/.test(name) && Object.keys(members).length > 0,
  );
  return byName(Object.fromEntries(real.map(([name, members]) => [name, byName(members)])));
}
