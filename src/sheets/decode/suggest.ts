import { closest } from '../../domain/closest';

/** The closest known word as part of an issue; nothing where none is close. */
export function suggest(word: string, known: Iterable<string>): { readonly suggestion?: string } {
  const suggestion = closest(word, known);
  return suggestion === null ? {} : { suggestion };
}
