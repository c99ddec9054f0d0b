import { xmlDecode, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts';
import { formatA1, parseA1 } from '../a1';
import type { AppliedValidation, StoredValidation } from '../Validations';
import { attribute, flag } from './xmlTags';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const VALIDATION = /<(x14:)?dataValidation\s[^>]*?(?:\/>|>[\s\S]*?<\/(?:x14:)?dataValidation>)/g;
const VALIDATIONS = /<dataValidations\b[^>]*?(?:\/>|>[\s\S]*?<\/dataValidations>)/;

/**
 * The data validations of a sheet part. The library loses formulas as bounds, times, hidden drop-downs, and all that
 * Excel 2010 and later write for lists on other sheets.
 */
export function readValidations(xml: string): AppliedValidation[] {
  return [...xml.matchAll(VALIDATION)].flatMap(([element]) => {
    const [tag = ''] = /^<[^>]*>/.exec(element) ?? [];
    const places = attribute(tag, 'sqref') ?? xmlDecode(/<xm:sqref>([^<]*)/.exec(element)?.[1] ?? '');
    const areas = places.split(/\s+/).flatMap((place) => parseA1(place) ?? []);
    return areas.length > 0 ? [{ areas, validation: validationOf(tag, element) }] : [];
  });
}

/** The sheet part with these validations in place of those that the library wrote. */
export function writeValidations(xml: string, list: readonly AppliedValidation[]): string {
  if (!VALIDATIONS.test(xml)) return xml;
  const elements = list.map(validationXml).join('');
  const whole = `<dataValidations count="${String(list.length)}">${elements}</dataValidations>`;
  return xml.replace(VALIDATIONS, () => (list.length > 0 ? whole : ''));
}

function validationOf(tag: string, element: string): StoredValidation {
  const texts = Object.fromEntries(
    (['error', 'errorTitle', 'errorStyle', 'prompt', 'promptTitle'] as const).flatMap((name) => {
      const text = attribute(tag, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  const base = {
    ...texts,
    allowBlank: flag(tag, 'allowBlank'),
    showErrorMessage: flag(tag, 'showErrorMessage'),
    showInputMessage: flag(tag, 'showInputMessage'),
  };
  const type = attribute(tag, 'type') ?? 'none';
  const formulae = ['formula1', 'formula2'].flatMap((name) => formulaIn(element, name, type) ?? []);
  const operator = attribute(tag, 'operator');
  const rule = { ...base, formulae, ...(operator === undefined ? {} : { operator }) };
  switch (type) {
    case 'time':
      return { ...rule, type: 'decimal', isTime: true } as StoredValidation;
    case 'list':
      return {
        ...rule,
        type,
        ...(flag(tag, 'showDropDown') ? { isWithoutDropDown: true } : {}),
      } as StoredValidation;
    case 'whole':
    case 'decimal':
    case 'date':
    case 'textLength':
    case 'custom':
      return { ...rule, type } as StoredValidation;
    default:
      return { ...base, type: 'any' };
  }
}

function formulaIn(element: string, name: string, type: string): string | number | Date | undefined {
  const inner = new RegExp(`<(?:x14:)?${name}>([\\s\\S]*?)</(?:x14:)?${name}>`).exec(element)?.[1];
  if (inner === undefined) return undefined;
  const text = xmlDecode(inner.replace(/<\/?xm:f>/g, ''));
  const number = Number(text);
  if (type === 'list' || type === 'custom' || text.trim() === '' || Number.isNaN(number)) return text;
  return type === 'date' ? new Date(EPOCH + number * DAY) : number;
}

function validationXml({ areas, validation }: AppliedValidation): string {
  const { isTime, isWithoutDropDown } = validation;
  const attributes: Record<string, string | boolean | undefined> = {
    type: validation.type === 'any' ? undefined : isTime ? 'time' : validation.type,
    errorStyle: validation.errorStyle,
    operator: 'operator' in validation ? validation.operator : undefined,
    allowBlank: validation.allowBlank,
    showDropDown: isWithoutDropDown,
    showInputMessage: validation.showInputMessage,
    showErrorMessage: validation.showErrorMessage,
    errorTitle: validation.errorTitle,
    error: validation.error,
    promptTitle: validation.promptTitle,
    prompt: validation.prompt,
    sqref: areas.map((area) => formatA1(area)).join(' '),
  };
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => ` ${name}="${value === true ? '1' : xmlEncodeAttr(String(value))}"`)
    .join('');
  const formulae = validation.type === 'any' ? [] : (validation.formulae ?? []);
  const inner = formulae.map((value, index) => {
    const name = `formula${String(index + 1)}`;
    return `<${name}>${xmlEncode(formulaText(value))}</${name}>`;
  });
  return `<dataValidation${told}>${inner.join('')}</dataValidation>`;
}

function formulaText(value: string | number | Date): string {
  return value instanceof Date ? String((value.getTime() - EPOCH) / DAY) : String(value);
}
