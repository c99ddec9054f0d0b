import { asRecord } from './xdmMessages';

/** The client's numbers of methods, as far as the host answers them. */
export const METHOD = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  messageParent: 144,
} as const;

/** The client's numbers of events that a frame may register for. */
export const EVENT = { dialogMessage: 10, richApi: 33, appCommand: 39 } as const;

/** What the client is answered for a method that the host does not model. */
export const NOT_SUPPORTED = { Error: 5000, Version: 1 } as const;
/** What the client is answered for a dialog on a foreign site. */
export const FOREIGN_DIALOG = { Error: 12004, Version: 1 } as const;

/** The number of the method of an `executeMethod`; settings come in an envelope of their own. */
export function methodOf(data: unknown): number {
  const { DdaMethod: method, DdaSettingsMethod: settings } = asRecord(data);
  const id = asRecord(method)['DispatchId'] ?? asRecord(settings)['DispatchId'];
  return Number(id ?? (settings === undefined ? Number.NaN : METHOD.saveSettings));
}

/** The batch in an `executeMethod` 93. */
export function batchOf(data: unknown): { readonly body: string; readonly flags: number } {
  const parts: unknown = asRecord(data)['ArrayData'];
  const [, , , , body, , flags] = Array.isArray(parts) ? (parts as unknown[]) : [];
  return { body: String(body ?? ''), flags: Number(flags ?? 0) };
}

/** The client's number for a session that is over; it makes InvalidOrTimedOutSession of it. */
const SESSION_LOST = { Error: 5012, Version: 1 } as const;

/** The answer to a batch; status 0 says that the connection was lost. */
export function batchAnswer(statusCode: number, body: string): unknown {
  if (statusCode === 0) return SESSION_LOST;
  return { Error: 0, Version: 1, Data: [statusCode, [], body] };
}

/** The settings of an `executeMethod` 76: keys and JSON texts. */
export function settingsOf(data: unknown): readonly (readonly [string, string])[] {
  const properties = asRecord(asRecord(data)['DdaSettingsMethod'])['Properties'];
  if (!Array.isArray(properties)) return [];
  return (properties as unknown[]).flatMap((pair) =>
    Array.isArray(pair) ? [[String(pair[0]), String(pair[1])] as const] : [],
  );
}

/** The answer to a refresh of the settings. */
export function settingsAnswer(entries: readonly (readonly [string, string])[]): unknown {
  const Settings = entries.map(([Name, Value]) => ({ Name, Value }));
  return { Error: 0, Version: 1, Properties: { Settings } };
}

/** What a function command says when it is done: its number and, where it failed, a status other than 0. */
export function completionOf(data: unknown): { readonly id: string; readonly status: number } {
  const { 0: id, 1: status } = asRecord(data);
  return { id: String(id), status: Number(status ?? 0) };
}

/** A dialog that a frame wants to be shown; sizes are percents of the window. */
export interface DialogWish {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The dialog in the registration for its messages. */
export function dialogOf(data: unknown): DialogWish {
  const target = asRecord(data)['targetId'];
  const wish = asRecord(typeof target === 'string' ? JSON.parse(target) : null);
  return {
    url: String(wish['url'] ?? ''),
    width: Number(wish['width'] ?? 99),
    height: Number(wish['height'] ?? 99),
  };
}

/** What a dialog tells its opener, in an `executeMethod` 144. */
export function messageToParent(data: unknown): string {
  return String(asRecord(data)['messageToParent'] ?? '');
}
