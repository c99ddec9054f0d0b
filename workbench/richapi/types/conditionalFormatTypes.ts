import type { StoredRule } from '../../engine/ConditionalRules';
import { intersect, subtract } from '../../engine/area';
import { modelColour, readColour, ruleFillColour, shownColour } from '../../engine/colours';
import type { EngineSheet } from '../../engine/EngineSheet';
import { RefusedError } from '../../engine/RefusedError';
import { isFormula } from '../../engine/typedText';
import { refuseIfProtected } from '../../engine/writeCells';
import { readBoolean, readInteger, readText } from '../arguments';
import type { RangeTarget, Targets } from '../targets';
import type { HostContext, HostObject, Property, TypeTable } from '../TypeTable';
import { rangeObject } from './rangeMethods';

type RuleTarget = Targets['ConditionalFormat'];

const TYPE: Readonly<Record<StoredRule['type'], string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
};

function rulesOf({ sheet, area }: RangeTarget): RuleTarget[] {
  const touches = ({ areas }: RuleTarget['applied']): boolean => areas.some((part) => intersect(part, area));
  return sheet.rules.list.filter(touches).map((applied) => ({ sheet, applied }));
}

function ruleById(range: RangeTarget, id: unknown, { make }: HostContext): HostObject | null {
  const found = rulesOf(range).find(({ applied }) => applied.id === id);
  return found ? make('ConditionalFormat', found) : null;
}

export const conditionalFormatCollectionType: TypeTable<RangeTarget> = {
  items: (range, { make }) => rulesOf(range).map((rule) => make('ConditionalFormat', rule)),
  item: (range, id, context) => {
    const found = ruleById(range, id, context);
    if (!found) throw new RefusedError('ItemNotFound', `No such conditional format: ${String(id)}`);
    return found;
  },
  methods: {
    Add: ({ sheet, area }, [type], { make }) => {
      refuseIfProtected(sheet);
      const kind = type === 'Custom' ? 'expression' : type === 'CellValue' ? 'cellIs' : undefined;
      if (kind === undefined) {
        throw new RefusedError(
          'NotImplemented',
          `The embedded host adds conditional formats of type Custom and CellValue only, not ${String(type)}.`,
        );
      }
      return make('ConditionalFormat', {
        sheet,
        applied: sheet.rules.add(area, { type: kind, formulae: [], style: {} }),
      });
    },
    GetCount: (range) => rulesOf(range).length,
    GetItemAt: (range, [index], { make }) => {
      const found = rulesOf(range)[readInteger(index)];
      if (!found) throw new RefusedError('InvalidArgument', `No conditional format at ${String(index)}.`);
      return make('ConditionalFormat', found);
    },
    GetItemOrNullObject: (range, [id], context) => ruleById(range, id, context),
    ClearAll: (range) => {
      refuseIfProtected(range.sheet);
      for (const { applied } of rulesOf(range)) {
        applied.areas = applied.areas.flatMap((part) => subtract(part, range.area));
        if (applied.areas.length === 0) range.sheet.rules.remove(applied);
      }
      range.sheet.rules.store();
    },
  },
};

export const conditionalFormatType: TypeTable<RuleTarget> = {
  id: ({ applied }) => ({ Id: applied.id }),
  properties: {
    Id: { get: ({ applied }) => applied.id },
    Type: { get: ({ applied }) => TYPE[applied.rule.type] },
    Priority: {
      get: ({ sheet, applied }) => sheet.rules.list.indexOf(applied),
      set: ({ sheet, applied }, value) => {
        refuseIfProtected(sheet);
        sheet.rules.move(applied, readInteger(value));
      },
    },
    StopIfTrue: {
      get: ({ applied }) => applied.rule.stopIfTrue === true,
      set: ({ sheet, applied }, value) => {
        refuseIfProtected(sheet);
        applied.rule.stopIfTrue = readBoolean(value);
        sheet.home.touched();
      },
    },
  },
  objects: {
    CellValue: (target, { make }) => {
      if (target.applied.rule.type !== 'cellIs')
        throw new RefusedError('InvalidOperation', 'The conditional format is not of type CellValue.');
      return make('CellValueConditionalFormat', target);
    },
    CellValueOrNullObject: (target, { make }) =>
      target.applied.rule.type === 'cellIs' ? make('CellValueConditionalFormat', target) : null,
    Custom: (target, { make }) => {
      if (target.applied.rule.type !== 'expression') {
        throw new RefusedError(
          'InvalidOperation',
          'The conditional format is not of type Custom; use customOrNullObject.',
        );
      }
      return make('CustomConditionalFormat', target);
    },
    CustomOrNullObject: (target, { make }) =>
      target.applied.rule.type === 'expression' ? make('CustomConditionalFormat', target) : null,
  },
  methods: {
    Delete: ({ sheet, applied }) => {
      refuseIfProtected(sheet);
      sheet.rules.remove(applied);
    },
    GetRange: ({ sheet, applied }, _args, context) => {
      const [area, more] = applied.areas;
      if (!area || more)
        throw new RefusedError('InvalidOperation', 'The conditional format applies to several ranges.');
      return rangeObject(sheet, area, context);
    },
    GetRangeOrNullObject: ({ sheet, applied }, _args, context) => {
      const [area, more] = applied.areas;
      return area && !more ? rangeObject(sheet, area, context) : null;
    },
  },
};

