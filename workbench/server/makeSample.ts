/** Writes the sample office as a workbook: `node --import tsx workbench/server/makeSample.ts out.xlsx`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createTemplate } from '../../src/actions/createTemplate';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import { typeSample } from '../demo/sampleBook';
import { EngineWorkbook } from '../engine/EngineWorkbook';
import { startHost } from '../node/startHost';

const path = process.argv[2];
if (path === undefined) throw new Error('Name the file to write.');
const workbook = EngineWorkbook.create();
const host = startHost(workbook);
await createTemplate(FINANCE_OFFICE_2022);
typeSample(workbook);
host.stop();
await mkdir(dirname(path), { recursive: true });
await writeFile(path, await workbook.toXlsx());
