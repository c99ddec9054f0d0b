import { HOST_ACTION, type HostServices, type XdmHost } from '../xdm/XdmHost';
import { AddinFrame } from './AddinFrame';
import type { FrameHome } from './FrameHome';

const MESSAGE = 0;
const CLOSED = 12006;

/**
 * Lets a frame show dialogs (`displayDialogAsync` with `displayInIframe`), one at a time; only pages of the add-in. Whatever the
 * dialog tells its parent, and that the user closed it, goes to the frame that opened it.
 */
export function dialogServices(
  home: FrameHome,
  opener: () => XdmHost,
): Pick<HostServices, 'openDialog' | 'closeDialog'> {
  let close: (() => void) | null = null;
  const closeDialog = (): void => {
    close?.();
    close = null;
  };
  return {
    closeDialog,
    openDialog: ({ url, width, height }) => {
      if (new URL(url).origin !== home.addinOrigin) return false;
      closeDialog();
      const box = document.createElement('dialog');
      box.className = 'dialog';
      box.setAttribute('aria-label', '加载项的对话框');
      box.style.width = `${String(width)}vw`;
      box.style.height = `${String(height)}vh`;
      document.body.append(box);
      const frame = new AddinFrame(
        home,
        {
          kind: 'dialog',
          url,
          title: '加载项的对话框',
          services: {
            messageParent: (message) => {
              opener().dialogMessage(MESSAGE, message, home.addinOrigin);
            },
            notice: (action) => {
              if (action === HOST_ACTION.escExit) box.close();
            },
          },
        },
        box,
      );
      box.append(closeButton(box));
      close = () => {
        frame.dispose();
        box.remove();
      };
      box.addEventListener('close', () => {
        closeDialog();
        opener().dialogMessage(CLOSED, '', home.addinOrigin);
      });
      box.showModal();
      return true;
    },
  };
}

function closeButton(box: HTMLDialogElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'plain';
  button.textContent = '关闭对话框';
  button.addEventListener('click', () => {
    box.close();
  });
  return button;
}
