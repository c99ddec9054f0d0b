import { useState } from 'react';
import type { CheckRequest } from '../actions/readAndCheck';
import type { ReportChoice } from '../actions/reportRecords';
import type { ReportsOutcome, ReportsUndo } from '../actions/writeReports';
import type { Notice } from './Notice';
import type { Pane } from './Pane';
import type { PaneActions } from './PaneActions';
import type { Runner } from './useRunner';

interface Surroundings {
  readonly actions: PaneActions;
  readonly runner: Runner;
  readonly request: () => CheckRequest;
}

/** The pages for leaders: making them, taking them back, going to them. */
export function useReports({
  actions,
  runner,
  request,
}: Surroundings): Pick<Pane, 'makeReports' | 'made' | 'showSheet'> {
  const [made, setMade] = useState<ReportsOutcome | null>(null);

  const takeBack = (undo: ReportsUndo): void => {
    runner.run('undoReports', async (control): Promise<Notice> => {
      const { restored, left } = await actions.undoReports(undo, control);
      setMade(null);
      return {
        intent: left.length === 0 ? 'success' : 'warning',
        title: restored.length > 0 ? '已撤销本次写入' : '没有可撤销的内容',
        advice: restored.length > 0 ? `${named(restored)}恢复成写入之前的样子。` : '',
        left,
      };
    });
  };

  return {
    made,
    makeReports: (choice: ReportChoice & { readonly remember?: true }) => {
      runner.run('writeReports', async (control): Promise<Notice> => {
        const outcome = await actions.writeReports(request(), choice, control);
        setMade(outcome);
        return {
          intent: 'success',
          title: '汇总材料已写入',
          advice: `见工作表${named(outcome.sheets.map(({ sheet }) => sheet))}。`,
          undo: () => {
            takeBack(outcome.undo);
          },
        };
      });
    },
    showSheet: (sheet: string) => {
      runner.runBeside(async (control) => {
        await actions.goToSheet(sheet, control);
        return null;
      });
    },
  };
}

function named(sheets: readonly string[]): string {
  return sheets.map((sheet) => `「${sheet}」`).join('');
}
