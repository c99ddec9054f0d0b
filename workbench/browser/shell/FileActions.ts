import type { OpenFault } from '../protocol';
import type { WorkbookClient } from '../WorkbookClient';
import { ask } from './ask';
import { element } from './element';

const FAULTS: Readonly<Record<OpenFault, string>> = {
  notAWorkbook: '不是 .xlsx 工作簿，没有打开。',
  encrypted: '已加密或是旧版 .xls。请先在 Excel 中另存为不加密的 .xlsx，再打开。',
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NEW = '新工作簿.xlsx';

/** What the page does around a workbook that is opened or saved. */
export interface FileHome {
  readonly client: WorkbookClient;
  readonly say: (text: string) => void;
  /** Another workbook is open now. */
  readonly opened: (name: string) => void;
}

/** 新建, 打开, 另存为 and 示例工作簿. What was not saved is asked about before another workbook takes its place. */
export class FileActions {
  private currentName = NEW;
  private changes = 0;
  private saved = 0;
  private readonly picker = element('input', { type: 'file', accept: `.xlsx,${XLSX}`, hidden: '' });

  constructor(private readonly home: FileHome) {
    this.picker.setAttribute('aria-label', '要打开的工作簿');
    document.body.append(this.picker);
    home.client.onChange(({ kind }) => {
      if (kind === 'cells' || kind === 'layout' || kind === 'sheets') this.changes += 1;
    });
    this.picker.addEventListener('change', () => {
      const [file] = this.picker.files ?? [];
      this.picker.value = '';
      if (file) void this.openFile(file);
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.isDirty) event.preventDefault();
    });
  }

  get name(): string {
    return this.currentName;
  }

  /** Forgets that there are changes: for tests that leave the page. */
  forget(): void {
    this.saved = this.changes;
  }

  async create(): Promise<void> {
    if (await this.mayLeave()) await this.open(NEW, null);
  }

  async pick(): Promise<void> {
    if (await this.mayLeave()) this.picker.click();
  }

  async openSample(): Promise<void> {
    if (!(await this.mayLeave())) return;
    this.home.say('正在准备示例工作簿，第一次约需几秒……');
    await this.openUrl('sample.xlsx', '示例工作簿.xlsx');
  }

  /** Opens a workbook of the server. */
  async openUrl(url: string, name: string): Promise<void> {
    const response = await fetch(url);
    if (!response.ok) {
      this.home.say(`没有打开「${name}」：服务器没有给出文件，请看启动它的窗口。`);
      return;
    }
    await this.open(name, new Uint8Array(await response.arrayBuffer()));
  }

  async save(): Promise<void> {
    const changes = this.changes;
    const bytes = await this.home.client.call('save', null);
    const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
    element('a', { href: url, download: this.currentName }).click();
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 60_000);
    this.saved = changes;
    this.home.say(`已另存为「${this.currentName}」，在浏览器的下载文件夹里。`);
  }

  private get isDirty(): boolean {
    return this.changes !== this.saved;
  }

  private async openFile(file: File): Promise<void> {
    await this.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private async open(name: string, bytes: Uint8Array | null): Promise<void> {
    const fault = await this.home.client.call('open', bytes);
    if (fault !== null) {
      this.home.say(`「${name}」${FAULTS[fault]}`);
      return;
    }
    this.currentName = name;
    this.saved = this.changes;
    this.home.opened(name);
    this.home.say(bytes === null ? '' : `已打开「${name}」`);
  }

  private async mayLeave(): Promise<boolean> {
    if (!this.isDirty) return true;
    const answer = await ask(`「${this.currentName}」的修改还没有保存。`, ['另存为', '不保存', '取消']);
    if (answer === '另存为') await this.save();
    return answer === '另存为' || answer === '不保存';
  }
}
