import type { DataValidation } from '@cj-tech-master/excelts';
import type { EngineSheet } from '../../engine/EngineSheet';
import type { FilterButton, ShownSheet, ShownValidation } from './ShownSheet';

/** The filter buttons of tables and of the sheet's own filter, and the validations that one sees. */
export function shownButtons(sheet: EngineSheet): Pick<ShownSheet, 'filterButtons' | 'validations'> {
  return {
    filterButtons: [...tableButtons(sheet), ...sheetButtons(sheet)],
    validations: sheet.validations.list.flatMap(({ areas, validation }) =>
      shownValidation(validation, areas),
    ),
  };
}

function tableButtons(sheet: EngineSheet): FilterButton[] {
  return sheet.tables.flatMap(({ headerArea, showFilterButton, filter }) =>
    headerArea && showFilterButton
      ? Array.from({ length: headerArea.columns }, (_, index) => ({
          row: headerArea.row,
          column: headerArea.column + index,
          isActive: filter.has(index),
        }))
      : [],
  );
}

function sheetButtons(sheet: EngineSheet): FilterButton[] {
  if (!sheet.autoFilter) return [];
  const { area, filter } = sheet.autoFilter;
  return Array.from({ length: area.columns }, (_, index) => ({
    row: area.row,
    column: area.column + index,
    isActive: filter.has(index),
  }));
}

function shownValidation(validation: DataValidation, areas: ShownValidation['areas']): ShownValidation[] {
  const isList = validation.type === 'list';
  const isPrompted = validation.showInputMessage === true;
  const title = isPrompted ? (validation.promptTitle ?? '') : '';
  const prompt = isPrompted ? (validation.prompt ?? '') : '';
  return isList || title !== '' || prompt !== '' ? [{ areas, isList, title, prompt }] : [];
}
