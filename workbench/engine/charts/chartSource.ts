import type { Worksheet } from '@cj-tech-master/excelts';
import { formatA1, quoteSheetName } from '../a1';
import type { Area } from '../area';
import { scalarOf } from '../cellValues';

/** What a series of a chart shows: formulas without the leading =. */
export interface SeriesSource {
  readonly name: string | undefined;
  readonly categories: string | undefined;
  readonly values: string;
}

/** The formula of a range of a sheet, as charts write it: `汇总!$A$1:$A$9`. */
export function sourceFormula(sheet: Worksheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatA1(area, true)}`;
}

/**
 * Splits the source of a chart into series. A first row without numbers holds the names of the series, a first column
 * without numbers the categories (the other way round where rows are the series); an empty corner makes both so.
 */
export function splitSource(sheet: Worksheet, area: Area, by: 'columns' | 'rows'): SeriesSource[] {
  const isEmptyCorner = area.rows > 1 && area.columns > 1 && scalarAt(sheet, area.row, area.column) === '';
  const headerRows = area.rows > 1 && (isEmptyCorner || isText(sheet, { ...area, rows: 1 })) ? 1 : 0;
  const headerColumns =
    area.columns > 1 && (isEmptyCorner || isText(sheet, { ...below(area, headerRows), columns: 1 })) ? 1 : 0;
  const body: Area = {
    row: area.row + headerRows,
    column: area.column + headerColumns,
    rows: area.rows - headerRows,
    columns: area.columns - headerColumns,
  };
  const formula = (part: Area): string => sourceFormula(sheet, part);
  if (by === 'columns') {
    const categories = headerColumns ? formula({ ...body, column: area.column, columns: 1 }) : undefined;
    return Array.from({ length: body.columns }, (_, index) => {
      const column = body.column + index;
      const name = headerRows ? formula({ row: area.row, column, rows: 1, columns: 1 }) : undefined;
      return { name, categories, values: formula({ ...body, column, columns: 1 }) };
    });
  }
  const categories = headerRows ? formula({ ...body, row: area.row, rows: 1 }) : undefined;
  return Array.from({ length: body.rows }, (_, index) => {
    const row = body.row + index;
    const name = headerColumns ? formula({ row, column: area.column, rows: 1, columns: 1 }) : undefined;
    return { name, categories, values: formula({ ...body, row, rows: 1 }) };
  });
}

function below(area: Area, rows: number): Area {
  return { ...area, row: area.row + rows, rows: area.rows - rows };
}

function scalarAt(sheet: Worksheet, row: number, column: number): string | number | boolean {
  return scalarOf(sheet.findCell(row + 1, column + 1));
}

/** Holds an area no numbers but some text? */
function isText(sheet: Worksheet, { row, column, rows, columns }: Area): boolean {
  const values = Array.from({ length: rows * columns }, (_, index) =>
    scalarAt(sheet, row + Math.floor(index / columns), column + (index % columns)),
  );
  // A corner says nothing about its row.
  const said = columns > 1 ? values.slice(1) : values;
  return said.every((value) => typeof value !== 'number') && values.some((value) => value !== '');
}
