import { useState } from 'react';
import type { Place } from '../actions/goToCell';
import type { EntryDraft } from '../sheets/decode/entryDraft';
import type { ActionControl } from '../actions/Progress';
import type { UserWrite, WriteOutcome } from '../actions/UserWrite';
import type { PlanTemplate } from '../plans/PlanTemplate';
import type { Notice } from './Notice';
import type { Pane, PaneForm, PaneTab } from './Pane';
import type { ActionName, PaneActions } from './PaneActions';
import { jumpNotice, undoNotice, writeNotice } from './notices';
import { useChecks } from './useChecks';
import { useOpening } from './useOpening';
import { useReports } from './useReports';
import { useRunner } from './useRunner';
import { templateText } from './words';

function done(title: string, advice = ''): Notice {
  return { intent: 'success', title, advice };
}

/** The pane's state and what its buttons do. `now` is the clock, read when a button is pressed. */
export function usePane(actions: PaneActions, plan: PlanTemplate, now: () => Date): Pane {
  const runner = useRunner(actions.failureText);
  const { run } = runner;
  const [tab, openTab] = useState<PaneTab>('check');
  const [form, setForm] = useState<PaneForm | null>(null);
  const [draft, setDraft] = useState<Pane['draft']>(null);
  const { opening, setup, last, reload, learn } = useOpening(actions, now);
  const checks = useChecks({ actions, now, runner, last, onChecked: learn });
  const { shown, forget, outdate, request } = checks;

  const undoWrite = (write: UserWrite): void => {
    run('undoWrite', async (control) => {
      const undone = await actions.undoWrite(write, control);
      outdate();
      reload();
      return undoNotice(undone);
    });
  };

  const write = (
    name: ActionName,
    title: string | ((outcome: WriteOutcome) => string),
    work: (control: ActionControl) => Promise<WriteOutcome>,
    after?: (outcome: WriteOutcome) => void,
  ): void => {
    run(name, async (control) => {
      const outcome = await work(control);
      if (outcome.written > 0) outdate();
      after?.(outcome);
      reload();
      return writeNotice(typeof title === 'string' ? title : title(outcome), outcome, undoWrite);
    });
  };

  const reports = useReports({ actions, runner, request });

  return {
    actions,
    plan,
    now,
    runner,
    opening,
    setup,
    reload,
    forget,
    outdate,
    outcome: shown?.kind === 'outcome' ? shown.outcome : null,
    shown,
    outdated: checks.outdated,
    live: checks.live,
    tab,
    openTab,
    form,
    openForm: (next: PaneForm | null) => {
      setForm(next);
      openTab('check');
    },
    record: (entry: EntryDraft) => {
      setDraft({ entry });
      openTab('record');
    },
    draft,
    request,
    asOf: checks.asOf,
    chooseDay: checks.chooseDay,
    jump: (place: Place) => {
      runner.runBeside(async (control) => jumpNotice((await actions.goToPlace(place, control)).found, place));
    },
    write,
    check: checks.check,
    checkClearingFilters: checks.checkClearingFilters,
    ...reports,
    putTemplate: () => {
      run('createTemplate', async (control) => {
        const text = templateText(await actions.createTemplate(plan, control));
        reload();
        return done('计划模板已放入', text);
      });
    },
    putSample: () => {
      write('putSample', '示例已放入', async (control) => {
        // 先看示例 stands where there is nothing yet: the sample needs the sheets.
        if (setup?.template !== true) await actions.createTemplate(plan, control);
        return actions.putSample(plan, control);
      });
    },
    removeSample: () => {
      write(
        'removeSample',
        '示例已清除',
        (control) => actions.removeSample(control),
        // The marks of its check go with it.
        ({ written }) => {
          if (written > 0) forget();
        },
      );
    },
    clear: () => {
      run('clearMarks', async (control) => {
        await actions.clearMarks(control);
        forget();
        return done('标记已清除', '检查写入的内容已清空，您填的内容没有改动。');
      });
    },
    undo: () => {
      run('undoCheck', async (control) => {
        const { restored } = await actions.undoCheck(control);
        if (!restored)
          return {
            intent: 'warning',
            title: '没有可撤销的检查',
            advice: '只能撤销最近一次检查，且只能撤销一次；台账特别大时不留撤销记录。',
          };
        forget();
        return done('已撤销上次检查', '检查的各列已恢复到上次检查之前。');
      });
    },
    repair: () => {
      run('repairMarks', async (control) => {
        await actions.repairMarks(control);
        return done('高亮已修复', '颜色规则已重新设好；您自己设的格式没有改动。');
      });
    },
  };
}
