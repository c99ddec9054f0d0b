/** `npm start`: the workbench page and the built add-in, each on its own port of localhost. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../demo/arguments';
import { addinHandler } from './addinHandler';
import { buildAddin, BuildError, isAddinStale } from './buildAddin';
import { bundlePage } from './bundlePage';
import { developmentCertificate } from './developmentCertificate';
import { pageHandler } from './pageHandler';
import { samplePath } from './samplePath';
import { PortTakenError, serve } from './serve';
import { readStartArguments, type StartArguments } from './startArguments';
import { trustAdvice } from './trustAdvice';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Exit status for arguments, files and ports that cannot be used. */
const UNUSABLE = 2;

function existing(workbook: string | null): string | null {
  if (workbook === null) return null;
  const path = resolve(workbook);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`找不到文件：${workbook}`);
  return path;
}

async function prepare(): Promise<void> {
  if (isAddinStale(ROOT)) {
    console.log('dist/ 没有或已旧，正在构建加载项（约 10 至 30 秒）……');
    await buildAddin(ROOT);
  }
  if (await bundlePage(ROOT)) console.log('演示工作台的页面已重新打包。');
}

async function start({ workbook, sample, port }: StartArguments): Promise<void> {
  const path = existing(workbook);
  const certificate = await developmentCertificate();
  await prepare();
  const addin = await serve({ port, certificate, handler: addinHandler(join(ROOT, 'dist')) });
  const facts = { root: ROOT, addinOrigin: addin.url, workbook: path, sample };
  const handler = pageHandler({ ...facts, samplePath: () => samplePath(ROOT) });
  const page = await serve({ port: port + 1, certificate, handler });
  console.log(
    [
      '',
      `  请用浏览器打开：${page.url}`,
      `  加载项在：${addin.url}（dist/ 原样）`,
      '',
      '  打开后：功能区「台账对标」组 → 任务窗格；没有数据时点「示例工作簿」。停止：Ctrl+C',
      '',
      ...trustAdvice(certificate),
    ].join('\n'),
  );
}

try {
  await start(readStartArguments(process.argv.slice(2)));
} catch (error) {
  if (error instanceof PortTakenError)
    console.error(
      `端口 ${String(error.port)} 已被占用。请先关掉占用它的程序，或换一个：npm start -- --port 3100`,
    );
  else if (error instanceof BuildError)
    console.error(`加载项没有构建成功，请看 webpack 的报告：\n${error.message}`);
  else if (error instanceof UsageError) console.error(error.message);
  else throw error;
  process.exit(UNUSABLE);
}
