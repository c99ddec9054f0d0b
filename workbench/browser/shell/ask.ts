import { element } from './element';

/** Asks a question with some answers, the first of them the usual one; null when it is put away with Esc. */
export function ask(question: string, answers: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const buttons = answers.map((answer) => element('button', { value: answer }, answer));
    const form = element('form', { method: 'dialog' }, element('p', {}, question));
    form.append(element('div', { class: 'question-buttons' }, ...buttons));
    const box = element('dialog', { class: 'question', 'aria-label': question }, form);
    box.addEventListener('close', () => {
      box.remove();
      resolve(answers.includes(box.returnValue) ? box.returnValue : null);
    });
    document.body.append(box);
    box.showModal();
  });
}
