import { RefusedError } from '../engine/RefusedError';
import members from './excelMembers.json';

/** For each type of Excel's API the version of ExcelApi that brought its members; generated from the client. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = members;

/** Is a version such as 1.15 above another such as 1.9? */
export function isAboveSet(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split('.').map(Number);
  return major > limitMajor || (major === limitMajor && minor > limitMinor);
}

/** Refuses a member that this Excel would not have yet. @throws RefusedError ApiNotFound */
export function refuseAboveSet(type: string, member: string, apiSet: string): void {
  const version = KNOWN[type]?.[member];
  if (version !== undefined && isAboveSet(version, apiSet)) {
    throw new RefusedError(
      'ApiNotFound',
      `${type}.${member} needs ExcelApi ${version}, this host offers ${apiSet}.`,
    );
  }
}

/** The refusal of a member that is not modelled: NotImplemented where Excel has it, ApiNotFound where it has not. */
export function unmodelled(type: string, member: string): RefusedError {
  const exists = KNOWN[type]?.[member] !== undefined;
  return exists
    ? new RefusedError('NotImplemented', `The embedded host does not model ${type}.${member}.`)
    : new RefusedError('ApiNotFound', `Excel has no ${type}.${member}.`);
}
