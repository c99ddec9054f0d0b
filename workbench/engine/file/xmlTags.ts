import { xmlDecode } from '@cj-tech-master/excelts';

/** An attribute of a tag, decoded. */
export function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : xmlDecode(value);
}

/** Is an attribute set? */
export function flag(tag: string, name: string): boolean {
  const value = attribute(tag, name);
  return value === '1' || value === 'true';
}
