import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dayOfField } from '../dayOfField';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly fault: string | null;
  readonly onValue: (value: string) => void;
}

/** A date; one that could not be read stays in the cell, and is said, until another is chosen. */
export function DateField({ label, value, fault, onValue }: Props): ReactElement {
  const isDate = dayOfField(value) !== null;
  const message =
    fault ?? (value === '' || isDate ? null : `原来写的是「${value}」，读不出是哪一天。请选一个日期`);
  return (
    <Field label={label} {...(message === null ? {} : { validationMessage: message })}>
      <Input
        type="date"
        value={isDate ? value : ''}
        onChange={(_event, data) => {
          onValue(data.value);
        }}
      />
    </Field>
  );
}
