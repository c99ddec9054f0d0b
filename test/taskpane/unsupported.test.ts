/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';

const SCRIPT = readFileSync('src/taskpane/unsupported/unsupported.js', 'utf8');

type Ready = (info: { readonly host: string | null }) => void;

/** Runs the script on the pane's page as it is when the script runs. `ready` is what office.js would call later. */
function runOn(page: {
  readonly excelApi?: number;
  readonly library?: boolean;
  readonly modern?: boolean;
}): Ready {
  const { excelApi = 1.14, library = true, modern = true } = page;
  let ready: Ready = () => undefined;
  const isSetSupported = (set: string, version: string): boolean =>
    set === 'ExcelApi' && Number(version.slice(2)) <= Number(String(excelApi).slice(2));
  const office = {
    onReady: (callback: Ready) => {
      ready = callback;
    },
    context: { requirements: { isSetSupported } },
  };
  Object.assign(window, { Office: library ? office : undefined });
  document.documentElement.removeAttribute('data-blocked');
  const { hasOwn } = Object;
  if (!modern) Object.assign(Object, { hasOwn: undefined });
  window.eval(SCRIPT);
  Object.assign(Object, { hasOwn });
  return (info) => {
    ready(info);
  };
}

const blocked = (): string | null => document.documentElement.getAttribute('data-blocked');

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('the script is ES5, which the oldest web views read, and stays it after Prettier', () => {
  const languageOptions = { ecmaVersion: 5, sourceType: 'script' } as const;
  expect(new Linter().verify(SCRIPT, [{ languageOptions }])).toEqual([]);
  expect(new Linter().verify('f(1,);', [{ languageOptions }])).toHaveLength(1);
});

test('an Excel of 1.14 is let through', () => {
  const ready = runOn({});
  expect(blocked()).toBeNull();
  ready({ host: 'Excel' });
  jest.advanceTimersByTime(60_000);
  expect(blocked()).toBeNull();
});

test.each([
  ['Excel 2016', 1.1],
  ['Excel 2019', 1.7],
  ['an Excel just below', 1.13],
])('%s (ExcelApi %d) is told which version is needed', (_name, excelApi) => {
  runOn({ excelApi })({ host: 'Excel' });
  expect(blocked()).toBe('old-excel');
});

test('a web view that cannot read the pane, such as Trident, is told without waiting for anything', () => {
  runOn({ modern: false });
  expect(blocked()).toBe('old-excel');
});

test('a library that did not arrive is told as such', () => {
  runOn({ library: false });
  expect(blocked()).toBe('no-library');
});

test('a plain browser is told to open Excel, whether it answers or never does', () => {
  runOn({})({ host: null });
  expect(blocked()).toBe('no-excel');
  const ready = runOn({});
  jest.advanceTimersByTime(15_000);
  expect(blocked()).toBe('no-excel');
  ready({ host: 'Excel' });
  expect(blocked()).toBeNull();
});

test('the page has a notice for every reason, and names the versions that will do', () => {
  const html = readFileSync('src/taskpane/taskpane.html', 'utf8');
  const reasons = [...SCRIPT.matchAll(/block\('([\w-]+)'\)/g)].map(([, reason]) => reason ?? '');
  for (const reason of [...reasons, 'broken']) {
    expect(html).toContain(`<div id="${reason}" class="blocked" role="alert">`);
    expect(html).toContain(`html[data-blocked='${reason}'] #${reason}`);
  }
  for (const version of ['Excel 2021', 'LTSC 2021', 'Microsoft 365', 'Excel 网页版'])
    expect(html).toContain(version);
});
