import { fold } from '../../domain/fold';
import type { LedgerMapping } from '../adopt/LedgerMapping';

/** A sheet as Excel tells of it. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * The sheets of mappings by name: each is found by Excel's id, which stays when a sheet is renamed, else by its name. No
 * sheet is taken twice; mappings that are not in the answer have lost theirs.
 */
export function mappedSheets(
  mappings: readonly LedgerMapping[],
  sheets: readonly NamedSheet[],
): ReadonlyMap<string, LedgerMapping> {
  const mapped = new Map<string, LedgerMapping>();
  const take = (
    mapping: LedgerMapping,
    isSheet: (sheet: NamedSheet) => boolean,
  ): readonly LedgerMapping[] => {
    const found = sheets.find((sheet) => !mapped.has(sheet.name) && isSheet(sheet));
    if (found === undefined) return [mapping];
    mapped.set(found.name, mapping);
    return [];
  };
  // Ids go first for all of them: two sheets may have swapped their names.
  const without = mappings.flatMap((mapping) =>
    take(mapping, ({ id }) => mapping.sheetId !== '' && id === mapping.sheetId),
  );
  for (const mapping of without) take(mapping, ({ name }) => fold(name) === fold(mapping.sheet));
  return mapped;
}
