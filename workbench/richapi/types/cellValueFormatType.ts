import { refuseIfProtected } from '../../engine/writeCells';
import { RefusedError } from '../../engine/RefusedError';
import { isFormula } from '../../engine/typedText';
import { badArgument, readRecord, readText } from '../arguments';
import type { Targets } from '../targets';
import type { Argument, TypeTable } from '../TypeTable';

/** The comparisons that the library's file keeps. */
const OPERATORS = {
  EqualTo: 'equal',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  Between: 'between',
} as const;

function operatorOf(value: Argument): keyof typeof OPERATORS {
  if (typeof value === 'string' && Object.hasOwn(OPERATORS, value)) return value as keyof typeof OPERATORS;
  throw new RefusedError('NotImplemented', `The embedded host compares cells not by ${String(value)}.`);
}

function operand(value: Argument): string {
  const text = readText(value).replace(/^=/, '');
  if (text === '' || !isFormula(text)) throw badArgument('a formula', value);
  return text;
}

/** A conditional format that compares a cell's value, as other people have them beside ours. */
export const cellValueConditionalFormatType: TypeTable<Targets['CellValueConditionalFormat']> = {
  properties: {
    Rule: {
      get: ({ applied: { rule } }) => {
        if (rule.type !== 'cellIs') return null;
        const [first, second] = rule.formulae ?? [];
        const operator =
          Object.entries(OPERATORS).find(([, model]) => model === rule.operator)?.[0] ?? 'Invalid';
        const formula2 = second === undefined ? {} : { formula2: `=${String(second)}` };
        return { formula1: first === undefined ? '' : `=${String(first)}`, ...formula2, operator };
      },
      set: ({ sheet, applied: { rule } }, value) => {
        refuseIfProtected(sheet);
        const { formula1, formula2, operator } = readRecord(value);
        const name = operatorOf(operator);
        const formulae = (name === 'Between' ? [formula1, formula2] : [formula1]).map(operand);
        if (rule.type === 'cellIs') Object.assign(rule, { operator: OPERATORS[name], formulae });
        sheet.home.touched();
      },
    },
  },
  objects: { Format: (target, { make }) => make('ConditionalRangeFormat', target) },
};
