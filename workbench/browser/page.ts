/** The workbench page: ribbon, grid, sheet tabs and the add-in's pane around one workbook in a worker. */
import { FaultStore, faultsOf } from './FaultStore';
import { CommandRunner } from './frames/CommandRunner';
import type { FrameHome } from './frames/FrameHome';
import { taskPaneFrame } from './frames/taskPaneFrame';
import { createGrid } from './grid/createGrid';
import type { PageSession } from './PageSession';
import { drawRibbon } from './ribbon/drawRibbon';
import { readRibbon, type Ribbon, type RibbonButton } from './ribbon/readRibbon';
import { byId } from './shell/element';
import { FileActions } from './shell/FileActions';
import { PaneHolder } from './shell/PaneHolder';
import { listenToRegionKeys, regionOf } from './shell/regionKeys';
import { addinGroup, editGroups, fileGroup } from './shell/ribbonGroups';
import { SheetTabs } from './shell/SheetTabs';
import { Supertip } from './shell/Supertip';
import { fillThemeChoice } from './shell/themeChoice';
import { createTestHook } from './TestHook';
import { WorkbookClient } from './WorkbookClient';

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}

function say(text: string): void {
  byId('status').textContent = text;
}

function showName(name: string): void {
  byId('workbook-name').textContent = name.replace(/\.xlsx$/i, '');
  document.title = `${name} - 演示工作台`;
}

async function runCommand(runner: CommandRunner, label: string, name: string, id: string): Promise<void> {
  say(`正在运行「${label}」……`);
  const status = await runner.run(name, id);
  if (status === 0) say(`「${label}」已运行`);
  else if (status === null) say(`「${label}」五分钟没有结束，已停止。请打开任务窗格再试。`);
  else say(`「${label}」没有运行：加载项没有这个命令（${String(status)}）。`);
}

function createPane(home: FrameHome, ribbon: Ribbon, focusGrid: () => void): PaneHolder {
  const parts = { pane: byId('pane'), splitter: byId('splitter') };
  const opener = ribbon.buttons.find(({ action }) => action.kind === 'showTaskpane');
  const url = opener?.action.kind === 'showTaskpane' ? opener.action.url : '';
  const button = (): Element | null => document.querySelector(`[data-control="${opener?.id ?? ''}"]`);
  const holder: PaneHolder = new PaneHolder(
    parts,
    ribbon.displayName,
    (parent) => {
      const exits = {
        next: () => byId('sheet-tabs').querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
        previous: () => {
          holder.focusHead();
        },
        grid: focusGrid,
      };
      return taskPaneFrame(home, url, exits, parent);
    },
    (isOpen) => {
      button()?.setAttribute('aria-pressed', String(isOpen));
    },
  );
  return holder;
}

async function start(): Promise<void> {
  fillThemeChoice(byId('theme') as HTMLSelectElement, document.documentElement);
  const worker = new Worker('worker.js', { type: 'module' });
  worker.addEventListener('error', () => {
    say('工作簿的后台程序出错了。请刷新页面，没有另存的修改会丢失。');
  });
  const client = new WorkbookClient(worker);
  const [session, manifest] = await Promise.all([
    fetched('session.json').then((response) => response.json() as Promise<PageSession>),
    fetched('manifest.xml').then((response) => response.text()),
  ]);
  const ribbon = readRibbon(manifest);
  const faultStore = new FaultStore(client, faultsOf(window.location.search));
  const home: FrameHome = {
    client,
    addinOrigin: session.addinOrigin,
    hostOrigin: window.location.origin,
    batches: [],
    faults: () => faultStore.faults,
    workbookName: () => files.name,
    say,
  };
  const pane = createPane(home, ribbon, () => {
    grid.focus();
  });
  const files = new FileActions({
    client,
    say,
    opened: (name) => {
      showName(name);
      // As in Excel, each workbook has a pane of its own.
      if (pane.isOpen) pane.open();
    },
  });
  if (session.workbook !== null) await files.openUrl('workbook.xlsx', session.workbook);
  else if (session.sample) await files.openSample();
  showName(files.name);
  const grid = await createGrid({ container: byId('grid'), port: client, onMessage: say });
  await new SheetTabs(byId('sheet-tabs'), byId('add-sheet'), client, say).draw();
  const runner = new CommandRunner(home, ribbon.functionFile);
  const press = ({ action, label, id }: RibbonButton): void | Promise<void> =>
    action.kind === 'showTaskpane' ? pane.toggle() : runCommand(runner, label, action.name, id);
  const edits = editGroups((command) => {
    grid.run(command);
  });
  drawRibbon(byId('ribbon'), [fileGroup(files), addinGroup(ribbon, press), ...edits], new Supertip());
  listenToRegionKeys([
    regionOf(byId('ribbon'), 'button'),
    {
      contains: (node) => byId('grid').contains(node),
      focus: () => {
        grid.focus();
        return true;
      },
    },
    { contains: (node) => pane.contains(node), focus: () => pane.focus() },
    regionOf(byId('sheet-tabs'), '[aria-selected="true"]'),
  ]);
  window.workbench = createTestHook({
    client,
    grid,
    faultStore,
    batches: home.batches,
    forgetChanges: () => {
      files.forget();
    },
  });
}

start().catch((error: unknown) => {
  say('演示工作台没有启动，请看浏览器的控制台。');
  throw error;
});
