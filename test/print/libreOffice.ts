import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';

const run = promisify(execFile);

/** A printed workbook: how many pages, and the text of each. */
export interface Print {
  readonly pages: readonly string[];
}

/** Prints the visible sheets of a workbook file. */
export function print(file: Uint8Array): Promise<Print> {
  return inFolder(async (folder) => {
    await convert(folder, file, 'pdf');
    const pdf = join(folder, 'book.pdf');
    const facts = await run('pdfinfo', [pdf]);
    const count = Number(/^Pages:\s+(\d+)/m.exec(facts.stdout)?.[1]);
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1 << 26 });
    // A form feed ends each page.
    return { pages: stdout.split('\f').slice(0, count) };
  });
}

/** The workbook with every formula calculated anew by LibreOffice; what was saved with the formulas is taken out before. */
export function recalculated(file: Uint8Array): Promise<EngineWorkbook> {
  return inFolder(async (folder) => {
    await convert(folder, await withoutResults(file), 'xlsx:Calc MS Excel 2007 XML', 'made');
    return EngineWorkbook.fromXlsx(await readFile(join(folder, 'made', 'book.xlsx')));
  });
}

async function withoutResults(file: Uint8Array): Promise<Uint8Array> {
  const zip = unzip(file);
  const editor = await editZip(file, { level: 1 });
  for await (const entry of zip.entries()) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(entry.path)) continue;
    const xml = await entry.text();
    const stripped = xml.replace(/(<f(?:\s[^>]*)?>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    editor.set(entry.path, stripped);
  }
  return editor.bytes();
}

async function convert(folder: string, file: Uint8Array, to: string, into = '.'): Promise<void> {
  await writeFile(join(folder, 'book.xlsx'), file);
  // Its own profile: one LibreOffice at a time may use a profile.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    join(folder, into),
    join(folder, 'book.xlsx'),
  ]);
}

async function inFolder<Made>(work: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
