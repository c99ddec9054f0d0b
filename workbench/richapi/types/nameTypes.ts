import { formatA1, quoteSheetName } from '../../engine/a1';
import type { BookState } from '../../engine/BookState';
import { scalarOf } from '../../engine/cellValues';
import type { EngineSheet } from '../../engine/EngineSheet';
import type { DefinedName } from '../../engine/Names';
import { RefusedError } from '../../engine/RefusedError';
import { isFormula } from '../../engine/typedText';
import { asRange, readBoolean, readText } from '../arguments';
import { RangeTarget, type Targets } from '../targets';
import type { Argument, HostContext, HostObject, TypeTable } from '../TypeTable';
import { rangeAddress } from './rangeAddress';

type Scope = Targets['NamedItemCollection'];

/** The formula of a name: of a range object its absolute address, of a text the text itself, which starts with =. */
function nameFormula(value: Argument): string {
  const range = asRange(value);
  if (range) return `=${quoteSheetName(range.sheet.name)}!${formatA1(range.area, true)}`;
  const text = readText(value);
  if (!text.startsWith('=') || !isFormula(text.slice(1))) {
    throw new RefusedError('InvalidArgument', `Not a formula: ${text}`);
  }
  return text;
}

function namesOf(scope: EngineSheet | undefined, book: BookState): DefinedName[] {
  return book.names.list.filter((name) => name.scope === scope);
}

function nameObject({ scope }: Scope, key: string, { book, make }: HostContext): HostObject | null {
  const found = book.names.find(key, scope);
  return found ? make('NamedItem', found) : null;
}

export const namedItemCollectionType: TypeTable<Scope> = {
  items: ({ scope }, { book, make }) => namesOf(scope, book).map((name) => make('NamedItem', name)),
  item: (scope, key, context) => {
    const found = nameObject(scope, String(key), context);
    if (!found) throw new RefusedError('ItemNotFound', `No such name: ${String(key)}`);
    return found;
  },
  methods: {
    Add: ({ scope }, [name, reference], { book, make }) => {
      const formula = nameFormula(reference);
      if (typeof name === 'string' && book.tables.find(name)) {
        throw new RefusedError('ItemAlreadyExists', `A table has this name: ${name}`);
      }
      const added = book.names.add(name, formula, scope);
      book.touched();
      return make('NamedItem', added);
    },
    GetCount: ({ scope }, _args, { book }) => namesOf(scope, book).length,
    GetItemOrNullObject: (scope, [key], context) => nameObject(scope, readText(key), context),
  },
};

function range(name: DefinedName, { book, make }: HostContext): HostObject | null {
  const found = book.rangeOf(name.formula);
  return found ? make('Range', new RangeTarget(found.sheet, found.area)) : null;
}

export const namedItemType: TypeTable<DefinedName> = {
  id: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    _Id: { get: ({ name }) => name },
    Formula: {
      get: ({ formula }) => formula,
      set: (item, value, { book }) => {
        item.formula = nameFormula(value);
        book.touched();
      },
    },
    Type: { get: (item, { book }) => (book.rangeOf(item.formula) ? 'Range' : 'String') },
    Scope: { get: ({ scope }) => (scope ? 'Worksheet' : 'Workbook') },
    Visible: {
      get: ({ isVisible }) => isVisible,
      set: (item, value) => {
        item.isVisible = readBoolean(value);
      },
    },
    Value: { get: (item, { book }) => nameValue(item, book) },
  },
  methods: {
    Delete: (item, _args, { book }) => {
      book.names.remove(item);
      book.touched();
    },
    GetRange: (item, _args, context) => {
      const found = range(item, context);
      if (!found) throw new RefusedError('ItemNotFound', `The name is no range: ${item.name}`);
      return found;
    },
    GetRangeOrNullObject: (item, _args, context) => range(item, context),
  },
};

/** A name over a range has its address for a value, with $ as Excel writes it; others the text of their formula. */
function nameValue({ formula }: DefinedName, book: BookState): string | number | boolean {
  const found = book.rangeOf(formula);
  if (!found) return formula.slice(1);
  const address = rangeAddress(new RangeTarget(found.sheet, found.area));
  const isCell = found.area.rows * found.area.columns === 1;
  return isCell
    ? (found.sheet.read(found.area, scalarOf)[0]?.[0] ?? '')
    : address.replace(/!.*/, `!${formatA1(found.area, true)}`);
}
