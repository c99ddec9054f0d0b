/** `npm run conformance`: serves the page, or (--host, --replay) asks the embedded host the same questions. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../demo/arguments';
import { addinHandler } from '../../server/addinHandler';
import { developmentCertificate } from '../../server/developmentCertificate';
import { PortTakenError, serve } from '../../server/serve';
import { trustAdvice } from '../../server/trustAdvice';
import { allProbes } from '../allProbes';
import { compareAnswers, compareWithExpected, unknownIds } from '../compareAnswers';
import { KNOWN_DIFFERENCES } from '../knownDifferences';
import { readRecording, recordingText, RecordingError } from '../Recording';
import { HOST_FACTS, runOnHost } from '../runOnHost';
import { readTask } from './arguments';
import { buildPage, PAGE_FOLDER } from './buildPage';
import { asideLines, countsLine, differenceLines, manualLines } from './report';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Exit status where answers differ. */
const DIFFERENT = 1;
/** Exit status for arguments, files and ports that cannot be used. */
const UNUSABLE = 2;

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

async function servePage(port: number): Promise<void> {
  const certificate = await developmentCertificate();
  const folder = await buildPage(ROOT);
  const { url } = await serve({ port, certificate, handler: addinHandler(folder) });
  print([
    `对标探测页面：${url}/conformance.html`,
    `清单：${join(PAGE_FOLDER, 'manifest.xml')}（旁加载步骤见 docs/conformance.md）`,
    '在 Excel 里新建空白工作簿，打开「对标探测」，点「开始探测」，保存 JSON；再运行',
    '  npm run conformance -- --replay 保存的文件.json',
    '停止：Ctrl+C',
    '',
    ...trustAdvice(certificate),
  ]);
}

/** Only differences that nobody knows of make the status 1. */
async function recordHost(out: string): Promise<number> {
  const answers = await runOnHost(allProbes);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, recordingText(HOST_FACTS, new Date(), answers));
  const compared = compareWithExpected(allProbes, answers);
  const isKnown = (id: string): boolean => KNOWN_DIFFERENCES.some((known) => known.id === id);
  print([...differenceLines(compared, '文档'), ...asideLines(compared, KNOWN_DIFFERENCES)]);
  print([countsLine(compared), `已保存：${out}`]);
  return compared.some(({ probe, verdict }) => verdict === 'different' && !isKnown(probe.id)) ? DIFFERENT : 0;
}

async function replay(file: string): Promise<number> {
  const { excel, recordedAt, answers } = readRecording(await readText(file));
  const compared = compareAnswers(allProbes, answers, await runOnHost(allProbes));
  print([
    `${file}：${excel.host} ${excel.version}，${excel.platform}，ExcelApi ${excel.apiSet}，${recordedAt}`,
  ]);
  print([...differenceLines(compared, 'Excel'), ...manualLines(compared), ...asideLines(compared, [])]);
  const unknown = unknownIds(allProbes, answers);
  if (unknown.length > 0) print([`文件里有本版本没有的项：${unknown.join('、')}`]);
  print([countsLine(compared)]);
  return compared.some(({ verdict }) => verdict === 'different') ? DIFFERENT : 0;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`无法读取文件：${file}`, { cause: error });
  }
}

async function run(args: readonly string[]): Promise<void> {
  const task = readTask(args);
  switch (task.kind) {
    case 'serve':
      return servePage(task.port);
    case 'build':
      return print([`已生成：${await buildPage(ROOT)}`]);
    case 'host':
      process.exitCode = await recordHost(task.out);
      return;
    case 'replay':
      process.exitCode = await replay(task.file);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof PortTakenError)
    console.error(`端口 ${error.port} 已被占用，请先关掉占用它的程序（清单里写的就是这个端口）`);
  else if (error instanceof UsageError || error instanceof RecordingError) console.error(error.message);
  else throw error;
  process.exitCode = UNUSABLE;
}
