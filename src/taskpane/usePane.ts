import { useCallback, useState } from 'react';
import type { CheckOutcome } from '../actions/CheckOutcome';
import type { CheckRequest } from '../actions/readAndCheck';
import type { Day } from '../domain/day';
import type { PlanTemplate } from '../plans/PlanTemplate';
import type { Place } from './findingPlace';
import { localDay, localMinute } from '../actions/localTime';
import type { Notice } from './Notice';
import type { PaneActions } from './PaneActions';
import type { Runner } from './useRunner';
import { useRunner } from './useRunner';
import { templateText } from './words';

/** What the pane hands its buttons: each starts one action and shows what came of it. */
export interface Pane {
  readonly runner: Runner;
  /** Of the last check; null before the first and once its marks are gone. */
  readonly outcome: CheckOutcome | null;
  readonly putTemplate: () => void;
  readonly check: (asOf: Day | null) => void;
  readonly checkClearingFilters: () => void;
  readonly summarise: (asOf: Day | null) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly repair: () => void;
  readonly jump: (place: Place) => void;
}

function done(title: string, advice = ''): Notice {
  return { intent: 'success', title, advice };
}

/** The pane's state and what its buttons do. `now` is the clock, read when a button is pressed. */
export function usePane(actions: PaneActions, plan: PlanTemplate, now: () => Date): Pane {
  const runner = useRunner(actions.failureText);
  const { run } = runner;
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const [lastAsOf, setLastAsOf] = useState<Day | null>(null);

  const requestOf = useCallback(
    (asOf: Day | null, whenFiltered: CheckRequest['whenFiltered']): CheckRequest => {
      const pressed = now();
      return { asOf, today: localDay(pressed), checkedAt: localMinute(pressed), whenFiltered };
    },
    [now],
  );

  const checkWith = (asOf: Day | null, whenFiltered: CheckRequest['whenFiltered']): void => {
    run('checkLedger', async (control) => {
      setLastAsOf(asOf);
      setOutcome(await actions.checkLedger(requestOf(asOf, whenFiltered), control));
      return null;
    });
  };

  return {
    runner,
    outcome,
    putTemplate: () => {
      run('createTemplate', async (control) =>
        done('计划模板已放入', templateText(await actions.createTemplate(plan, control))),
      );
    },
    check: (asOf) => {
      checkWith(asOf, 'ask');
    },
    checkClearingFilters: () => {
      checkWith(lastAsOf, 'clearFilters');
    },
    summarise: (asOf) => {
      run('writeSummary', async (control) => {
        const { sheet } = await actions.writeSummary(requestOf(asOf, 'ask'), control);
        return done('汇总已写入', `见工作表「${sheet}」。`);
      });
    },
    clear: () => {
      run('clearMarks', async () => {
        await actions.clearMarks();
        setOutcome(null);
        return done('标记已清除', '检查写入的内容已清空，您填的内容没有改动。');
      });
    },
    undo: () => {
      run('undoCheck', async () => {
        const { restored } = await actions.undoCheck();
        if (!restored)
          return {
            intent: 'warning',
            title: '没有可撤销的检查',
            advice: '只能撤销最近一次检查，且只能撤销一次；台账特别大时不留撤销记录。',
          };
        setOutcome(null);
        return done('已撤销上次检查', '检查的各列已恢复到上次检查之前。');
      });
    },
    repair: () => {
      run('repairMarks', async () => {
        await actions.repairMarks();
        return done('高亮已修复', '颜色规则已重新设好；您自己设的格式没有改动。');
      });
    },
    jump: ({ sheet, address }) => {
      run('goToCell', async () => {
        await actions.goToCell(sheet, address);
        return null;
      });
    },
  };
}
