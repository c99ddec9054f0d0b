import { parseA1, splitSheetAddress } from '../engine/a1';
import type { Area } from '../engine/area';
import type { BookState } from '../engine/BookState';
import { EngineSheet } from '../engine/EngineSheet';
import { RefusedError } from '../engine/RefusedError';
import { RangeTarget } from './targets';
import { isHostObject, type Argument } from './TypeTable';

const MAX_ADDRESS = 8_192;

/** A number. @throws RefusedError InvalidArgument otherwise */
export function readNumber(value: Argument): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw badArgument('a number', value);
  return value;
}

/** A whole number. @throws RefusedError InvalidArgument otherwise */
export function readInteger(value: Argument): number {
  if (!Number.isInteger(value)) throw badArgument('a whole number', value);
  return readNumber(value);
}

/** A text. @throws RefusedError InvalidArgument otherwise */
export function readText(value: Argument): string {
  if (typeof value !== 'string') throw badArgument('a text', value);
  return value;
}

/** True or false. @throws RefusedError InvalidArgument otherwise */
export function readBoolean(value: Argument): boolean {
  if (typeof value !== 'boolean') throw badArgument('true or false', value);
  return value;
}

/** One of the texts of an enumeration. @throws RefusedError InvalidArgument otherwise */
export function readOneOf<T extends string>(value: Argument, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw badArgument(`one of ${allowed.join(', ')}`, value);
  return found;
}

/** A plain object. @throws RefusedError InvalidArgument otherwise */
export function readRecord(value: Argument): Readonly<Record<string, Argument>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isHostObject(value)) {
    throw badArgument('an object', value);
  }
  return value as Readonly<Record<string, Argument>>;
}

/** A range object, or undefined when the argument is something else. */
export function asRange(value: Argument): RangeTarget | undefined {
  return isHostObject(value) && value.target instanceof RangeTarget ? value.target : undefined;
}

/** A sheet object, or undefined when the argument is something else. */
export function asSheet(value: Argument): EngineSheet | undefined {
  return isHostObject(value) && value.target instanceof EngineSheet ? value.target : undefined;
}

/** An address on a sheet. @throws RefusedError InvalidArgument for a bad or over-long address or another sheet's */
export function readAddress(sheet: EngineSheet, address: string): Area {
  if (address.length > MAX_ADDRESS)
    throw new RefusedError('InvalidArgument', 'An address holds at most 8,192 characters.');
  const { sheet: named, rest } = splitSheetAddress(address);
  const area = parseA1(rest);
  const isOther = named !== undefined && named.toLowerCase() !== sheet.name.toLowerCase();
  if (!area || isOther) throw new RefusedError('InvalidArgument', `Not an address on this sheet: ${address}`);
  return area;
}

/** A range given by an address that may name its sheet. @throws RefusedError InvalidArgument otherwise */
export function addressed(sheet: EngineSheet, address: string, { sheets }: BookState): RangeTarget {
  const { sheet: named, rest } = splitSheetAddress(address);
  const area = parseA1(rest);
  const target = named === undefined ? sheet : sheets.find(named);
  if (!area || !target) throw badArgument('an address', address);
  return new RangeTarget(target, area);
}

/** A range given as an object or as an address on the sheet. @throws RefusedError InvalidArgument otherwise */
export function readArea(sheet: EngineSheet, value: Argument): Area {
  const range = asRange(value);
  if (range && range.sheet !== sheet)
    throw new RefusedError('InvalidArgument', 'The range lies on another sheet.');
  return range?.area ?? readAddress(sheet, readText(value));
}

/** The refusal of an argument. */
export function badArgument(wanted: string, got: Argument): RefusedError {
  const shown = isHostObject(got) ? got.type : (JSON.stringify(got) ?? 'nothing');
  return new RefusedError('InvalidArgument', `Expected ${wanted}, got ${shown.slice(0, 80)}.`);
}
