import { createReadStream, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import sirv from 'sirv';
import type { PageSession } from '../browser/PageSession';
import { EVERY_FILE } from './addinHandler';
import { PAGE_FOLDER } from './bundlePage';
import type { Handler } from './serve';

/** What the page's handler needs. */
export interface PageFacts {
  readonly root: string;
  readonly addinOrigin: string;
  /** The path of a workbook to open first. */
  readonly workbook: string | null;
  readonly sample: boolean;
  /** Makes the sample workbook where need be and answers its path. */
  readonly samplePath: () => Promise<string>;
}

/** The manifest's address of development, replaced by where the add-in is served. */
const MANIFEST_ORIGIN = 'https://localhost:3000';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Nothing of the page may come from elsewhere; the pane is the add-in's own server. */
function policy(addinOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' ${addinOrigin} data: blob:`,
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${addinOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { ...EVERY_FILE, 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
}

function sendFile(response: ServerResponse, path: string): void {
  const file = createReadStream(path);
  file.once('open', () => {
    response.writeHead(200, { ...EVERY_FILE, 'Content-Type': XLSX, 'Cache-Control': 'no-store' });
    file.pipe(response);
  });
  file.once('error', () => {
    response.writeHead(404).end();
  });
}

/** Serves the workbench page: its files, the manifest, and the workbooks it may open by itself. */
export function pageHandler(facts: PageFacts): Handler {
  const { root, addinOrigin, workbook, sample } = facts;
  const scripts = sirv(join(root, PAGE_FOLDER), {
    dev: true,
    etag: true,
    setHeaders: (response) => {
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  const pages = sirv(join(root, 'workbench/browser/page'), {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(EVERY_FILE)) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-cache');
      response.setHeader('Content-Security-Policy', policy(addinOrigin));
    },
  });
  const session: PageSession = { addinOrigin, workbook: workbook && basename(workbook), sample };
  return (request, response, next) => {
    switch (request.url?.split('?')[0]) {
      case '/session.json':
        return send(response, 'application/json', JSON.stringify(session));
      case '/manifest.xml':
        return send(
          response,
          'application/xml',
          readFileSync(join(root, 'manifest.xml'), 'utf8').replaceAll(MANIFEST_ORIGIN, addinOrigin),
        );
      case '/workbook.xlsx':
        return workbook === null ? next() : sendFile(response, workbook);
      case '/sample.xlsx':
        return void facts.samplePath().then(
          (path) => {
            sendFile(response, path);
          },
          (error: unknown) => {
            console.error(error);
            response.writeHead(500).end();
          },
        );
      default:
        scripts(request, response, () => {
          pages(request, response, next);
        });
    }
  };
}
