import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { definePageGlobals } from './pageGlobals';

/** A message of the client's host bridge. */
export interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body?: unknown };
}

/** The bridge as the client sees it: we take its messages, it sets how it is answered. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/** What the client leaves in the realm, as far as the host touches it. */
interface ClientRealm {
  _richApiNativeBridge?: NativeBridge;
  Office?: { context?: { requirements?: { isSetSupported: (name: string, version?: string) => boolean } } };
}

const CLIENT = 'excel-web-16.00.js';

function clientPath(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return join(require.resolve('@microsoft/office-js/package.json'), '..', 'dist', CLIENT);
}

/**
 * Loads the unmodified Office.js once into this realm and answers its bridge. The client keeps the first bridge it
 * finds, so later hosts of the same realm share it.
 */
export function loadClient(): NativeBridge {
  const realm = globalThis as ClientRealm & Record<string, unknown>;
  if (realm._richApiNativeBridge) return realm._richApiNativeBridge;
  definePageGlobals(realm);
  const bridge: NativeBridge = { sendMessageToHost: () => undefined };
  realm._richApiNativeBridge = bridge;
  const evaluate = eval;
  evaluate(readFileSync(clientPath(), 'utf8'));
  return bridge;
}

/**
 * Lets `Office.context.requirements.isSetSupported` answer for this host. The client's own `Office.context` is fixed and
 * empty outside a page, so the global becomes an object that inherits from the client's `Office`.
 */
export function offerRequirements(isSetSupported: (name: string, version?: string) => boolean): void {
  const realm = globalThis as ClientRealm;
  const context = { requirements: { isSetSupported } };
  realm.Office = Object.create(realm.Office ?? null, {
    context: { value: context, writable: true, configurable: true, enumerable: true },
  }) as NonNullable<ClientRealm['Office']>;
}
