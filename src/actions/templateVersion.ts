import type { Context } from '../excel/HostError';
/** Version of the sheets' layout; raise it with each change that an older workbook must be brought to. */
export const TEMPLATE_VERSION = 1;

/** Brings a workbook of version `from` to the next one. */
export interface Migration {
  readonly from: number;
  readonly apply: (context: Context) => Promise<void>;
}

/** In order of their versions; none yet, since there is only one. */
const MIGRATIONS: readonly Migration[] = [];

/** The version that a workbook was made with; null where it was not made by the template. */
export function readTemplateVersion(kept: string | null): number | null {
  return kept !== null && /^\d+$/.test(kept) ? Number(kept) : null;
}

/** Runs the migrations that a workbook still needs. */
export async function migrate(
  context: Context,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await migrations
    .filter((migration) => migration.from >= from)
    .reduce((before, migration) => before.then(() => migration.apply(context)), Promise.resolve());
}
