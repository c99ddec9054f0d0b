/**
 * How much each page of dist/ loads before it shows anything, gzipped, Office.js apart: `node scripts/sizes.mjs` after a
 * build. Ends with status 1 where the task pane is over its budget.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const BUDGET_KB = 250;

function kilobytes(file) {
  return gzipSync(readFileSync(`${DIST}${file}`), { level: 9 }).length / 1024;
}

for (const page of ['taskpane.html', 'commands.html', 'message.html']) {
  const scripts = [...readFileSync(`${DIST}${page}`, 'utf8').matchAll(/src="?([^\s">]+\.js)/g)].map(
    ([, file]) => file,
  );
  const own = scripts.filter((file) => !file.startsWith('office/'));
  const total = [page, ...own].reduce((sum, file) => sum + kilobytes(file), 0);
  console.log(`${page}: ${total.toFixed(1)} KB gzip (${own.length} scripts)`);
  if (page === 'taskpane.html' && total > BUDGET_KB) process.exitCode = 1;
}
