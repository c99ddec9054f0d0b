import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnsetTarget } from '../../actions/openPane';
import { CADENCE_WORDS, COMPARISON_WORDS } from '../../sheets/encode/words';
import { CADENCE, COMPARISON } from '../../sheets/words';

const useStyles = makeStyles({
  hint: {
    display: 'block',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: '8px',
  },
  input: { maxWidth: '280px' },
  beside: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly target: UnsetTarget;
  readonly text: string;
  readonly fault: string | null;
  readonly disabled: boolean;
  readonly onText: (text: string) => void;
}

/** The number of one target, between its cadence, comparison and unit; the plan's clause stands below and is read with it. */
export function QuotaFormField({ target, text, fault, disabled, onText }: Props): ReactElement {
  const styles = useStyles();
  const { targetId, title, quote, cadence, comparison, unit } = target;
  return (
    <Field
      label={`${targetId} ${title}`}
      hint={<span className={styles.hint}>原文：{quote}</span>}
      {...(fault === null ? {} : { validationMessage: fault })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        disabled={disabled}
        value={text}
        contentBefore={<span className={styles.beside}>{howMuch(cadence, comparison)}</span>}
        contentAfter={<span className={styles.beside}>{unit}</span>}
        onChange={(_event, data) => {
          onText(data.value);
        }}
      />
    </Field>
  );
}

/** @example howMuch('月', '≥') // '每月不少于' */
function howMuch(cadence: string, comparison: string): string {
  const often = CADENCE.read(cadence);
  const sign = COMPARISON.read(comparison);
  return `${often === null ? cadence : CADENCE_WORDS[often]}${sign === null ? comparison : COMPARISON_WORDS[sign]}`;
}
