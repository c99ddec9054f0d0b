/**
 * How much each page of dist/ loads before it shows anything, gzipped, Office.js apart: `node scripts/sizes.mjs` after a
 * build. What is fetched later, when a tab or a form is opened, is counted apart. Ends with status 1 where the first view
 * of the task pane is over its budget.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const BUDGET_KB = 250;

function kilobytes(file) {
  return gzipSync(readFileSync(`${DIST}${file}`), { level: 9 }).length / 1024;
}

function sum(files) {
  return files.reduce((total, file) => total + kilobytes(file), 0);
}

const loaded = new Set();
for (const page of ['taskpane.html', 'commands.html', 'message.html']) {
  const scripts = [...readFileSync(`${DIST}${page}`, 'utf8').matchAll(/src="?([^\s">]+\.js)/g)].map(
    ([, file]) => file,
  );
  const own = scripts.filter((file) => !file.startsWith('office/'));
  for (const file of own) loaded.add(file);
  const total = sum([page, ...own]);
  console.log(`${page}: ${total.toFixed(1)} KB gzip (${own.length} scripts)`);
  if (page === 'taskpane.html' && total > BUDGET_KB) {
    console.error(`taskpane.html is over its ${BUDGET_KB} KB`);
    process.exitCode = 1;
  }
}
const later = readdirSync(DIST).filter((file) => file.endsWith('.js') && !loaded.has(file));
console.log(`fetched later: ${sum(later).toFixed(1)} KB gzip (${later.length} scripts)`);
