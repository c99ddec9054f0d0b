import type { EngineTable } from './EngineTable';

/** The text a header cell keeps of a value: headers are always text. */
export function headerText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value).replace(/^'/, '');
}

/** A header no other column has: `名称` → `名称2`; an empty one becomes `列1`. */
export function uniqueHeader(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const base = wanted === '' ? '列' : wanted;
  for (let number = wanted === '' ? 1 : 2, name = wanted === '' ? '列1' : wanted; ; number++) {
    if (!taken.has(name.toLowerCase())) return name;
    name = `${base}${String(wanted === '' ? number + 1 : number)}`;
  }
}

/** Headers as Excel makes them of any texts: none empty, no two alike. */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const text of texts) names.push(uniqueHeader(text, names));
  return names;
}

/** Renames a column of a table; answers the name it got. */
export function renameHeader(table: EngineTable, index: number, wanted: string): string {
  const name = uniqueHeader(
    wanted,
    table.columnNames.filter((_, other) => other !== index),
  );
  table.renameColumn(index, name);
  return name;
}
