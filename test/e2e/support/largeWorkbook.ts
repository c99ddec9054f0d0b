import { readFile, writeFile } from 'node:fs/promises';
import { columnLetters } from '../../../src/sheets/columnLetters';
import { describe } from '../../../src/sheets/describe/allSheets';
import { samplePath } from '../../../workbench/server/samplePath';
import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';

const PATH = 'out/workbench/large.xlsx';

/** Rows of the sample's ledger. */
const SAMPLE_ROWS = 323;

/**
 * Writes the sample office with a ledger of `rows` rows, its own again and again with a number behind 内容, so that they
 * are not doubles; returns the path.
 */
export async function largeWorkbook(rows: number): Promise<string> {
  const workbook = await EngineWorkbook.fromXlsx(await readFile(await samplePath(process.cwd())));
  const { sheet, table } = describe('ledger');
  const width = table.columns.length;
  const content = table.columns.findIndex(({ key }) => key === 'content');
  const first = sheet.headerRow + 1;
  const range = `A${first}:${columnLetters(table.firstColumn + width - 1)}${first + SAMPLE_ROWS - 1}`;
  const sample = workbook.values(sheet.name, range);
  const more = Array.from({ length: rows - SAMPLE_ROWS }, (_, index) =>
    (sample[index % SAMPLE_ROWS] ?? []).map((value, column) =>
      column === content ? `${String(value)}（${index}）` : value,
    ),
  );
  workbook.paste(sheet.name, `A${first + SAMPLE_ROWS}`, more);
  await writeFile(PATH, await workbook.toXlsx());
  return PATH;
}
