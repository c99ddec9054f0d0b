/** A request of the client in a frame: the fields in use. */
export interface XdmRequest {
  readonly actionName: string;
  readonly actionType: 'invoke' | 'register' | 'unregister';
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** Which request an answer or an event belongs to. */
export type XdmAddress = Pick<XdmRequest, 'actionName' | 'conversationId' | 'correlationId'>;

const ACTION_TYPES = ['invoke', 'register', 'unregister'] as const;
const REQUEST = 0;
const RESPONSE = 1;

/** A plain object of JSON, or an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Reads what a frame posted; null where it is no request of the client. */
export function readXdmRequest(posted: unknown): XdmRequest | null {
  if (typeof posted !== 'string' || !posted.startsWith('{')) return null;
  const message = asRecord(parseJson(posted));
  const actionType = ACTION_TYPES[Number(message['_actionType'])];
  const [name, conversation] = [message['_actionName'], message['_conversationId']];
  if (message['_messageType'] !== REQUEST || actionType === undefined) return null;
  if (typeof name !== 'string' || typeof conversation !== 'string') return null;
  return {
    actionName: name,
    actionType,
    conversationId: conversation,
    correlationId: Number(message['_correlationId']),
    data: message['_data'],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function response(to: XdmAddress, responseType: 0 | 1, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: to.actionName,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
    _data: data,
  });
}

/** The answer to a request. */
export function xdmAnswer(to: XdmAddress, data: unknown): string {
  return response(to, 0, data);
}

/** An event for a handler that was registered by the request. */
export function xdmEvent(to: XdmAddress, data: unknown): string {
  return response(to, 1, data);
}

/** A call of the host into the frame, such as "take the focus". */
export function xdmNotice(conversationId: string, actions: readonly number[]): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _serializerVersion: 1,
    _data: actions,
  });
}
