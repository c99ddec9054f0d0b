import { messageOfHash } from './messageHash';

/** The dialog's page: puts the message in, and asks the command to close it. */
function fill(): void {
  const message = messageOfHash(window.location.hash);
  if (message === null) return;
  document.getElementById('title')?.replaceChildren(message.title);
  document.getElementById('advice')?.replaceChildren(message.advice);
}

fill();
void Office.onReady(() => {
  document.getElementById('close')?.addEventListener('click', () => {
    Office.context.ui.messageParent('close');
  });
});
