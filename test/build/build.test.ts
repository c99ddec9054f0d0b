import { existsSync, readFileSync } from 'node:fs';
import { readBuild } from './readBuild';

const OFFICE = 'node_modules/@microsoft/office-js/dist/';
const { CONTENT_SECURITY_POLICY, DEVELOPMENT_URL, ENTRIES, OFFICE_FILES, PAGES, production } = readBuild();

const templates = PAGES.map(({ page, template }) => ({ page, html: readFileSync(template, 'utf8') }));

test('the pages are made from templates that are there and load entries that are there', () => {
  expect(PAGES.map(({ page }) => page)).toEqual([
    'taskpane.html',
    'commands.html',
    'message.html',
    'about.html',
  ]);
  for (const { entry } of PAGES) if (entry !== null) expect(existsSync(ENTRIES[entry] ?? '')).toBe(true);
});

describe('the content security policy', () => {
  test('allows scripts, pictures, fonts and connections of the own origin only, and no inline script', () => {
    expect(CONTENT_SECURITY_POLICY.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test.each(templates)('stands in $page before any script, and the page has none inline', ({ html }) => {
    const policy = html.indexOf('http-equiv="Content-Security-Policy" content="<%= policy %>"');
    const script = html.indexOf('<script');
    expect(policy).toBeGreaterThan(0);
    if (script >= 0) expect(policy).toBeLessThan(script);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+="|https?:\/\//);
  });

  test('every page that talks to Excel loads Office.js from the own server, before the other scripts', () => {
    for (const { page, html } of templates.filter(({ page }) => page !== 'about.html')) {
      const [first] = html.match(/<script src="[^"]*"/g) ?? [];
      expect(`${page} ${String(first)}`).toBe(`${page} <script src="<%= officeScript %>"`);
    }
  });
});

describe('Office.js', () => {
  test.each(OFFICE_FILES)('%s is in the package, under a path in lower case', (file) => {
    expect(existsSync(OFFICE + file)).toBe(true);
    expect(file).toBe(file.toLowerCase());
  });

  test('has the host files that the library asks for on Windows, the web and Mac', () => {
    const library = readFileSync(`${OFFICE}office.js`, 'utf8');
    const [, versions = ''] = /excel:\{([^}]*)\}/.exec(library) ?? [];
    for (const [, platform = '', version = ''] of versions.matchAll(/(\w+):"([\d.]+)"/g)) {
      const wanted = ['win32', 'web', 'mac'].includes(platform);
      expect(OFFICE_FILES.includes(`excel-${platform}-${version}.js`)).toBe(wanted);
    }
    expect(versions).toMatch(/mac.*web.*win32/);
  });

  test('goes with its licence, and every other licence with the build', () => {
    expect(production.copied.some((from) => from.endsWith('@microsoft/office-js/LICENSE.md'))).toBe(true);
    expect(production.copied).toEqual(
      expect.arrayContaining(['LICENSE', 'THIRD-PARTY-NOTICES.md', 'assets/*.png']),
    );
  });
});

describe('a production build', () => {
  test('has hashed names and no source maps', () => {
    expect(production.filename).toContain('[contenthash');
    expect(production.devtool).toBe(false);
  });

  test('writes the address that it is given into the manifest, without a double slash', () => {
    expect(production.manifest).not.toContain(DEVELOPMENT_URL);
    expect(production.manifest).toContain('"https://intranet.example/ledger/taskpane.html"');
  });
});
