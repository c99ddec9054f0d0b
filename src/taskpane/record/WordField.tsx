import { Combobox, Field, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Choice } from './choices';
import { matchingChoices } from './choices';
import { LIST_ICON } from './listIcon';
import { useListBox } from './useListBox';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | null;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One word, searched for in a list or typed as one likes. */
export function WordField({ label, hint, fault = null, choices, value, onValue }: Props): ReactElement {
  const listBox = useListBox();
  // An opened list is whole, whatever stands in the field; typing narrows it.
  const [narrow, setNarrow] = useState(false);
  const { shown, more } = matchingChoices(choices, narrow ? value : '');
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === null ? {} : { validationMessage: fault })}
    >
      <Combobox
        freeform
        expandIcon={LIST_ICON}
        listbox={listBox}
        style={{ minWidth: 0 }}
        value={value}
        selectedOptions={value === '' ? [] : [value]}
        placeholder="搜索或输入"
        onChange={(event) => {
          setNarrow(true);
          onValue(event.target.value);
        }}
        onOpenChange={() => {
          setNarrow(false);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) onValue(optionValue);
        }}
      >
        {shown.map(({ word, text }) => (
          <Option key={word} value={word} text={word}>
            {text}
          </Option>
        ))}
        {shown.length === 0 && <Option disabled>没有找到，可照写</Option>}
        {more > 0 && <Option disabled>{`还有 ${more} 个，请再多输几个字`}</Option>}
      </Combobox>
    </Field>
  );
}
