import type { BookState } from '../../engine/BookState';
import type { EngineSheet } from '../../engine/EngineSheet';
import { RefusedError } from '../../engine/RefusedError';
import { listChoices } from './listChoices';

/** A text that a cell's list does not know, where its validation says stop. `message` is what the validation says, if anything. */
export class UnlistedError extends RefusedError {
  constructor(readonly says: string) {
    super('InvalidArgument', 'The value is not in the list of the cell.');
    this.name = 'UnlistedError';
  }
}

/**
 * Refuses a typed text that the drop-down list of its cell does not offer, where its validation stops the user. Warnings
 * are taken as answered with yes; other kinds of validations are not looked at. @throws UnlistedError
 */
export function refuseUnlisted(
  book: BookState,
  sheet: EngineSheet,
  row: number,
  column: number,
  text: string,
): void {
  const validation = sheet.validations.at(row, column);
  if (validation?.type !== 'list' || validation.showErrorMessage !== true || text === '') return;
  if (validation.errorStyle !== undefined && validation.errorStyle !== 'stop') return;
  const choices = listChoices(book, sheet, row, column);
  const typed = text.trim().toLowerCase();
  if (choices.some((choice) => choice.toLowerCase() === typed)) return;
  throw new UnlistedError(validation.error ?? '');
}
