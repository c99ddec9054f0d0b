/**
 * Builds the add-in into dist/: the pages, their hashed scripts, the icons, the manifest and the files of Office.js that
 * are in use. `npm run build -- --env baseUrl=https://intranet.example/ledger` writes that address into dist/manifest.xml.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const OFFICE_PACKAGE = `${ROOT}node_modules/@microsoft/office-js/`;
const UNSUPPORTED = 'src/taskpane/unsupported/unsupported.js';

/** Where the committed manifest says that the add-in lives. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** Keeps the add-in from any request that is not to its own origin. Fluent UI adds its styles at run time. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The pages: file name in dist/, template, and the entry whose scripts it loads; about.html is plain text. */
export const PAGES = [
  { page: 'taskpane.html', template: 'src/taskpane/taskpane.html', entry: 'taskpane' },
  { page: 'commands.html', template: 'src/commands/commands.html', entry: 'commands' },
  { page: 'message.html', template: 'src/commands/message.html', entry: 'message' },
  { page: 'about.html', template: 'src/taskpane/about.html', entry: null },
];

export const ENTRIES = {
  taskpane: './src/taskpane/index.tsx',
  commands: './src/commands/index.ts',
  message: './src/commands/message.ts',
};

/**
 * What office.js asks for in the hosts of ExcelApi 1.14 (Windows, web, Mac): the host's own file and the words of the
 * locale, en-us where it has none. It also asks for its telemetry, which is left out: it goes on without it.
 */
export const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** Already small, and not ours to change, or ES5 that a minifier would make newer: copied byte for byte. */
const UNTOUCHED = { minimized: true };

function hashed(path) {
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
  return path.replace(/^.*\//, '').replace(/(\.\w+)$/, `.${digest}$1`);
}

/** @param {{ baseUrl?: string }} env @param {{ mode?: string }} argv */
export default function configure(env = {}, argv = {}) {
  const production = argv.mode !== 'development';
  const baseUrl = (env.baseUrl ?? DEVELOPMENT_URL).replace(/\/+$/, '');
  if (!baseUrl.startsWith('https://')) throw new Error(`baseUrl must start with https:// (is ${baseUrl})`);
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const unsupportedScript = hashed(`${ROOT}${UNSUPPORTED}`);
  const templateParameters = {
    policy: CONTENT_SECURITY_POLICY,
    officeScript: 'office/office.js',
    unsupportedScript,
    version,
  };
  return {
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    context: ROOT,
    entry: ENTRIES,
    output: { path: `${ROOT}dist`, filename: '[name].[contenthash:12].js', publicPath: '', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        // Its package says commonjs, the file that it names for bundlers is a module.
        { test: /chinese-days[\\/]dist[\\/]index\.es\.js$/, type: 'javascript/auto' },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
            },
          },
        },
      ],
    },
    optimization: { splitChunks: { chunks: 'all' } },
    performance: { hints: false },
    plugins: [
      ...PAGES.map(
        ({ page, template, entry }) =>
          new HtmlPlugin({
            filename: page,
            template,
            chunks: entry === null ? [] : [entry],
            scriptLoading: 'defer',
            templateParameters,
          }),
      ),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, baseUrl),
          },
          { from: 'assets/*.png' },
          { from: UNSUPPORTED, to: unsupportedScript, info: UNTOUCHED },
          { from: 'LICENSE', to: 'license.txt', toType: 'file' },
          { from: 'THIRD-PARTY-NOTICES.md', to: 'third-party-notices.txt', toType: 'file' },
          { from: `${OFFICE_PACKAGE}LICENSE.md`, to: 'office/license.md' },
          ...OFFICE_FILES.map((file) => ({
            from: `${OFFICE_PACKAGE}dist/${file}`,
            to: `office/${file}`,
            info: UNTOUCHED,
          })),
        ],
      }),
    ],
  };
}
