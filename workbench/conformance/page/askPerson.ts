import type { Ask } from '../Bench';
import { element } from './element';

/**
 * Asks the person in a box on the page: 是 and 否, or only one button where the question names it, and 跳过. The focus goes
 * to the question, not to a button, so that a key still on its way presses nothing.
 */
export function askPerson(place: HTMLElement): Ask {
  return (question, yes) =>
    new Promise((resolve) => {
      const text = element('p', { tabIndex: -1 }, question);
      const box = element('section', { className: 'question' }, text);
      box.setAttribute('aria-label', '需要您操作');
      const answers: readonly (readonly [string, boolean | null])[] =
        yes === undefined
          ? [
              ['是', true],
              ['否', false],
              ['跳过', null],
            ]
          : [
              [yes, true],
              ['跳过', null],
            ];
      for (const [label, answer] of answers) {
        const button = element('button', { type: 'button' }, label);
        button.addEventListener('click', () => {
          box.remove();
          resolve(answer);
        });
        box.append(button);
      }
      place.append(box);
      text.focus();
    });
}
