/** An element that takes everything and does nothing. */
function element(): object {
  return {
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: () => undefined,
    addEventListener: () => undefined,
  };
}

/** What office.js looks for while it loads and Node does not have. Nothing of it is ever shown. */
const PAGE: Readonly<Record<string, () => unknown>> = {
  window: () => globalThis,
  document: () => ({
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: element,
    head: element(),
    body: element(),
    addEventListener: () => undefined,
    cookie: '',
    URL: 'https://localhost/',
  }),
  location: () => ({
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
    hash: '',
    search: '',
    href: 'https://localhost/',
    pathname: '/',
  }),
  navigator: () => ({ userAgent: 'node', language: 'zh-CN' }),
  addEventListener: () => () => undefined,
};

/** Gives the realm the page globals it lacks; those it has (jsdom) stay. */
export function definePageGlobals(realm: Record<string, unknown>): void {
  for (const [name, make] of Object.entries(PAGE)) {
    if (realm[name] === undefined) {
      Object.defineProperty(realm, name, {
        value: make(),
        writable: true,
        configurable: true,
        enumerable: false,
      });
    }
  }
}
