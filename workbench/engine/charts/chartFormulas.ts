/** Visits everything in a chart that reads cells, deep in its model: `{ formula, cache }`. */
export function eachSource(part: unknown, visit: (source: Source) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (isSource(part)) visit(part);
  for (const item of Object.values(part)) eachSource(item, visit);
}

/** A formula without the leading =, and what it gave when somebody looked last. */
export interface Source {
  formula: string;
  cache?: unknown;
}

function isSource(part: object): part is Source {
  return 'formula' in part && typeof part.formula === 'string';
}
