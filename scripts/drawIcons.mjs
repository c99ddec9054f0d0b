/**
 * Draws assets/*.png from the SVG sources beside them: `node scripts/drawIcons.mjs`. Needs rsvg-convert (Debian:
 * librsvg2-bin). The PNGs are committed, so only somebody who changes a drawing needs it. 16 px has a drawing of its own,
 * on whole pixels.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ASSETS = fileURLToPath(new URL('../assets/', import.meta.url));

for (const name of ['pane', 'check', 'summary']) {
  for (const size of [16, 32, 64, 80]) {
    const source = size === 16 ? `${name}-16.svg` : `${name}.svg`;
    const drawing = ['-w', String(size), '-h', String(size), '-o', `${ASSETS}${name}-${size}.png`];
    execFileSync('rsvg-convert', [...drawing, `${ASSETS}${source}`]);
  }
}
