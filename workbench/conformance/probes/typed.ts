import { setNumberFormat } from '../../../src/excel/queueFormats';
import type { Bench } from '../Bench';
import type { Json } from '../Probe';

/** What became of a text that was written into a cell. */
export type Typed = Readonly<Record<string, Json>>;

/** Writes each text through `values` into a cell of its own, after the number format if one is given, and reads back. */
export async function typed(
  { context, sheet }: Bench,
  inputs: readonly (string | number | boolean)[],
  format?: string,
): Promise<{ readonly input: string; readonly value: Json; readonly cell: Typed }[]> {
  const range = sheet.getRangeByIndexes(0, 0, inputs.length, 1);
  if (format !== undefined) setNumberFormat(range, format);
  range.values = inputs.map((input) => [input]);
  range.load('values,text,formulas,valueTypes,numberFormat');
  await context.sync();
  return inputs.map((input, row) => {
    const [value, text, formula, type, numberFormat] = [
      range.values,
      range.text,
      range.formulas,
      range.valueTypes,
      range.numberFormat,
    ].map((rows) => (rows as Json[][])[row]?.[0] ?? null);
    return {
      input: String(input),
      value: value ?? null,
      cell: {
        value: value ?? null,
        text: text ?? null,
        formula: formula ?? null,
        type: type ?? null,
        format: numberFormat ?? null,
      },
    };
  });
}

/** Input → what Excel keeps. */
export async function typedValues(
  bench: Bench,
  inputs: readonly (string | number | boolean)[],
  format?: string,
): Promise<Json> {
  const cells = await typed(bench, inputs, format);
  return Object.fromEntries(cells.map(({ input, value }) => [input, value]));
}

/** Input → some facts about the cell. */
export async function typedFacts(
  bench: Bench,
  inputs: readonly (string | number | boolean)[],
  facts: readonly ('value' | 'text' | 'formula' | 'type' | 'format')[],
  format?: string,
): Promise<Json> {
  const cells = await typed(bench, inputs, format);
  return Object.fromEntries(
    cells.map(({ input, cell }) => [
      input,
      Object.fromEntries(facts.map((fact) => [fact, cell[fact] ?? null])),
    ]),
  );
}

/** The day of a serial number with this year as 今年, so that answers of two years can be compared: 今年-06-08. */
export function dayWithoutYear(serial: Json, thisYear: number): Json {
  if (typeof serial !== 'number') return serial;
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
  return day.replace(String(thisYear), '今年');
}
