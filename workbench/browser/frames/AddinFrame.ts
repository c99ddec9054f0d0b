import { DEFAULT_API_SET } from '../../node/Faults';
import { appContext, frameName } from '../xdm/appContext';
import { XdmHost, type HostServices } from '../xdm/XdmHost';
import type { FrameHome, FrameKind } from './FrameHome';

/** What a frame is to show, and what its kind of frame offers beyond the workbook. */
export interface FrameWish {
  readonly kind: FrameKind;
  readonly url: string;
  readonly title: string;
  readonly services?: Partial<HostServices>;
}

const WRITES = 1;

/** A page that has not asked for its context by then has not been loaded; the usual reason is the certificate. */
const SILENT_MS = 8000;

let lastFrame = 0;

/** A page of the add-in in a frame, and the host's half of the conversation with its unmodified office.js. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly host: XdmHost;
  private readonly listener: (event: MessageEvent) => void;
  private readonly stopEvents: () => void;
  private readonly silence: number;

  /** Makes the frame inside `parent`; a new conversation begins. */
  constructor(
    private readonly home: FrameHome,
    private readonly wish: FrameWish,
    parent: HTMLElement,
  ) {
    lastFrame += 1;
    const conversationId = `${wish.kind}-${String(lastFrame)}-${crypto.randomUUID()}`;
    // Dialogs get an id of their own: the client remembers by it that a page is a dialog.
    const controlId = wish.kind === 'dialog' ? 'workbench-dialog' : 'workbench-addin';
    const { hostOrigin, addinOrigin } = home;
    this.element = document.createElement('iframe');
    this.element.title = wish.title;
    // As Excel on the web lets an add-in copy.
    this.element.allow = 'clipboard-read; clipboard-write';
    this.element.name = frameName({
      conversationId,
      controlId,
      hostOrigin,
      isDialog: wish.kind === 'dialog',
    });
    this.host = new XdmHost(conversationId, this.services(conversationId, controlId), (text) => {
      this.element.contentWindow?.postMessage(text, addinOrigin);
    });
    this.listener = (event) => {
      if (event.source === this.element.contentWindow && event.origin === addinOrigin)
        void this.host.receive(event.data);
    };
    window.addEventListener('message', this.listener);
    this.stopEvents = home.client.onPush((conversation, event) => {
      if (conversation === conversationId) this.host.push(event);
    });
    this.silence = window.setTimeout(() => {
      home.say(`加载项没有回应。第一次使用请在新标签页打开 ${addinOrigin} 接受证书，再重新打开任务窗格。`);
    }, SILENT_MS);
    this.element.src = wish.url;
    parent.append(this.element);
  }

  /** Moves the keyboard into the frame's page. */
  focusIn(): void {
    this.element.focus();
    this.host.focusIn();
  }

  /** Takes the frame away; what it had registered goes with it. */
  dispose(): void {
    window.clearTimeout(this.silence);
    window.removeEventListener('message', this.listener);
    this.stopEvents();
    this.element.remove();
    void this.home.client.call('endConversation', this.host.conversationId);
  }

  private services(conversation: string, controlId: string): HostServices {
    const { client, batches, faults, workbookName } = this.home;
    const nothing = (): void => undefined;
    return {
      context: async () =>
        appContext({
          controlId,
          apiSet: faults().apiSet ?? DEFAULT_API_SET,
          canDelay: faults().cannotDelay !== true,
          workbookName: workbookName(),
          settings: await client.call('settings', null),
        }),
      batch: (body, flags) => {
        batches.push({ frame: this.wish.kind, isWrite: (flags & WRITES) !== 0, bytes: body.length });
        return client.call('batch', { conversation, body, flags });
      },
      settings: () => client.call('settings', null),
      saveSettings: (entries) => client.call('saveSettings', entries),
      begun: () => {
        window.clearTimeout(this.silence);
        void client.call('endConversation', conversation);
      },
      unmodelled: (what) => {
        this.home.say(`加载项用到了演示工作台没有的功能：${what}`);
      },
      commandsReady: nothing,
      commandCompleted: nothing,
      openDialog: () => false,
      closeDialog: nothing,
      messageParent: nothing,
      notice: nothing,
      ...this.wish.services,
    };
  }
}
