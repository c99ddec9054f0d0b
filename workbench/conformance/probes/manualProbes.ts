import { SKIPPED } from '../runProbe';
import type { Bench } from '../Bench';
import type { Json, Probe } from '../Probe';

const EDITING = '请双击本工作表的 A1 单元格，输入一个字，不要按回车。光标还在闪的时候点「已在编辑」。';

async function read({ sheetName }: Bench, options: Excel.RunOptions): Promise<void> {
  await Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange('C3').load('values');
    await context.sync();
  });
}

/** Asks whether Ctrl+Z takes back what the person typed, after something was done. */
async function undoAfter(bench: Bench, act: () => Promise<void>): Promise<Json> {
  const typed = await bench.ask('请在本工作表的 A1 单元格输入「甲」并按回车，然后点「已输入」。', '已输入');
  if (typed !== true) return SKIPPED;
  await act();
  const undone = await bench.ask('请单击工作表，按一次 Ctrl+Z（Mac 为 ⌘Z）。「甲」是否消失了？');
  return undone === null ? SKIPPED : { undone };
}

/** What only a person can see. The embedded host skips them. */
export const manualProbes: readonly Probe[] = [
  {
    id: 'undo-after-reading',
    title: '只读取之后能否撤销',
    about: 'Nothing is called on opening that would empty the undo list (src/actions/openPane.ts).',
    source: 'office-js issues 2802, 5918',
    expected: { undone: true },
    isManual: true,
    run: (bench) => undoAfter(bench, () => read(bench, {})),
  },
  {
    id: 'undo-after-writing',
    title: '写入之后能否撤销自己先前的输入',
    about: 'The live mode is offered only where undo survives (src/actions/canWatchLive.ts).',
    source: 'ExcelApi 1.19 and above: writes of add-ins go on the undo list; below, they empty it',
    expected: { undone: false },
    doubt: 'From ExcelApi 1.19 on, one Ctrl+Z takes back the write of the add-in first: also 否.',
    isManual: true,
    run: (bench) =>
      undoAfter(bench, async () => {
        bench.sheet.getRange('C1').values = [['程序写入']];
        await bench.context.sync();
      }),
  },
  {
    id: 'edit-mode-refusal',
    title: '正在编辑单元格时的操作',
    about: 'The sentence 请先在表格中按回车结束编辑 (src/actions/failureText.ts).',
    source: 'application-specific-api-error-handling: InvalidOperationInCellEditMode; office-js issue 806',
    expected: 'InvalidOperationInCellEditMode',
    doubt: 'Clicking the pane may end editing on the web: then the answer is 接受.',
    isManual: true,
    run: async (bench) => {
      if ((await bench.ask(EDITING, '已在编辑')) !== true) return SKIPPED;
      const answer = await bench.outcome((sheet) => sheet.getRange('C3').load('values'));
      await bench.ask('请按回车结束编辑，然后点「已结束」。', '已结束');
      return answer;
    },
  },
  {
    id: 'edit-mode-waiting',
    title: '带 delayForCellEdit 的操作等待编辑结束',
    about: 'Batches wait and the pane says so after 1.5 s (src/actions, Progress waiting).',
    source: 'Excel.RunOptions.delayForCellEdit',
    expected: { finishedWhileEditing: false, finishedAfterwards: true },
    doubt: 'Clicking the pane may end editing on the web.',
    isManual: true,
    run: async (bench) => {
      if ((await bench.ask(EDITING, '已在编辑')) !== true) return SKIPPED;
      let isFinished = false;
      const batch = read(bench, { delayForCellEdit: true }).then(() => {
        isFinished = true;
      });
      await bench.settle();
      const finishedWhileEditing = isFinished;
      await bench.ask('请按回车结束编辑，然后点「已结束」。', '已结束');
      await batch;
      return { finishedWhileEditing, finishedAfterwards: isFinished };
    },
  },
];
