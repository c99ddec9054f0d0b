import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Day } from '../domain/day';
import { dayOfField } from './dayOfField';
import { ACTION_WORDS } from './words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '10px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly busy: boolean;
  readonly onCheck: (asOf: Day | null) => void;
  readonly onSummary: (asOf: Day | null) => void;
}

/** As of which day to check, and the two buttons that do. */
export function CheckSection({ busy, onCheck, onSummary }: Props): ReactElement {
  const styles = useStyles();
  const [date, setDate] = useState('');
  const asOf = dayOfField(date);
  return (
    <section className={styles.section} aria-label="检查">
      <Field label="核查日期" hint="留空：按「设置」中的核查日期，那里也没填的按今天。">
        <Input
          type="date"
          value={date}
          disabled={busy}
          onChange={(_event, data) => {
            setDate(data.value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            onCheck(asOf);
          }}
        >
          {ACTION_WORDS.checkLedger.label}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            onSummary(asOf);
          }}
        >
          {ACTION_WORDS.writeSummary.label}
        </Button>
      </div>
    </section>
  );
}
