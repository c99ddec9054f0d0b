import type { Setup } from '../../actions/openPane';

/** How far a step is: done, the one to take next, or still to come. */
export type StepState = 'done' | 'next' | 'todo';

/** A step of the first run, in words. */
export interface SetupStep {
  readonly key: 'quotas' | 'roster' | 'ledger' | 'check';
  readonly title: string;
  /** What the workbook says of it. */
  readonly fact: string;
  readonly button: string;
  readonly state: StepState;
}

/** The word of a state, for those who do not see the colour. */
export const STEP_WORDS: Readonly<Record<StepState, string>> = {
  done: '已完成',
  next: '下一步',
  todo: '待做',
};

/** The four steps from a new workbook to a check. None bars the way to the others. */
export function setupSteps({ unset, members, ledgerRows }: Setup, checked: boolean): readonly SetupStep[] {
  const steps = [
    {
      key: 'quotas',
      title: '补填待明确',
      fact: unset.length === 0 ? '都已填好' : `${unset.length} 处`,
      button: '补填',
      done: unset.length === 0,
    },
    {
      key: 'roster',
      title: '人员名册',
      fact: members === 0 ? '还没有人' : `${members} 人`,
      button: members === 0 ? '填名册' : '加人',
      done: members > 0,
    },
    {
      key: 'ledger',
      title: '工作台账',
      fact: ledgerRows === 0 ? '还没有记录' : `${ledgerRows} 行`,
      button: '记一笔',
      done: ledgerRows > 0,
    },
    {
      key: 'check',
      title: '检查',
      fact: checked ? '已检查' : '还没有检查',
      button: checked ? '再检查' : '开始检查',
      done: checked,
    },
  ] as const;
  const next = steps.find(({ done }) => !done)?.key;
  return steps.map(({ done, ...step }) => ({
    ...step,
    state: done ? 'done' : step.key === next ? 'next' : 'todo',
  }));
}
