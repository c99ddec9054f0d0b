import { xmlDecode } from '@cj-tech-master/excelts';

const AUTO_FILTER = /<autoFilter(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/autoFilter>)/;

/** The criteria of the first filter in a sheet or table part. */
export function readCriteria(xml: string): string {
  const inner = AUTO_FILTER.exec(xml)?.[2] ?? '';
  return /<(?:\w+:)?filterColumn\s[^>]*[^/]>/.test(inner) ? inner : '';
}

/** Puts criteria into the first filter of a sheet or table part, which the library writes without any. */
export function writeCriteria(xml: string, criteria: string): string {
  return criteria === ''
    ? xml
    : xml.replace(
        AUTO_FILTER,
        (_, attributes: string) => `<autoFilter${attributes}>${criteria}</autoFilter>`,
      );
}

/** The name of the table of a table part. */
export function tableNameOf(xml: string): string {
  const [tag = ''] = /<table\s[^>]*>/.exec(xml) ?? [];
  return xmlDecode(/\sdisplayName="([^"]*)"/.exec(tag)?.[1] ?? '');
}
