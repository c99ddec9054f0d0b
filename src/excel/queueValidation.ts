import type { ColumnPlace } from './queueFormats';

/** An inline list of words may have this many characters; longer ones would be cut. */
const INLINE_LIST_LIMIT = 255;

/** Where validation goes; `headerRow` is 0-based, `lastRow` exclusive, `names` are the workbook names that exist. */
export interface ValidationPlace {
  readonly sheet: Excel.Worksheet;
  readonly places: readonly ColumnPlace[];
  readonly headerRow: number;
  readonly lastRow: number;
  readonly names: ReadonlySet<string>;
}

/**
 * Queues dropdowns and prompts of columns: clear, rule, alert and prompt on the same range (office-js issue 2594). A
 * dropdown over a name that does not exist is left out.
 */
export function queueValidation({ sheet, places, headerRow, lastRow, names }: ValidationPlace): void {
  for (const { column, columnIndex } of places) {
    const { prompt, header } = column;
    const dropdown =
      column.dropdown !== undefined && 'name' in column.dropdown && !names.has(column.dropdown.name)
        ? undefined
        : column.dropdown;
    if (dropdown === undefined && prompt === undefined) continue;
    const { dataValidation } = sheet.getRangeByIndexes(
      headerRow + 1,
      columnIndex,
      lastRow - headerRow - 1,
      1,
    );
    dataValidation.clear();
    if (dropdown !== undefined) {
      const source = 'words' in dropdown ? dropdown.words.join(',') : `=${dropdown.name}`;
      if (source.length > INLINE_LIST_LIMIT)
        throw new RangeError(`The dropdown of ${header} is too long for an inline list`);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: dropdown.strict ? 'Stop' : 'Warning',
        title: header,
        message: dropdown.strict ? '请从下拉列表中选择。' : '所填内容不在下拉列表中，确定要这样填吗？',
      };
    }
    if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: header, message: prompt };
  }
}
