import { areaBetween } from '../../engine/area';
import type { EngineSheet } from '../../engine/EngineSheet';
import { protect, unprotect } from '../../engine/protection';
import { RefusedError } from '../../engine/RefusedError';
import { freeze, frozen } from '../../engine/sheetView';
import { readArea, readInteger } from '../arguments';
import type { HostContext, HostObject, TypeTable } from '../TypeTable';
import { rangeObject } from './rangeMethods';

function location(sheet: EngineSheet, context: HostContext): HostObject | null {
  const { rows, columns } = frozen(sheet.model);
  if (rows === 0 && columns === 0) return null;
  const whole = { rows: 1_048_576, columns: 16_384 };
  return rangeObject(
    sheet,
    { row: 0, column: 0, rows: rows || whole.rows, columns: columns || whole.columns },
    context,
  );
}

export const worksheetFreezePanesType: TypeTable<EngineSheet> = {
  methods: {
    FreezeAt: (sheet, [range]) => {
      const area = readArea(sheet, range);
      const corner = areaBetween(0, 0, area.row + area.rows - 1, area.column + area.columns - 1);
      freeze(
        sheet.model,
        corner.rows === 1_048_576 ? 0 : corner.rows,
        corner.columns === 16_384 ? 0 : corner.columns,
      );
    },
    FreezeRows: (sheet, [count = 1]) => {
      freeze(sheet.model, readInteger(count), 0);
    },
    FreezeColumns: (sheet, [count = 1]) => {
      freeze(sheet.model, 0, readInteger(count));
    },
    Unfreeze: (sheet) => {
      freeze(sheet.model, 0, 0);
    },
    GetLocationOrNullObject: (sheet, _args, context) => location(sheet, context),
    GetLocation: (sheet, _args, context) => {
      const found = location(sheet, context);
      if (!found) throw new RefusedError('ItemNotFound', 'Nothing is frozen.');
      return found;
    },
  },
};

export const worksheetProtectionType: TypeTable<EngineSheet> = {
  properties: { Protected: { get: (sheet) => sheet.isProtected } },
  methods: {
    Protect: (sheet) => {
      if (sheet.isProtected) throw new RefusedError('InvalidOperation', 'The sheet is protected already.');
      protect(sheet);
    },
    Unprotect: (sheet) => {
      unprotect(sheet);
    },
  },
};
