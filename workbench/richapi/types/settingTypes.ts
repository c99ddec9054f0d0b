import type { BookState } from '../../engine/BookState';
import { RefusedError } from '../../engine/RefusedError';
import { readText } from '../arguments';
import type { Targets } from '../targets';
import { isHostObject, type Argument, type HostContext, type HostObject, type TypeTable } from '../TypeTable';
import type { Json } from '../wire';

function plain(value: Argument): Json {
  if (isHostObject(value)) throw new RefusedError('InvalidArgument', 'A setting holds a plain value.');
  return value;
}

function settingObject({ settings }: BookState, key: string, { make }: HostContext): HostObject | null {
  return settings.has(key) ? make('Setting', { key }) : null;
}

export const settingCollectionType: TypeTable<BookState> = {
  items: ({ settings }, { make }) => settings.keys.map((key) => make('Setting', { key })),
  item: (book, key, context) => {
    const found = settingObject(book, String(key), context);
    if (!found) throw new RefusedError('ItemNotFound', `No such setting: ${String(key)}`);
    return found;
  },
  methods: {
    Add: ({ settings }, [key, value], { make }) => {
      settings.set(readText(key), plain(value));
      return make('Setting', { key: readText(key) });
    },
    GetCount: ({ settings }) => settings.keys.length,
    GetItemOrNullObject: (book, [key], context) => settingObject(book, readText(key), context),
  },
};

export const settingType: TypeTable<Targets['Setting']> = {
  id: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { book }) => book.settings.get(key) as Json,
      set: ({ key }, value, { book }) => {
        book.settings.set(key, plain(value));
      },
    },
  },
  methods: {
    Delete: ({ key }, _args, { book }) => {
      book.settings.remove(key);
    },
  },
};
