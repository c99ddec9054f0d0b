import { fold } from '../../domain/fold';
import type { RosterField } from './fields';
import type { PastedLine } from './pastedLines';
import { pastedLines } from './pastedLines';
import { fieldOfHeader, fieldsOfWords, isName, joinedName } from './rosterWords';

/** A column of the roster that the user fills. */
export type RosterUserKey = RosterField;

/** A member as pasted: the texts of the roster's columns that were found. */
export type PastedMember = Readonly<Partial<Record<RosterUserKey, string>>>;

/** Pasted text understood as members, with what was doubtful. */
export interface PastedRoster {
  readonly members: readonly PastedMember[];
  /** Sentences: lines that were not understood, names that came twice, columns that were left out. */
  readonly notes: readonly string[];
}

/** How much of a line a note repeats. */
const QUOTED_LENGTH = 20;

/**
 * Reads people pasted from anywhere: rows of Excel, WPS or a Word table with or without a header, numbered lines, names
 * one after the other. Never a guess: a line without a name is said to be not understood.
 * @example readPastedRoster('1. 张 三  综合科 科长').members // [{ name: '张三', department: '综合科', note: '科长' }]
 */
export function readPastedRoster(text: string): PastedRoster {
  const lines = pastedLines(text);
  const notes: string[] = [];
  const header = lines.slice(0, HEADER_LINES).findIndex(isHeader);
  const fields = header < 0 ? null : headerFields(lines[header]?.cells ?? [], notes);
  const found: PastedMember[] = [];
  for (const line of header < 0 ? lines : lines.slice(header + 1)) {
    if (isHeader(line)) continue;
    if (isClosing(line)) {
      notes.push(`第${line.number}行${quotedLine(line)}是合计或落款，没有采用。`);
      continue;
    }
    const { cells, tabbed } = line;
    const inColumns =
      fields !== null && (tabbed ? cells.length <= fields.length : cells.length === fields.length);
    const members = inColumns ? memberOfColumns(cells, fields) : membersOfWords(line);
    if (members.length === 0) notes.push(`第${line.number}行${quotedLine(line)}没有看出姓名，没有采用。`);
    found.push(...members);
  }
  return { members: distinct(found, notes), notes };
}

/** A header stands among the first lines, below a title at most. */
const HEADER_LINES = 5;

/** 合计 5人, 共26人, 制表人：张三: a line about the list, not of it. */
function isClosing({ cells }: PastedLine): boolean {
  const first = fold(cells.find((cell) => cell.trim() !== '') ?? '');
  return /^(?:合计|总计|小计|共计?\d|制表|填表|审核人|联系人|单位[(]?盖章)/.test(first);
}

/** A line of headers: one of them 姓名, and nothing that is none but for the number column and columns we do not know. */
function isHeader({ cells }: PastedLine): boolean {
  const fields = cells.map(fieldOfHeader);
  return (
    fields.includes('name') && (cells.length === 1 || fields.filter((field) => field !== null).length > 1)
  );
}

function headerFields(cells: readonly string[], notes: string[]): (RosterField | 'ignored')[] {
  const unknown = cells.filter((cell) => fold(cell) !== '' && fieldOfHeader(cell) === null);
  if (unknown.length > 0)
    notes.push(`名册里没有“${unknown.map((cell) => cell.trim()).join('”“')}”这样的列，没有采用。`);
  return cells.map((cell) => {
    const field = fieldOfHeader(cell);
    return field === null || field === 'number' ? 'ignored' : field;
  });
}

/** A row below a header: each cell goes into its column; 职务 that are roles of the office go into 身份. */
function memberOfColumns(
  cells: readonly string[],
  fields: readonly (RosterField | 'ignored')[],
): PastedMember[] {
  const values = new Map<RosterField, string[]>();
  const add = (field: RosterField, text: string): void => {
    const trimmed = text.trim();
    if (trimmed !== '') values.set(field, [...(values.get(field) ?? []), trimmed]);
  };
  fields.forEach((field, index) => {
    const cell = cells[index] ?? '';
    if (field === 'ignored') return;
    if (field === 'name') add('name', joinedName(cell));
    else if (field === 'roles' || field === 'note')
      for (const [own, text] of fieldsOfWords(cell, field)) add(own, text);
    else add(field, cell);
  });
  if ((values.get('name') ?? []).length === 0) return [];
  return [member(values)];
}

function member(values: ReadonlyMap<RosterField, readonly string[]>): PastedMember {
  return Object.fromEntries([...values].map(([field, texts]) => [field, [...new Set(texts)].join('、')]));
}

/** A line without header: names are what looks like names; with one name, the other words are about that person. */
function membersOfWords({ words, unit, listed }: PastedLine): PastedMember[] {
  const names = words.filter((word) => isName(word, 'strict'));
  const loose = words.filter((word) => isName(word, 'loose'));
  const people = names.length === 0 || (listed && loose.length === words.length) ? loose : names;
  const shared = new Map<RosterField, string[]>();
  const add = (word: string): void => {
    for (const [field, text] of fieldsOfWords(word, 'note'))
      shared.set(field, [...(shared.get(field) ?? []), text]);
  };
  if (unit !== null) add(unit);
  if (people.length > 1) {
    for (const word of words) if (!loose.includes(word)) add(word);
    // Between several people only units and roles can be common to all.
    shared.delete('note');
    return loose.map((name) => member(new Map([['name', [name]], ...shared])));
  }
  for (const word of words) if (!people.includes(word)) add(word);
  return people.map((name) => member(new Map([['name', [name]], ...shared])));
}

function distinct(found: readonly PastedMember[], notes: string[]): PastedMember[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  const members = found.filter(({ name = '' }) => {
    const key = fold(name);
    if (seen.has(key)) twice.add(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  for (const name of twice) notes.push(`${name} 出现了不止一次，只取第一次。`);
  return members;
}

function quotedLine({ cells }: PastedLine): string {
  const plain = cells.join(' ').replace(/\s+/g, ' ').trim();
  return `「${plain.length <= QUOTED_LENGTH ? plain : `${plain.slice(0, QUOTED_LENGTH)}…`}」`;
}
