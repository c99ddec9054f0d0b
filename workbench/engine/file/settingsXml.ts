import { xmlDecode, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts';
import { attribute } from './xmlTags';

const NAMESPACE = 'urn:embedded-host:settings';

/** The add-in's settings of their part: key → JSON text. */
export function readSettings(xml: string): Map<string, string> {
  if (!xml.includes(NAMESPACE)) return new Map();
  return new Map(
    [...xml.matchAll(/<setting\s([^>]*)>([^<]*)<\/setting>/g)].map(([, attributes = '', json = '']) => [
      attribute(` ${attributes}`, 'key') ?? '',
      xmlDecode(json),
    ]),
  );
}

/** The part of the add-in's settings. */
export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const items = [...settings].map(
    ([key, json]) => `<setting key="${xmlEncodeAttr(key)}">${xmlEncode(json)}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${items.join('')}</settings>`;
}
