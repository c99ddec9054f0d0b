import { activitiesSheet } from './activitiesSheet';
import { findingsSheet } from './findingsSheet';
import { ledgerSheet } from './ledgerSheet';
import { rosterSheet } from './rosterSheet';
import { settingsSheet } from './settingsSheet';
import type { AnyTableKey, SheetDescription, Table } from './SheetDescription';
import { targetsSheet } from './targetsSheet';
import { waiversSheet } from './waiversSheet';

/** The sheets with tables that the template writes, in the order of their tabs; 检查结果 comes with the first check. */
export const TEMPLATE_SHEETS: readonly SheetDescription[] = [
  targetsSheet,
  ledgerSheet,
  rosterSheet,
  waiversSheet,
  activitiesSheet,
  settingsSheet,
];

/** Every described sheet. */
export const ALL_SHEETS: readonly SheetDescription[] = [...TEMPLATE_SHEETS, findingsSheet];

export const INSTRUCTIONS_SHEET = '使用说明';
export const SUMMARY_SHEET = '领导汇总';

/** The description of a table and the sheet it stands on. */
export function describe(key: AnyTableKey): { readonly sheet: SheetDescription; readonly table: Table } {
  for (const sheet of ALL_SHEETS) {
    const table = sheet.tables.find((each) => each.key === key);
    if (table !== undefined) return { sheet, table };
  }
  throw new RangeError(`No sheet describes the table ${key}`);
}
