import { readFileSync } from 'node:fs';

/** manifest.xml as a document; throws where it is not well-formed. Needs the jsdom environment. */
export function readManifest(): Document {
  const document = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'application/xml');
  const [error] = document.getElementsByTagName('parsererror');
  if (error !== undefined) throw new Error(error.textContent);
  return document;
}

/** All elements of a local name. */
export function all(document: Document, localName: string): Element[] {
  return [...document.getElementsByTagNameNS('*', localName)];
}
