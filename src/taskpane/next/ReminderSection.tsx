import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import type { ReminderTo } from '../../sheets/encode/reminderText';
import { reminderAddressees, reminderText } from '../../sheets/encode/reminderText';
import { CopyText } from '../CopyText';
import { usePanelStyles } from '../panelStyles';

const KINDS: readonly { readonly kind: ReminderTo['kind']; readonly label: string }[] = [
  { kind: 'department', label: '科室' },
  { kind: 'owner', label: '责任主体' },
  { kind: 'person', label: '个人' },
];

interface Props {
  readonly outcome: CheckOutcome;
}

/** 催办: for whom, and the text to send them. */
export function ReminderSection({ outcome: { input, result } }: Props): ReactElement {
  const styles = usePanelStyles();
  const [chosen, setChosen] = useState('');
  const addressees = useMemo(() => reminderAddressees(input, result), [input, result]);
  const to = addressees.find((each) => keyOf(each) === chosen) ?? null;
  const text = useMemo(() => (to === null ? '' : reminderText(input, result, to)), [input, result, to]);
  return (
    <section className={styles.part} aria-label="催办">
      <h2 className={styles.heading}>催办</h2>
      {addressees.length === 0 ? (
        <p className={styles.text}>没有要催办的科室和个人。</p>
      ) : (
        <Field label="催办谁">
          <Select
            value={to === null ? '' : chosen}
            onChange={(_event, { value }) => {
              setChosen(value);
            }}
          >
            <option value="">选择科室或个人</option>
            {KINDS.map(({ kind, label }) => {
              const ofKind = addressees.filter((each) => each.kind === kind);
              if (ofKind.length === 0) return null;
              return (
                <optgroup key={kind} label={label}>
                  {ofKind.map((each) => (
                    <option key={keyOf(each)} value={keyOf(each)}>
                      {each.name}
                    </option>
                  ))}
                </optgroup>
              );
            })}
          </Select>
        </Field>
      )}
      {to !== null && <CopyText label="催办文字" text={text} />}
    </section>
  );
}

function keyOf({ kind, name }: ReminderTo): string {
  return `${kind} ${name}`;
}
