import type { CheckRequest } from '../../src/actions/readAndCheck';
import { localDay, localMinute } from '../../src/actions/localTime';
import type { LedgerMapping } from '../../src/sheets/adopt/LedgerMapping';
import { writeMappings } from '../../src/sheets/adopt/mappingText';
import { openAdoptionWithPlan } from '../demo/adoptMapped';
import { eachWorkbook, explainFailure } from '../demo/eachWorkbook';
import { openWorkbook } from '../demo/openWorkbook';
import { saveFile } from '../demo/saveFile';
import { startHost } from '../node/startHost';
import { readMapArguments } from './mapArguments';
import { printProposal } from './printProposal';

/** A sheet that looks less like a ledger than this is named, not mapped. */
const LIKE_A_LEDGER = 0.5;

/**
 * Prints how the sheets of workbooks would be read as ledgers, and what an office would be asked; the mappings go to a
 * file for `npm run demo -- --map`, or are printed. The workbooks stay as they are.
 */
async function mapWorkbook(path: string, mappings: LedgerMapping[]): Promise<void> {
  const host = startHost(await openWorkbook(path));
  const { sheets } = await openAdoptionWithPlan(request());
  console.log(`\n${path}`);
  const others: string[] = [];
  const staff: string[] = [];
  for (const { name, proposal, listsStaff } of sheets) {
    if (listsStaff) {
      staff.push(name);
      continue;
    }
    if (proposal === null || proposal.score < LIKE_A_LEDGER) {
      others.push(name);
      continue;
    }
    printProposal(proposal, console.log);
    mappings.push({ ...proposal.mapping, id: `ledger${mappings.length + 1}`, sheetId: '' });
  }
  if (staff.length > 0) console.log(`\n像是人员名单：${staff.join('、')}（在窗格的「从已有名单填」中读入）`);
  if (others.length > 0) console.log(`\n不像台账：${others.join('、')}`);
  host.stop();
}

function request(): CheckRequest {
  const now = new Date();
  return { asOf: null, today: localDay(now), checkedAt: localMinute(now), whenFiltered: 'resultsOnly' };
}

try {
  const { workbooks, out } = readMapArguments(process.argv.slice(2));
  const mappings: LedgerMapping[] = [];
  await eachWorkbook(workbooks, (path) => mapWorkbook(path, mappings));
  if (out !== null && mappings.length > 0) {
    await saveFile(out, writeMappings(mappings));
    console.log(`\n对应关系：${out}`);
  } else if (mappings.length > 0) {
    console.log(`\n对应关系（--out 可写入文件）：\n${writeMappings(mappings)}`);
  }
} catch (error) {
  explainFailure(error, null);
}
