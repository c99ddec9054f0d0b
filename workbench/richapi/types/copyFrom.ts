import { copyValues } from '../../engine/copyValues';
import { RefusedError } from '../../engine/RefusedError';
import { addressed, asRange, readBoolean, readOneOf, readText } from '../arguments';
import type { RangeTarget } from '../targets';
import type { TypeTable } from '../TypeTable';

type Method = NonNullable<TypeTable<RangeTarget>['methods']>[string];

const KINDS = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** Range.copyFrom from a range or an address, values only, between ranges of one size. */
export const copyFrom: Method = (
  { sheet, area },
  [source, kind = 'All', skipBlanks = false, transpose = false],
  { book },
) => {
  const from = asRange(source) ?? addressed(sheet, readText(source), book);
  if (readOneOf(kind ?? 'All', KINDS) !== 'Values' || readBoolean(transpose ?? false))
    throw new RefusedError('NotImplemented', 'The embedded host copies values only.');
  if (from.area.rows !== area.rows || from.area.columns !== area.columns)
    throw new RefusedError('NotImplemented', 'The embedded host copies between ranges of one size.');
  copyValues(from.sheet, from.area, sheet, area, readBoolean(skipBlanks ?? false));
};
