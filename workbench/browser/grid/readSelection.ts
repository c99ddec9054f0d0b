import type { CommandRange } from './editRequests';

/** The last range of a selection that Univer tells, and its sheet; undefined where it tells none. */
export function readSelection(
  params: Readonly<Record<string, unknown>>,
): { readonly sheetId: string; readonly range: CommandRange } | undefined {
  const { subUnitId, selections } = params;
  const list: readonly unknown[] = Array.isArray(selections) ? selections : [];
  const last = list.at(-1);
  if (typeof subUnitId !== 'string' || typeof last !== 'object' || last === null || !('range' in last))
    return undefined;
  const { range } = last as { readonly range: CommandRange };
  return { sheetId: subUnitId, range };
}
