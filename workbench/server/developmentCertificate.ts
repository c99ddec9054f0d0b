import { X509Certificate } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A certificate for localhost, signed by an authority of this machine alone. */
export interface DevelopmentCertificate {
  readonly key: string;
  readonly cert: string;
  /** Where the authority's certificate lies, for those who want to trust it. */
  readonly caPath: string;
  readonly validTo: Date;
  readonly isNew: boolean;
}

/** Where office-addin-dev-certs keeps its own, so that what it installs as trusted is what we serve. */
export const CERTIFICATE_FOLDER = join(homedir(), '.office-addin-dev-certs');

const DAYS = 365;
/** Renewed when less than this is left. */
const LEAST_LEFT_MS = 24 * 60 * 60 * 1000;
const FILES = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' } as const;

/**
 * The certificate in a folder, made (offline) where there is none that is good for another day. Nothing is installed into
 * the machine's trust store.
 */
export async function developmentCertificate(
  folder: string = CERTIFICATE_FOLDER,
  now: Date = new Date(),
): Promise<DevelopmentCertificate> {
  const known = await read(folder);
  if (known !== null && known.validTo.getTime() - now.getTime() > LEAST_LEFT_MS)
    return { ...known, isNew: false };
  await make(folder);
  const made = await read(folder);
  if (made === null) throw new Error(`No certificate could be made in ${folder}.`);
  return { ...made, isNew: true };
}

async function read(folder: string): Promise<Omit<DevelopmentCertificate, 'isNew'> | null> {
  const caPath = join(folder, FILES.ca);
  const files = [caPath, join(folder, FILES.cert), join(folder, FILES.key)];
  const texts = await Promise.all(files.map(readIfThere));
  const [ca = null, cert = null, key = null] = texts;
  if (ca === null || cert === null || key === null) return null;
  const ends = [ca, cert].map((text) => new Date(new X509Certificate(text).validTo).getTime());
  return { key, cert, caPath, validTo: new Date(Math.min(...ends)) };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
      return null;
    throw error;
  }
}

/** The generator keeps what is there, so the old files go first. */
async function make(folder: string): Promise<void> {
  const paths = [FILES.ca, FILES.cert, FILES.key].map((file) => join(folder, file));
  await Promise.all(paths.map((path) => rm(path, { force: true })));
  const [ca, cert, key] = paths;
  // Loaded only when needed: it takes a third of a second.
  const { generateCertificates } = await import('office-addin-dev-certs/lib/generate.js');
  await generateCertificates(ca, cert, key, DAYS);
}
