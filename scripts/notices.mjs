/**
 * Writes THIRD-PARTY-NOTICES.md: every package of which the build ships code, with its licence. It builds without
 * emitting, so that it sees what webpack really puts in. `node scripts/notices.mjs` after a change of dependencies.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import configure from '../webpack.config.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const OFFICE = `## Office.js

- @microsoft/office-js VERSION, files of its \`dist\` folder, unmodified, in \`office/\` of the build
- Licence: Microsoft Software License Terms, Microsoft Office JavaScript (Office.js) API Library; the full text is in
  \`office/license.md\` of the build and in the package.

The Office.js files may be used and passed on only as part of this add-in, may not be modified, and may not be used with
other programs; whoever receives them from this add-in, distributors included, agrees to terms that protect them at least
as much as that licence does. **Microsoft is not responsible for maintaining, updating or supporting this add-in**, and does
not endorse it. 微软公司不负责维护、更新或支持本加载项。
`;

/** MIT and Microsoft's by its package.json, but without a licence file: the text is that of Fluent UI's packages. */
const WITHOUT_FILE = { '@fluentui/react-icons': '@fluentui/react-components' };

/** The folder of the package that a file belongs to; null for our own code. */
function packageFolder(file) {
  const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return match === null ? null : match[0];
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim();
}

/** Folders of all packages with code in the build. */
async function shippedFolders() {
  const compiler = webpack(configure({}, { mode: 'production' }));
  compiler.hooks.shouldEmit.tap('notices', () => false);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error === null ? resolve(result) : reject(error)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const files = [...stats.compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  const folders = files.map((module) => module.resource && packageFolder(module.resource));
  return [...new Set(folders.filter(Boolean))]
    .filter((folder) => existsSync(`${folder}/package.json`))
    .sort();
}

function noticesOf(folders) {
  const groups = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const stand = WITHOUT_FILE[name];
    const text = licenceText(stand === undefined ? folder : `${ROOT}node_modules/${stand}`);
    if (text === '') throw new Error(`${name} has no licence file: add its text by hand`);
    // Fluent UI's packages begin theirs with their own name and are alike from there.
    const body = text.replace(/^@fluentui\/\S+\n+/, '');
    const group = groups.get(body) ?? { license, text: body, packages: [] };
    group.packages.push(`- ${name} ${version}`);
    groups.set(body, group);
  }
  return [...groups.values()].map(
    ({ license, text, packages }) =>
      `## ${license}\n\n${packages.join('\n')}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
}

const office = JSON.parse(readFileSync(`${ROOT}node_modules/@microsoft/office-js/package.json`, 'utf8'));
const notices = noticesOf(await shippedFolders());
writeFileSync(
  `${ROOT}THIRD-PARTY-NOTICES.md`,
  [
    '# Third-party notices\n',
    '台账对标 (Plan Ledger Check) ships code of the packages below. Written by `scripts/notices.mjs`; do not edit.\n',
    OFFICE.replace('VERSION', office.version),
    ...notices,
  ].join('\n'),
);
