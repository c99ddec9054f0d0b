import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  developmentCertificate,
  type DevelopmentCertificate,
} from '../../../workbench/server/developmentCertificate';
import { PortTakenError, serve } from '../../../workbench/server/serve';

const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
let made: DevelopmentCertificate;

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  made = await developmentCertificate(folder);
}, 30_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('makes a certificate for localhost, signed by an authority of its own', () => {
  const certificate = new X509Certificate(made.cert);
  const authority = new X509Certificate(readFileSync(made.caPath, 'utf8'));
  expect(made.isNew).toBe(true);
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkIssued(authority)).toBe(true);
});

it('keeps the one that is there', async () => {
  expect(await developmentCertificate(folder)).toEqual({ ...made, isNew: false });
});

it('makes another when the old one ends within a day', async () => {
  const other = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    const old = await developmentCertificate(other);
    const twelveHours = 12 * 60 * 60 * 1000;
    const renewed = await developmentCertificate(other, new Date(old.validTo.getTime() - twelveHours));
    expect(renewed.isNew).toBe(true);
    expect(renewed.cert).not.toBe(old.cert);
  } finally {
    rmSync(other, { recursive: true });
  }
}, 30_000);

it('serves over https to whoever trusts the authority', async () => {
  const server = await serve({
    port: 0,
    certificate: made,
    handler: (_request, response) => {
      response.end('here');
    },
  });
  const ca = readFileSync(made.caPath, 'utf8');
  const body = await new Promise<string>((resolve, reject) => {
    get(server.url, { ca, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', resolve);
    }).on('error', reject);
  });
  await server.close();
  expect(body).toBe('here');
});

it('says which port is taken', async () => {
  const handler = (): void => undefined;
  const first = await serve({ port: 0, certificate: made, handler });
  const port = Number(new URL(first.url).port);
  const second = serve({ port, certificate: made, handler });
  await expect(second).rejects.toEqual(new PortTakenError(port));
  await first.close();
});
