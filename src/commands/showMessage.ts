import type { FailureText } from '../actions/failureText';
import { messageHash } from './messageHash';

/** The part of `Office.context.ui` that a message needs. */
export type DialogHost = Pick<Office.UI, 'displayDialogAsync'>;

/** A dialog nobody closes goes by itself: Excel lets a command run for five minutes only. */
const LONGEST_MS = 60_000;

/** Shows a message in a small dialog and waits until it is closed; does nothing where there are no dialogs. */
export function showMessage(
  message: FailureText,
  ui: DialogHost | undefined,
  pageUrl: string,
): Promise<void> {
  return new Promise((resolve) => {
    if (typeof ui?.displayDialogAsync !== 'function') {
      resolve();
      return;
    }
    const url = new URL(`message.html${messageHash(message)}`, pageUrl).href;
    ui.displayDialogAsync(
      url,
      { width: 30, height: 30, displayInIframe: true },
      ({ status, value: dialog }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          resolve();
          return;
        }
        const close = (): void => {
          clearTimeout(timer);
          dialog.close();
          resolve();
        };
        const timer = setTimeout(close, LONGEST_MS);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
          clearTimeout(timer);
          resolve();
        });
      },
    );
  });
}
