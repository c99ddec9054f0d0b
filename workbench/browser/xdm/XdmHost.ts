import type { PushedEvent } from '../../richapi/EventRegistry';
import type { BatchAnswer } from '../protocol';
import {
  batchAnswer,
  batchOf,
  completionOf,
  dialogOf,
  EVENT,
  FOREIGN_DIALOG,
  messageToParent,
  METHOD,
  methodOf,
  NOT_SUPPORTED,
  settingsAnswer,
  settingsOf,
  type DialogWish,
} from './methodCall';
import {
  asRecord,
  readXdmRequest,
  xdmAnswer,
  xdmEvent,
  xdmNotice,
  type XdmAddress,
  type XdmRequest,
} from './xdmMessages';

/** What a frame's client can ask its host for. */
export interface HostServices {
  readonly context: () => Promise<unknown>;
  readonly batch: (body: string, flags: number) => Promise<BatchAnswer>;
  readonly settings: () => Promise<readonly (readonly [string, string])[]>;
  readonly saveSettings: (entries: readonly (readonly [string, string])[]) => Promise<unknown>;
  /** The frame was loaded: whatever it had asked for is void. */
  readonly begun: () => void;
  /** The frame listens to function commands from now on. */
  readonly commandsReady: () => void;
  readonly commandCompleted: (id: string, status: number) => void;
  /** False where the address is not the add-in's own. */
  readonly openDialog: (wish: DialogWish) => boolean;
  readonly closeDialog: () => void;
  readonly messageParent: (message: string) => void;
  /** Something that needs no answer, by the client's number: see `HOST_ACTION`. */
  readonly notice: (action: number) => void;
  /** Something was asked that this host does not model. */
  readonly unmodelled: (what: string) => void;
}

/** The client's numbers for what it tells its host without waiting for an answer. */
export const HOST_ACTION = {
  tabExit: 13,
  tabExitShift: 14,
  escExit: 15,
  ctrlF6Exit: 5,
  ctrlF6ExitShift: 6,
} as const;

/** The client's number for the host's wish that it takes the focus, at the first thing that can have it. */
const TAB_IN = 11;

const DONE = { Error: 0, Version: 1 } as const;
const NOTICE = 'ContextActivationManager_notifyHost';

/** The host's half of the conversation with one frame. */
export class XdmHost {
  private readonly registrations = new Map<string, XdmAddress>();

  constructor(
    readonly conversationId: string,
    private readonly services: HostServices,
    private readonly post: (text: string) => void,
  ) {}

  /** Takes what was posted; ignores what is not of this conversation. */
  async receive(posted: unknown): Promise<void> {
    const request = readXdmRequest(posted);
    if (request?.conversationId !== this.conversationId) return;
    if (request.actionName === NOTICE) {
      this.notice(request.data);
      return;
    }
    this.post(xdmAnswer(request, await this.answer(request)));
    if (request.actionType === 'register' && eventOf(request) === EVENT.appCommand)
      this.services.commandsReady();
  }

  /** Hands an event of the workbook to the client, if it listens. */
  push({ messageCategory, messageType, targetId, message }: PushedEvent): void {
    this.fire('richApiMessage', { ArrayData: [[messageCategory, messageType, targetId, message, 0, false]] });
  }

  /** Runs a function command by its name. */
  invokeCommand(id: string, name: string, controlId: string): void {
    this.fire('appCommandInvoked', { 0: id, 1: name, 2: JSON.stringify({ source: { id: controlId } }) });
  }

  /** Hands on what a dialog said (type 0), or that the user closed it (12006). */
  dialogMessage(messageType: number, messageContent: string, messageOrigin: string): void {
    this.fire('dialogMessageReceived', { messageType, messageContent, messageOrigin });
  }

  /** Lets the page put its focus on its first control; the frame itself must have the focus. */
  focusIn(): void {
    this.post(xdmNotice(this.conversationId, [TAB_IN]));
  }

  private fire(event: string, data: unknown): void {
    const to = this.registrations.get(event);
    if (to) this.post(xdmEvent(to, data));
  }

  private async answer(request: XdmRequest): Promise<unknown> {
    if (request.actionType === 'register') return this.register(request);
    if (request.actionType === 'unregister') return this.unregister(request);
    switch (request.actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.registrations.clear();
        this.services.begun();
        return this.services.context();
      case 'executeMethod':
        return this.execute(request.data);
      default:
        this.services.unmodelled(request.actionName);
        return NOT_SUPPORTED;
    }
  }

  private register(request: XdmRequest): unknown {
    if (eventOf(request) === EVENT.dialogMessage && !this.services.openDialog(dialogOf(request.data)))
      return FOREIGN_DIALOG;
    const { actionName, conversationId, correlationId } = request;
    this.registrations.set(actionName, { actionName, conversationId, correlationId });
    return DONE;
  }

  private unregister(request: XdmRequest): unknown {
    if (eventOf(request) === EVENT.dialogMessage) this.services.closeDialog();
    this.registrations.delete(request.actionName);
    return DONE;
  }

  private async execute(data: unknown): Promise<unknown> {
    const method = methodOf(data);
    switch (method) {
      case METHOD.richApi: {
        const { body, flags } = batchOf(data);
        const answer = await this.services.batch(body, flags);
        return batchAnswer(answer.statusCode, answer.body);
      }
      case METHOD.refreshSettings:
        return settingsAnswer(await this.services.settings());
      case METHOD.saveSettings:
        await this.services.saveSettings(settingsOf(data));
        return DONE;
      case METHOD.commandCompleted: {
        const { id, status } = completionOf(data);
        this.services.commandCompleted(id, status);
        return DONE;
      }
      case METHOD.messageParent:
        this.services.messageParent(messageToParent(data));
        return DONE;
      default:
        this.services.unmodelled(`executeMethod ${String(method)}`);
        return NOT_SUPPORTED;
    }
  }

  private notice(data: unknown): void {
    const action: unknown = asRecord(data)[1];
    if (typeof action === 'number') this.services.notice(action);
  }
}

function eventOf({ data }: XdmRequest): number {
  return Number(asRecord(data)['eventDispId']);
}
