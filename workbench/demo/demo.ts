import { basename, join } from 'node:path';
import { checkLedger } from '../../src/actions/checkLedger';
import { createTemplate } from '../../src/actions/createTemplate';
import { localDay, localMinute } from '../../src/actions/localTime';
import type { Progress } from '../../src/actions/Progress';
import type { CheckRequest } from '../../src/actions/readAndCheck';
import { repairMarks } from '../../src/actions/repairMarks';
import { writeReports } from '../../src/actions/writeReports';
import { dayOf } from '../../src/domain/day';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import type { LedgerMapping } from '../../src/sheets/adopt/LedgerMapping';
import { EngineWorkbook } from '../engine/EngineWorkbook';
import { startHost } from '../node/startHost';
import { adoptMapped } from './adoptMapped';
import type { DemoArguments } from './arguments';
import { readArguments } from './arguments';
import { eachWorkbook, explainFailure } from './eachWorkbook';
import { openWorkbook } from './openWorkbook';
import { printOutcome } from './printOutcome';
import { readMapFile } from './readMapFile';
import { reportOf } from './report';
import { typeSample } from './sampleBook';
import { saveFile } from './saveFile';

const SAMPLE_AS_OF = dayOf(2022, 9, 30);
const SAMPLE_OUT = 'out/台账对标-示例.xlsx';

/**
 * The add-in's whole job without Excel: the same actions as the buttons, through the unmodified Office.js, on the
 * embedded host. Without a workbook it makes the template and types the sample office in; with a file of mappings it
 * adopts the ledgers that it names.
 */
async function demo(
  args: DemoArguments,
  mappings: readonly LedgerMapping[],
  path: string | null,
): Promise<void> {
  const workbook = path === null ? EngineWorkbook.create() : await openWorkbook(path);
  const host = startHost(workbook);
  const request = requestOf(args, path);
  if (path === null) await fillSample(workbook);
  else if (mappings.length > 0) await adopt(mappings, request);
  const started = performance.now();
  const syncsBefore = host.syncCount;
  const outcome = await checkLedger(request, { onProgress: createProgress() });
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(`检查完成：${seconds} 秒，与宿主往返 ${host.syncCount - syncsBefore} 次`);
  if (outcome.unwritten === null) {
    if (path !== null) await repairMarks();
    await writeReports(request, { keys: ['summary'], withNames: false });
  } else {
    const reason = outcome.unwritten.reason === 'protected' ? '受保护' : '正在筛选';
    console.log(`工作表 ${outcome.unwritten.sheets.join('、')} ${reason}，结果没有写入工作簿`);
  }
  printOutcome(outcome, console.log);
  const out = args.out ?? (path === null ? SAMPLE_OUT : join('out', `${basename(path, '.xlsx')}-检查.xlsx`));
  await saveFile(out, await workbook.toXlsx());
  if (args.json !== null) await saveFile(args.json, JSON.stringify(reportOf(outcome), null, 1));
  console.log(`\n工作簿：${out}`);
  host.stop();
}

async function fillSample(workbook: EngineWorkbook): Promise<void> {
  const { created } = await createTemplate(FINANCE_OFFICE_2022);
  console.log(`放入计划模板：${created.join('、')}`);
  typeSample(workbook);
  console.log('填入示例名册、单位和台账');
}

async function adopt(mappings: readonly LedgerMapping[], request: CheckRequest): Promise<void> {
  const { sheets, left } = await adoptMapped(mappings, request);
  console.log(`套用现有台账：${sheets.join('、')}`);
  if (left.length > 0) console.log(`不在此工作簿的对应关系：${left.join('、')}`);
}

function requestOf({ asOf }: DemoArguments, path: string | null): CheckRequest {
  const now = new Date();
  return {
    asOf: asOf ?? (path === null ? SAMPLE_AS_OF : null),
    today: localDay(now),
    checkedAt: localMinute(now),
    whenFiltered: 'resultsOnly',
  };
}

const STAGES = { waiting: '等待', reading: '读取', checking: '核对', writing: '写入' } as const;

/** Shows progress: a running line on a terminal, else a line a stage. */
function createProgress(): (progress: Progress) => void {
  let shown: keyof typeof STAGES | null = null;
  return ({ stage, fraction }) => {
    if (process.stdout.isTTY)
      process.stdout.write(
        `\r${STAGES[stage]} ${Math.round(fraction * 100)}%   ${stage === 'writing' && fraction === 1 ? '\n' : ''}`,
      );
    else if (stage !== shown) console.log(`${STAGES[stage]}……`);
    shown = stage;
  };
}

try {
  const args = readArguments(process.argv.slice(2));
  const mappings = args.map === null ? [] : await readMapFile(args.map);
  if (args.workbooks.length === 0) await demo(args, mappings, null);
  else await eachWorkbook(args.workbooks, (path) => demo(args, mappings, path));
} catch (error) {
  explainFailure(error, null);
}
