import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { DevelopmentCertificate } from './developmentCertificate';

/** Answers a request, or hands it on by calling `next`. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A server that listens on localhost. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Somebody else listens on the port. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(readonly port: number) {
    super(`Port ${String(port)} is taken.`);
  }
}

/**
 * Serves https://localhost:port to this machine alone; port 0 takes a free one.
 * @throws PortTakenError
 */
export async function serve(options: {
  readonly port: number;
  readonly handler: Handler;
  readonly certificate: Pick<DevelopmentCertificate, 'key' | 'cert'>;
}): Promise<RunningServer> {
  const { port, handler, certificate } = options;
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    handler(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    });
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${String(actual)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}

/** `localhost` is ::1 or 127.0.0.1, whichever the machine names first; browsers try both. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTakenError(port) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
}
