import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import type { ReminderTo } from '../../sheets/encode/reminderText';
import { reminderText } from '../../sheets/encode/reminderText';
import { CopyText } from '../CopyText';

interface Props {
  readonly outcome: CheckOutcome;
  readonly to: ReminderTo;
}

/** 催办: the text for one person or department, ready to take along. */
export function Reminder({ outcome, to }: Props): ReactElement {
  const text = useMemo(() => reminderText(outcome.input, outcome.result, to), [outcome, to]);
  return <CopyText label={`催办文字：${to.name}`} text={text} />;
}
