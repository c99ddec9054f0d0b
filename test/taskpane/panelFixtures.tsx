import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { RenderResult } from '@testing-library/react';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { EntryBook } from '../../src/actions/entryForm';
import type { Setup } from '../../src/actions/openPane';
import type { WriteOutcome } from '../../src/actions/UserWrite';
import { dayOf } from '../../src/domain/day';
import type { Pane } from '../../src/taskpane/Pane';
import type { PaneActions } from '../../src/taskpane/PaneActions';
import { useRunner } from '../../src/taskpane/useRunner';

/** 2022-10-08, twenty past nine on the wall. */
export const NOW = new Date(2022, 9, 8, 9, 20);

/** A workbook that is set up, but for two numbers. */
export const SETUP: Setup = {
  template: true,
  unset: [],
  members: 3,
  ledgerRows: 10,
  adopted: [],
  sample: false,
  planYear: 2022,
  asOf: null,
  reports: { keys: ['summary'], withNames: false },
};

/** What the entry form offers in a small office. */
export const BOOK = {
  sheet: '工作台账',
  activities: [
    {
      name: '党组会议',
      topics: ['意识形态研究'],
      wantsParticipants: true,
      wantsHours: false,
      wantsChair: true,
      wantsSpeaker: false,
      wantsFirstTopic: true,
    },
    {
      name: '党课',
      wantsParticipants: true,
      wantsHours: true,
      wantsChair: false,
      wantsSpeaker: true,
      wantsFirstTopic: false,
    },
  ],
  topics: ['意识形态研究', '党风廉政'],
  members: [
    { name: '张三', department: '综合科', branch: '第一支部', roles: ['党员'] },
    { name: '李四', department: '综合科', branch: '第二支部', roles: ['党员', '党员干部'] },
    { name: '王五', department: '业务科', branch: '第二支部', roles: [] },
  ],
  departments: ['综合科', '业务科'],
  branches: ['第一支部', '第二支部'],
  roles: ['党员', '党员干部'],
  selected: null,
} as unknown as EntryBook;

/** Everything was written. */
export function written(facts: Partial<WriteOutcome> = {}): WriteOutcome {
  return { written: 1, left: [], undo: null, ...facts };
}

interface Drawn extends RenderResult {
  /** Draws the panel again with other facts of the pane. */
  readonly again: (facts: Partial<Pane>) => Promise<void>;
  /** What the pane would show on top: of writing the title, then what was left. */
  readonly said: string[];
}

/** A panel alone, in a pane with these facts and actions; what it asks for runs as in the pane. */
export function drawPanel(
  Panel: (props: { readonly pane: Pane }) => ReactElement,
  facts: Partial<Pane>,
  actions: Partial<PaneActions> = {},
): Drawn {
  const said: string[] = [];
  const own: Partial<PaneActions> = {
    failureText: (error) => ({ title: '没有做成', advice: String(error) }),
    ...actions,
  };
  function Shown({ now }: { readonly now: Partial<Pane> }): ReactElement {
    const runner = useRunner(own.failureText ?? (String as never));
    const pane: Partial<Pane> = {
      actions: own as PaneActions,
      now: () => NOW,
      runner,
      setup: SETUP,
      outcome: null,
      outdated: null,
      draft: null,
      request: () => ({
        asOf: null,
        today: dayOf(2022, 10, 8),
        checkedAt: '2022-10-08 09:20',
        whenFiltered: 'ask',
      }),
      jump: () => undefined,
      check: () => undefined,
      record: () => undefined,
      write: (name, title, work, after) => {
        runner.run(name, async (control) => {
          const outcome = await work(control);
          after?.(outcome);
          said.push(typeof title === 'string' ? title : title(outcome), ...outcome.left);
          return null;
        });
      },
      ...now,
    };
    if (runner.notice !== null) said.push(runner.notice.title, runner.notice.advice);
    return <Panel pane={pane as Pane} />;
  }
  const page = (now: Partial<Pane>): ReactElement => (
    <FluentProvider theme={webLightTheme}>
      <Shown now={now} />
    </FluentProvider>
  );
  const drawn = render(page(facts));
  return {
    ...drawn,
    said,
    again: (more) =>
      act(async () => {
        drawn.rerender(page({ ...facts, ...more }));
        await Promise.resolve();
      }),
  };
}
