import { xmlEncodeAttr } from '@cj-tech-master/excelts';
import type { AppliedRule, KeptKind } from '../ConditionalRules';
import { attribute, flag } from './xmlTags';

/** What the library does not keep of a conditional format, by its priority. */
export interface RuleMark {
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** For kinds that the library does not write, or not fully. */
  readonly kind: KeptKind | undefined;
}

const RULE = /<cfRule\s[^>]*?(?:\/>|>[\s\S]*?<\/cfRule>)/g;

/** The marks of the conditional formats of a sheet part. */
export function readRuleMarks(xml: string): RuleMark[] {
  return [...xml.matchAll(RULE)].map(([element]) => {
    const [tag = ''] = /^<[^>]*>/.exec(element) ?? [];
    return {
      priority: Number(attribute(tag, 'priority')),
      stopIfTrue: flag(tag, 'stopIfTrue'),
      kind: kindOf(tag),
    };
  });
}

function kindOf(tag: string): KeptKind | undefined {
  const type = attribute(tag, 'type');
  const [operator, text] = [attribute(tag, 'operator'), attribute(tag, 'text')];
  switch (type) {
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { type, operator: operator ?? type, text: text ?? '' };
    case 'duplicateValues':
    case 'uniqueValues':
      return { type };
    default:
      return undefined;
  }
}

/** The mark of a rule as it is now; undefined where the library writes all of it. */
export function markOf({ rule }: AppliedRule): RuleMark | undefined {
  const isMarked = rule.stopIfTrue === true || rule.kept !== undefined;
  return isMarked
    ? { priority: rule.priority ?? 0, stopIfTrue: rule.stopIfTrue === true, kind: rule.kept }
    : undefined;
}

/** Puts the marks into a sheet part that the library wrote. */
export function writeRuleMarks(xml: string, marks: readonly RuleMark[]): string {
  if (marks.length === 0) return xml;
  const byPriority = new Map(marks.map((mark) => [mark.priority, mark]));
  return xml.replace(RULE, (element) => {
    const [tag = ''] = /^<[^>]*>/.exec(element) ?? [];
    const mark = byPriority.get(Number(attribute(tag, 'priority')));
    return mark ? marked(element, tag, mark) : element;
  });
}

function marked(element: string, tag: string, { stopIfTrue, kind }: RuleMark): string {
  const told = stopIfTrue ? tag.replace('<cfRule ', '<cfRule stopIfTrue="1" ') : tag;
  if (!kind) return told + element.slice(tag.length);
  const bare = told.replace(/\s(?:type|operator|text)="[^"]*"/g, '');
  const open = `<cfRule type="${kind.type}"`;
  if (!('text' in kind)) return `${bare.replace(/^<cfRule/, open).replace(/\/?>$/, '')}/>`;
  const attributes = ` operator="${kind.operator}" text="${xmlEncodeAttr(kind.text)}"`;
  return bare.replace(/^<cfRule/, open + attributes) + element.slice(tag.length);
}
