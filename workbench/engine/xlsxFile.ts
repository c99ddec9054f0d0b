import { Workbook } from '@cj-tech-master/excelts';
import { readExtraParts, writeExtraParts, type ExtraParts } from './xlsxExtraParts';
import { WorkbookFileError } from './WorkbookFileError';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Reads an xlsx file. @throws WorkbookFileError when it is encrypted, an old xls, or no workbook at all. */
export async function readXlsx(bytes: Uint8Array): Promise<{ book: Workbook; extra: ExtraParts }> {
  if (startsWith(bytes, OLE)) {
    throw new WorkbookFileError('encrypted', 'The file is encrypted or in the old xls format.');
  }
  if (!startsWith(bytes, ZIP))
    throw new WorkbookFileError('notAWorkbook', 'The file is not an xlsx workbook.');
  const book = new Workbook();
  try {
    await book.xlsx.load(bytes);
    if (book.worksheets.length === 0)
      throw new WorkbookFileError('notAWorkbook', 'The file has no worksheet.');
    return { book, extra: await readExtraParts(bytes) };
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('notAWorkbook', 'The file cannot be read as a workbook.', { cause: error });
  }
}

/** Writes the workbook with what the library itself leaves out. */
export async function writeXlsx(book: Workbook, extra: ExtraParts): Promise<Uint8Array> {
  const bytes = await book.xlsx.writeBuffer({ zip: { level: 1 }, validate: false });
  return writeExtraParts(new Uint8Array(bytes), extra);
}
