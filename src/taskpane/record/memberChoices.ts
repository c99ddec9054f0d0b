import type { EntryBook } from '../../actions/entryForm';
import type { Choice } from './choices';

/** People to choose from: name, and the department to tell whom one means. */
export function memberChoices(members: EntryBook['members']): Choice[] {
  return members.map(({ name, department }) => ({
    word: name,
    text: department === '' ? name : `${name}（${department}）`,
  }));
}
