import { fold } from '../../domain/fold';
import { ADOPTED_FIELDS } from './adoptedFields';
import type { AdoptedField, ColumnHeader, FixedField, LedgerMapping, SplitDates } from './LedgerMapping';

/** The version of the format, in the workbook's setting and in mapping.json. */
const VERSION = 1;

/** A mapping file that cannot be read; the message says what is wrong with it, to be shown as it is. */
export class MappingFileError extends Error {
  override readonly name = 'MappingFileError';
}

/** The mappings as JSON, for the workbook's setting or a file; '' for none. */
export function writeMappings(ledgers: readonly LedgerMapping[]): string {
  return ledgers.length === 0 ? '' : JSON.stringify({ version: VERSION, ledgers }, null, 1);
}

/**
 * Reads what `writeMappings` wrote, or a person: only `sheet` and `columns` must be there. A text that is no list of
 * mappings throws `MappingFileError`, so that a ledger is never left out without a word.
 */
export function readMappings(text: string | null): readonly LedgerMapping[] {
  if (text === null || text.trim() === '') return [];
  const file = record(parsed(text), '对应关系');
  if (file['version'] !== VERSION)
    throw new MappingFileError(`对应关系的版本是「${shown(file['version'])}」，这里只认 ${VERSION}`);
  const ledgers = file['ledgers'];
  if (!Array.isArray(ledgers)) throw new MappingFileError('对应关系里没有 ledgers 一栏');
  const mappings = ledgers.map((ledger: unknown, index) => mappingOf(ledger, `第${index + 1}份台账`, index));
  const ids = new Set(mappings.map(({ id }) => id));
  if (ids.size < mappings.length) throw new MappingFileError('对应关系里有两份台账的 id 相同');
  return mappings;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MappingFileError('对应关系不是有效的 JSON', { cause });
  }
}

function mappingOf(value: unknown, what: string, index: number): LedgerMapping {
  const ledger = record(value, what);
  const sheet = optionalText(ledger, 'sheet', what);
  if (sheet === '') throw new MappingFileError(`${what}没有写明工作表名（sheet）`);
  const named = `${what}（${sheet}）`;
  const headerRows = ledger['headerRows'] ?? 1;
  if (headerRows !== 1 && headerRows !== 2) throw new MappingFileError(`${named}的 headerRows 应为 1 或 2`);
  return {
    id: optionalText(ledger, 'id', named) || `ledger-${index + 1}`,
    sheet,
    sheetId: optionalText(ledger, 'sheetId', named),
    headerRows,
    columns: columnsOf(ledger['columns'], named),
    fixed: fixedOf(ledger['fixed'] ?? {}, named),
    words: wordsOf(ledger['words'] ?? {}, named),
    splitDates: oneOf(ledger, 'splitDates', SPLIT_DATES, 'no', named),
    splitActivities: flag(ledger, 'splitActivities', named),
    ditto: flag(ledger, 'ditto', named),
    mergedRows: oneOf(ledger, 'mergedRows', ['each', 'one'] as const, 'each', named),
  };
}

const SPLIT_DATES: readonly SplitDates[] = ['no', 'eachDay', 'firstDay'];
const FIXED_FIELDS: readonly FixedField[] = ['activity', 'topics', 'organisers', 'level'];

function columnsOf(value: unknown, what: string): LedgerMapping['columns'] {
  const columns: Partial<Record<AdoptedField, readonly ColumnHeader[]>> = {};
  const taken = new Set<string>();
  for (const [key, headers] of Object.entries(record(value, `${what}的 columns`))) {
    const field = ADOPTED_FIELDS.find((each) => each === key);
    if (field === undefined) throw new MappingFileError(`${what}的 columns 里有不认识的栏目「${key}」`);
    const list = typeof headers === 'string' ? [headers] : headers;
    if (!Array.isArray(list) || !list.every((header): header is string => typeof header === 'string'))
      throw new MappingFileError(`${what}的「${key}」应是表头，或几个表头的列表`);
    const folded = list.map(fold).filter((header) => header !== '');
    const twice = folded.find((header) => taken.has(header));
    if (twice !== undefined) throw new MappingFileError(`${what}的表头「${twice}」用了两次`);
    for (const header of folded) taken.add(header);
    if (folded.length > 0) columns[field] = folded;
  }
  if (columns.date === undefined) throw new MappingFileError(`${what}没有指定日期列（columns.date）`);
  return columns;
}

function fixedOf(value: unknown, what: string): LedgerMapping['fixed'] {
  const fixed: Partial<Record<FixedField, string>> = {};
  for (const [key, text] of texts(value, `${what}的 fixed`)) {
    const field = FIXED_FIELDS.find((each) => each === key);
    if (field === undefined) throw new MappingFileError(`${what}的 fixed 里有不认识的栏目「${key}」`);
    if (text.trim() !== '') fixed[field] = text.trim();
  }
  return fixed;
}

function wordsOf(value: unknown, what: string): Readonly<Record<string, string>> {
  return Object.fromEntries(texts(value, `${what}的 words`).map(([word, type]) => [fold(word), type.trim()]));
}

function texts(value: unknown, what: string): [string, string][] {
  return Object.entries(record(value, what)).map(([key, text]) => {
    if (typeof text !== 'string') throw new MappingFileError(`${what}的「${key}」应是文字`);
    return [key, text];
  });
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new MappingFileError(`${what}的内容不完整`);
  return Object.fromEntries(Object.entries(value));
}

function optionalText(from: Readonly<Record<string, unknown>>, key: string, what: string): string {
  const value = from[key] ?? '';
  if (typeof value !== 'string') throw new MappingFileError(`${what}的 ${key} 应是文字`);
  return value.trim() === '' ? '' : value;
}

function flag(from: Readonly<Record<string, unknown>>, key: string, what: string): boolean {
  const value = from[key] ?? false;
  if (typeof value !== 'boolean') throw new MappingFileError(`${what}的 ${key} 应是 true 或 false`);
  return value;
}

function oneOf<Choice extends string>(
  from: Readonly<Record<string, unknown>>,
  key: string,
  choices: readonly Choice[],
  otherwise: Choice,
  what: string,
): Choice {
  const value = from[key] ?? otherwise;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new MappingFileError(`${what}的 ${key} 应是 ${choices.join('、')} 之一`);
  return choice;
}

function shown(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}
