import { useCallback, useMemo, useState } from 'react';
import type { CheckOutcome } from '../actions/CheckOutcome';
import { localDay, localMinute } from '../actions/localTime';
import type { LastCheck } from '../actions/openPane';
import type { ActionControl } from '../actions/Progress';
import type { CheckRequest } from '../actions/readAndCheck';
import type { Day } from '../domain/day';
import type { PaneActions } from './PaneActions';
import type { Outdated, ShownCheck } from './ShownCheck';
import { useEdits } from './useEdits';
import type { LiveMode } from './useLive';
import { useLive } from './useLive';
import type { Runner } from './useRunner';

interface Checks {
  readonly shown: ShownCheck | null;
  readonly outdated: Outdated | null;
  readonly live: LiveMode;
  readonly asOf: Day | null;
  readonly chooseDay: (asOf: Day | null) => void;
  readonly request: (asOf?: Day | null) => CheckRequest;
  readonly check: () => void;
  readonly checkClearingFilters: () => void;
  /** Nothing is shown any more. */
  readonly forget: () => void;
  /** Notes that the pane has changed what the results were made from. */
  readonly outdate: () => void;
}

/** What the checks need to know: `last` is what was found on opening; a check made in the pane goes before it. */
interface Surroundings {
  readonly actions: PaneActions;
  readonly now: () => Date;
  readonly runner: Runner;
  readonly last: LastCheck | null;
  readonly onChecked: (outcome: CheckOutcome) => void;
}

/** The checks: for which day, what the last one found, and whether that still holds. */
export function useChecks({ actions, now, runner, last, onChecked }: Surroundings): Checks {
  const { run, runBehind, running, behind } = runner;
  const [own, setOwn] = useState<ShownCheck | 'forgotten' | null>(null);
  const found = useMemo(() => restored(last), [last]);
  const shown = own === 'forgotten' ? null : (own ?? found);
  const [asOf, chooseDay] = useState<Day | null>(null);
  const [checkedDay, setCheckedDay] = useState<Day | null>(null);
  // Edits up to this number are in the results that are shown.
  const [covered, setCovered] = useState(0);
  const { lastEdit, count, note, watch } = useEdits(actions.watchEdits);
  const edit = shown !== null && lastEdit !== null && lastEdit.number > covered ? lastEdit : null;

  const request = useCallback(
    (day: Day | null = asOf, whenFiltered: CheckRequest['whenFiltered'] = 'ask'): CheckRequest => {
      const pressed = now();
      return { asOf: day, today: localDay(pressed), checkedAt: localMinute(pressed), whenFiltered };
    },
    [asOf, now],
  );

  const checkWith = async (
    asked: CheckRequest,
    origin: 'button' | 'live',
    control: ActionControl,
  ): Promise<null> => {
    const before = count();
    const outcome = await actions.checkLedger(asked, control);
    setOwn({ kind: 'outcome', outcome, origin });
    setCovered(before);
    onChecked(outcome);
    await watch();
    return null;
  };

  const press = (day: Day | null, whenFiltered: CheckRequest['whenFiltered']): void => {
    run('checkLedger', (control) => {
      setCheckedDay(day);
      return checkWith(request(day, whenFiltered), 'button', control);
    });
  };

  const live = useLive({
    allowed: useMemo(() => actions.undoSurvives(), [actions]),
    busy: running !== null || behind,
    edit,
    recheck: (onFailure) => {
      runBehind((control) => checkWith(request(checkedDay), 'live', control), onFailure);
    },
  });

  return {
    shown,
    outdated: edit,
    live,
    asOf,
    chooseDay,
    request,
    check: () => {
      press(asOf, 'ask');
    },
    checkClearingFilters: () => {
      press(checkedDay, 'clearFilters');
    },
    forget: useCallback((): void => {
      setOwn('forgotten');
    }, []),
    outdate: useCallback((): void => {
      note({ by: 'pane', sheet: null });
    }, [note]),
  };
}

function restored(last: LastCheck | null): ShownCheck | null {
  switch (last?.kind) {
    case undefined:
    case 'none':
      return null;
    case 'fresh':
      return { kind: 'outcome', outcome: last.outcome, origin: 'opening' };
    case 'stale': {
      const { findings, asOf, checkedAt } = last;
      return { kind: 'past', findings, asOf, checkedAt };
    }
    case 'torn':
      return { kind: 'torn', checkedAt: last.checkedAt };
  }
}
