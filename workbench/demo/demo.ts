import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkLedger } from '../../src/actions/checkLedger';
import { createTemplate } from '../../src/actions/createTemplate';
import { failureText } from '../../src/actions/failureText';
import { localDay, localMinute } from '../../src/actions/localTime';
import type { Progress } from '../../src/actions/Progress';
import type { CheckRequest } from '../../src/actions/readAndCheck';
import { repairMarks } from '../../src/actions/repairMarks';
import { writeSummary } from '../../src/actions/writeSummary';
import { dayOf } from '../../src/domain/day';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import { BookLayoutError, layoutText } from '../../src/sheets/BookLayoutError';
import { EngineWorkbook } from '../engine/EngineWorkbook';
import { startHost } from '../node/startHost';
import type { DemoArguments } from './arguments';
import { UsageError, readArguments } from './arguments';
import { openWorkbook } from './openWorkbook';
import { printOutcome } from './printOutcome';
import { reportOf } from './report';
import { typeSample } from './sampleBook';

/** Exit status for a file or arguments that cannot be used; nothing is written then. */
const UNUSABLE = 2;

const SAMPLE_AS_OF = dayOf(2022, 9, 30);
const SAMPLE_OUT = 'out/台账对标-示例.xlsx';

/**
 * The add-in's whole job without Excel: the same actions as the buttons, through the unmodified Office.js, on the
 * embedded host. Without a workbook it makes the template and types the sample office in.
 */
async function demo(args: DemoArguments): Promise<void> {
  const workbook = args.workbook === null ? EngineWorkbook.create() : await openWorkbook(args.workbook);
  const host = startHost(workbook);
  if (args.workbook === null) await fillSample(workbook);
  const request = requestOf(args);
  const started = performance.now();
  const syncsBefore = host.syncCount;
  const outcome = await checkLedger(request, { onProgress: createProgress() });
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(`检查完成：${seconds} 秒，与宿主往返 ${host.syncCount - syncsBefore} 次`);
  if (outcome.unwritten === null) {
    if (args.workbook !== null) await repairMarks();
    await writeSummary(request);
  } else {
    const reason = outcome.unwritten.reason === 'protected' ? '受保护' : '正在筛选';
    console.log(`工作表 ${outcome.unwritten.sheets.join('、')} ${reason}，结果没有写入工作簿`);
  }
  printOutcome(outcome, console.log);
  const out =
    args.out ??
    (args.workbook === null ? SAMPLE_OUT : join('out', `${basename(args.workbook, '.xlsx')}-检查.xlsx`));
  await save(out, await workbook.toXlsx());
  if (args.json !== null)
    await save(args.json, JSON.stringify(reportOf(outcome.result, outcome.issues), null, 1));
  console.log(`\n工作簿：${out}`);
  host.stop();
}

async function fillSample(workbook: EngineWorkbook): Promise<void> {
  const { created } = await createTemplate(FINANCE_OFFICE_2022);
  console.log(`放入计划模板：${created.join('、')}`);
  typeSample(workbook);
  console.log('填入示例名册、单位和台账');
}

function requestOf({ asOf, workbook }: DemoArguments): CheckRequest {
  const now = new Date();
  return {
    asOf: asOf ?? (workbook === null ? SAMPLE_AS_OF : null),
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

async function save(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw new UsageError(`无法写入文件：${path}`, { cause: error });
  }
}

/** One clear line and status 2 for what the user can mend; anything else is a fault of ours and shows itself whole. */
function explain(error: unknown): void {
  const line =
    error instanceof UsageError
      ? error.message
      : error instanceof BookLayoutError
        ? `${layoutText(error.fault)}，无法检查`
        : null;
  if (line === null) {
    const { title, advice } = failureText(error);
    console.error(`${title}：${advice}`);
    throw error;
  }
  console.error(line);
  process.exitCode = UNUSABLE;
}

try {
  await demo(readArguments(process.argv.slice(2)));
} catch (error) {
  explain(error);
}
