import { fold } from '../../domain/fold';

/** One word to choose, and how it stands in the list. */
export interface Choice {
  readonly word: string;
  readonly text: string;
}

/** How many are listed at once: a longer list is searched, not scrolled. */
const LISTED = 60;

/** Words that stand for themselves. */
export function wordChoices(words: readonly string[]): Choice[] {
  return [...new Set(words)].map((word) => ({ word, text: word }));
}

/** The choices that hold what was typed, how many more there are, and whether it is a word that is not offered. */
export function matchingChoices(
  choices: readonly Choice[],
  query: string,
): { readonly shown: readonly Choice[]; readonly more: number; readonly isNew: boolean } {
  const typed = fold(query);
  const found = typed === '' ? choices : choices.filter(({ text }) => fold(text).includes(typed));
  return {
    shown: found.slice(0, LISTED),
    more: Math.max(0, found.length - LISTED),
    isNew: typed !== '' && !choices.some(({ word }) => fold(word) === typed),
  };
}
