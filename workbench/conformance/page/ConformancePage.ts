import type { Ask, Place } from '../Bench';
import type { Probe } from '../Probe';
import { recordingText, type ExcelFacts } from '../Recording';
import type { Answer } from '../runProbe';
import { askPerson } from './askPerson';
import { element } from './element';
import { factsText } from './excelFacts';
import { resultItem } from './resultItem';
import { saveArea } from './saveArea';

/** What the page works with; tests hand in their own. */
export interface PageParts {
  readonly probes: readonly Probe[];
  readonly excel: ExcelFacts;
  readonly isEmptyWorkbook: () => Promise<boolean>;
  readonly run: (probe: Probe, number: number, place: Place) => Promise<Answer>;
  readonly settle: () => Promise<void>;
  readonly now: () => Date;
}

const ABOUT =
  '本页在真正的 Excel 里逐项试验加载项所依赖的行为，约需三分钟。它只在自己新建、试完即删的工作表上操作，不联网，不读取任何其他内容。';
const OCCUPIED =
  '这个工作簿里有内容。为了不碰到任何数据，请新建一个空白工作簿，在那里打开本页再点「开始探测」。';
const BROKEN =
  '探测中断。已有的回答可以在下面保存。名称以「台账对标探测」开头的工作表可能没有删净：关闭这个工作簿时请不要保存。';

/** The page: start, stop, progress, questions, results, saving. */
export class ConformancePage {
  private readonly answers: Answer[] = [];
  private isStopped = false;
  private readonly start = element('button', { type: 'button' }, '开始探测');
  private readonly stop = element('button', { type: 'button', disabled: true }, '停止');
  private readonly manual = element('input', { type: 'checkbox', checked: true });
  private readonly progress = element('progress', { max: 1, value: 0 });
  private readonly status = element('p');
  private readonly alerts = element('div');
  private readonly questions = element('div');
  private readonly results = element('ol');
  private readonly saving = element('div');

  constructor(
    place: HTMLElement,
    private readonly parts: PageParts,
  ) {
    this.status.setAttribute('role', 'status');
    this.alerts.setAttribute('role', 'alert');
    this.progress.setAttribute('aria-label', '进度');
    this.start.addEventListener('click', () => void this.begin());
    this.stop.addEventListener('click', () => {
      this.isStopped = true;
      this.status.textContent = '正在停止，这一项做完就停……';
      // Where Excel does not answer any more, this is the only way to the answers.
      this.offerSaving();
    });
    const count = parts.probes.filter(({ isManual }) => isManual).length;
    place.append(
      element('h1', {}, '台账对标：对标探测'),
      element('p', {}, ABOUT),
      element('p', {}, factsText(parts.excel)),
      element('p', {}, element('label', {}, this.manual, `包括需要人工按键的 ${count} 项（最后做）`)),
      element('p', {}, this.start, this.stop),
      this.progress,
      this.status,
      this.alerts,
      this.questions,
      this.saving,
      element('h2', {}, '逐项结果'),
      this.results,
    );
  }

  private async begin(): Promise<void> {
    this.setRunning(true);
    this.answers.length = 0;
    this.isStopped = false;
    for (const part of [this.results, this.saving, this.alerts]) part.replaceChildren();
    try {
      if (await this.parts.isEmptyWorkbook()) await this.runAll();
      else this.warn(OCCUPIED);
    } catch (error) {
      this.warn(`${BROKEN}（${String(error)}）`);
    }
    this.offerSaving();
    this.setRunning(false);
  }

  private async runAll(): Promise<void> {
    const probes = this.parts.probes.filter(({ isManual }) => this.manual.checked || !isManual);
    const ask: Ask = askPerson(this.questions);
    this.progress.max = probes.length;
    for (const [index, probe] of probes.entries()) {
      if (this.isStopped) break;
      this.progress.value = index;
      this.status.textContent = `第 ${index + 1} 项，共 ${probes.length} 项：${probe.title}`;
      const answer = await this.parts.run(probe, index + 1, { settle: this.parts.settle, ask });
      this.answers.push(answer);
      this.results.append(resultItem(probe, answer));
    }
    this.progress.value = this.answers.length;
    const end = this.isStopped ? '已停止' : '探测完成';
    this.status.textContent = `${end}：${this.answers.length} 项有回答。请保存结果并发给开发者。`;
  }

  private offerSaving(): void {
    if (this.answers.length === 0) return;
    const { excel, now } = this.parts;
    const time = now();
    const name = `excel-${excel.platform}-${excel.version}-${time.toISOString().slice(0, 10)}.json`;
    this.saving.replaceChildren(
      saveArea(name.replaceAll(/[^\w.-]/g, '_'), recordingText(excel, time, this.answers)),
    );
  }

  private warn(text: string): void {
    this.alerts.replaceChildren(element('p', { className: 'alert' }, text));
  }

  private setRunning(isRunning: boolean): void {
    this.start.disabled = isRunning;
    this.manual.disabled = isRunning;
    this.stop.disabled = !isRunning;
  }
}
