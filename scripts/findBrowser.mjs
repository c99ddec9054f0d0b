/**
 * Prints the browser for the end-to-end tests, the screenshots and the measurements: that of the variable CHROMIUM, else
 * the machine's own Chromium, Chrome or Edge, else the one from npm (Linux x64).
 */
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

const found = PLACES.find((place) => place !== '' && existsSync(place)) ?? (await fromNpm());
if (found === null) {
  console.error('No Chromium, Chrome or Edge found. Install one, or name it in the variable CHROMIUM.');
  process.exit(1);
}
console.log(found);
