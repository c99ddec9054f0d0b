/** `npm run excel`: the built add-in in the Excel of this machine, for as long as this command runs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { addinHandler } from './addinHandler';
import { buildAddin, isAddinStale } from './buildAddin';
import { developmentCertificate } from './developmentCertificate';
import { PortTakenError, serve } from './serve';
import { addinIdOf, sideload, type Command, type Sideload } from './sideload';
import { DEFAULT_PORT } from './startArguments';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MANIFEST = join(ROOT, 'manifest.xml');

type Found = Exclude<Sideload, { readonly kind: 'none' }>;

function run([program, ...args]: Command): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function hasExcel(way: Sideload): way is Found {
  if (way.kind === 'none') return false;
  return way.kind === 'registry' ? run(way.findExcel) : existsSync(way.excelApp);
}

async function register(way: Found): Promise<void> {
  if (way.kind === 'registry') {
    if (!run(way.add)) throw new Error(`Could not write the registry: ${way.add.join(' ')}`);
    return;
  }
  await mkdir(dirname(way.manifestCopy), { recursive: true });
  await copyFile(MANIFEST, way.manifestCopy);
}

async function unregister(way: Found): Promise<void> {
  if (way.kind === 'registry') run(way.remove);
  else await rm(way.manifestCopy, { force: true });
}

/** Excel shows nothing from a server that the machine does not trust; whether it shall is the user's choice. */
async function trust(caPath: string): Promise<void> {
  const { isCaCertificateInstalled } = await import('office-addin-dev-certs/lib/verify.js');
  if (isCaCertificateInstalled()) return;
  const input = createInterface({ input: process.stdin, output: process.stdout });
  const answer = process.stdin.isTTY
    ? await input.question('Excel 只接受受信任的 https。要把本机的开发证书加入信任吗？(y/N) ')
    : 'n';
  input.close();
  if (/^y(es)?$/i.test(answer.trim())) {
    const { installCaCertificate } = await import('office-addin-dev-certs/lib/install.js');
    await installCaCertificate(caPath);
  } else {
    console.log(`没有加入信任。Excel 里会提示“加载项出错”，直到你自己信任 ${caPath}。`);
  }
}

async function start(way: Found): Promise<void> {
  const certificate = await developmentCertificate();
  await trust(certificate.caPath);
  if (isAddinStale(ROOT)) {
    console.log('dist/ 没有或已旧，正在构建加载项……');
    await buildAddin(ROOT);
  }
  const server = await serve({ port: DEFAULT_PORT, certificate, handler: addinHandler(join(ROOT, 'dist')) });
  await register(way);
  const stop = (): void => {
    void unregister(way)
      .then(() => server.close())
      .then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  run(way.openExcel);
  console.log(
    [
      `加载项在 ${server.url}，已登记到本机 Excel。`,
      '在 Excel 中：新建或打开工作簿 →「开始」→「加载项」（旧版：「插入」→「我的加载项」旁的小箭头）→「开发人员加载项」→「台账对标」。',
      '按 Ctrl+C 停止并撤销登记。',
    ].join('\n'),
  );
}

const way = sideload({
  platform: process.platform,
  home: homedir(),
  addinId: addinIdOf(await readFile(MANIFEST, 'utf8')),
  manifest: MANIFEST,
});
if (hasExcel(way)) {
  try {
    await start(way);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    console.error(`端口 ${String(error.port)} 已被占用（也许 npm start 还开着）。请先关掉占用它的程序。`);
    process.exit(1);
  }
} else {
  console.error(
    [
      '这台电脑上没有可以使用的桌面版 Excel（需要 Windows 或 Mac 上的 Excel 2021 或更新版本、Microsoft 365）。',
      '可以改用：',
      '  npm start        在浏览器里的演示工作台试用，不需要 Excel',
      '  Excel 网页版      「开始」→「加载项」→「更多加载项」→「我的加载项」→「上传我的加载项」，选 manifest.xml（npm start 要开着，并信任开发证书）',
      '正式部署见 docs/deploy.md。',
    ].join('\n'),
  );
  process.exitCode = 1;
}