export const customConditionalFormatType: TypeTable<RuleTarget> = {
  objects: {
    Rule: (target, { make }) => make('ConditionalFormatRule', target),
    Format: (target, { make }) => make('ConditionalRangeFormat', target),
  },
};

/** A rule's formula starts with = and refers to cells in A1 style; structured references are refused, as by Excel. */
function ruleFormula(text: string): string {
  if (
    !text.startsWith('=') ||
    !isFormula(text.slice(1)) ||
    /[\p{L}\p{N}_]\[|\[@/u.test(text.replace(/"[^"]*"/g, ''))
  ) {
    throw new RefusedError('InvalidArgument', `Not a formula for a conditional format: ${text}`);
  }
  return text.slice(1);
}

export const conditionalFormatRuleType: TypeTable<RuleTarget> = {
  properties: {
    Formula: {
      get: ({ applied: { rule } }) =>
        'formulae' in rule && rule.formulae?.[0] !== undefined ? `=${String(rule.formulae[0])}` : '',
      set: ({ sheet, applied: { rule } }, value) => {
        refuseIfProtected(sheet);
        if (rule.type === 'expression') rule.formulae = [ruleFormula(readText(value))];
        sheet.home.touched();
      },
    },
  },
};

export const conditionalRangeFormatType: TypeTable<RuleTarget> = {
  objects: {
    Fill: (target, { make }) => make('ConditionalRangeFill', target),
    Font: (target, { make }) => make('ConditionalRangeFont', target),
  },
};

function repaint(sheet: EngineSheet, rule: StoredRule, change: StoredRule['style']): void {
  refuseIfProtected(sheet);
  rule.style = { ...rule.style, ...change };
  sheet.home.touched();
}

export const conditionalRangeFillType: TypeTable<RuleTarget> = {
  properties: {
    Color: {
      get: ({ applied }) => ruleFillColour(applied.rule.style?.fill) ?? '',
      set: ({ sheet, applied }, value) => {
        const bgColor = modelColour(readColour(value));
        repaint(sheet, applied.rule, { fill: { type: 'pattern', pattern: 'solid', bgColor } });
      },
    },
  },
  methods: {
    Clear: ({ sheet, applied: { rule } }) => {
      refuseIfProtected(sheet);
      delete rule.style?.fill;
      sheet.home.touched();
    },
  },
};

const fontFlag = (name: 'bold' | 'italic'): Property<RuleTarget> => ({
  get: ({ applied }) => applied.rule.style?.font?.[name] === true,
  set: ({ sheet, applied }, value) => {
    repaint(sheet, applied.rule, { font: { ...applied.rule.style?.font, [name]: readBoolean(value) } });
  },
});

export const conditionalRangeFontType: TypeTable<RuleTarget> = {
  properties: {
    Bold: fontFlag('bold'),
    Italic: fontFlag('italic'),
    Color: {
      get: ({ applied }) => shownColour(applied.rule.style?.font?.color) ?? '',
      set: ({ sheet, applied }, value) => {
        repaint(sheet, applied.rule, {
          font: { ...applied.rule.style?.font, color: modelColour(readColour(value)) },
        });
      },
    },
  },
};
