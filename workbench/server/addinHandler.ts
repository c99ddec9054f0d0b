import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import type { Handler } from './serve';

/** Names that carry a hash of their content: what they name never changes. */
const HASHED = /\.[\da-f]{12}\.js$/;

/** Headers for every file, as docs/deploy.md asks of any server. */
export const EVERY_FILE: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** How long a file may be kept, by its path in the folder. Pages and the manifest are asked for anew each time. */
export function cacheControl(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';
  return path.startsWith('/office/') || path.startsWith('/assets/') ? 'public, max-age=86400' : 'no-cache';
}

/**
 * Serves a built add-in byte for byte. Below office/ any case is right: office.js asks for its own files in cases of its
 * own, and the servers it was made for do not care.
 */
export function addinHandler(folder: string): Handler {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(EVERY_FILE)) response.setHeader(name, value);
      response.setHeader('Cache-Control', cacheControl(path));
    },
  });
  return (request, response, next) => {
    request.url = rightCase(folder, request.url ?? '/');
    files(request, response, next);
  };
}

function rightCase(folder: string, url: string): string {
  const [path = '', query] = url.split('?');
  if (!path.toLowerCase().startsWith('/office/')) return url;
  const known = officeFiles(folder).find((file) => file.toLowerCase() === path.toLowerCase());
  return known === undefined ? url : query === undefined ? known : `${known}?${query}`;
}

function officeFiles(folder: string): string[] {
  return readdirSync(join(folder, 'office'), { recursive: true, encoding: 'utf8' }).map(
    (file) => `/office/${file.split(sep).join('/')}`,
  );
}
