import { Button, Combobox, Field, Option, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import type { Choice } from './choices';
import { matchingChoices } from './choices';
import { LIST_ICON } from './listIcon';
import { piecesOf } from '../../sheets/decode/pieces';
import { useListBox } from './useListBox';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  combobox: { minWidth: 0 },
  chosen: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px' },
  word: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    paddingInlineStart: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  remove: { minWidth: 'auto', paddingInline: '6px' },
});

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Whether words that are not offered may be added. */
  readonly free: boolean;
  readonly onChosen: (words: readonly string[]) => void;
  /** What the chosen words are called where that is more than this field's. */
  readonly chosenLabel?: string;
  /** Something beside a chosen word, as the reason of an absence. */
  readonly beside?: (word: string) => ReactNode;
}

/** Several words, searched for in a list or typed; the chosen ones stand below, each with a way to take it off. */
export function WordsField(props: Props): ReactElement {
  const { label, hint, choices, chosen, free, onChosen, beside, chosenLabel = `${label}：已选` } = props;
  const styles = useStyles();
  const listBox = useListBox();
  const [query, setQuery] = useState('');
  const { shown, more, isNew } = matchingChoices(choices, query);
  const toggle = (word: string): void => {
    setQuery('');
    // Typed words may come several at once, and some of them may be chosen already.
    const words = choices.some((choice) => choice.word === word) ? [word] : piecesOf(word);
    onChosen(
      chosen.includes(word) ? chosen.filter((each) => each !== word) : [...new Set([...chosen, ...words])],
    );
  };
  // What was typed to its end counts without a choice from the list: leaving the field must not lose it.
  const takeTyped = (): void => {
    const typed = query.trim();
    const word = choices.find((choice) => choice.word === typed)?.word ?? (free ? typed : '');
    if (word === '') return;
    if (chosen.includes(word)) setQuery('');
    else toggle(word);
  };
  return (
    <div className={styles.field}>
      <Field label={label} {...(hint === undefined ? {} : { hint })}>
        <Combobox
          className={styles.combobox}
          multiselect
          freeform
          expandIcon={LIST_ICON}
          listbox={listBox}
          value={query}
          selectedOptions={[...chosen]}
          placeholder={free ? '搜索或输入' : '搜索'}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
          onOptionSelect={(_event, { optionValue }) => {
            if (optionValue !== undefined) toggle(optionValue);
          }}
          onBlur={takeTyped}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.currentTarget.hasAttribute('aria-activedescendant'))
              takeTyped();
          }}
        >
          {shown.map(({ word, text }) => (
            <Option key={word} value={word} text={word}>
              {text}
            </Option>
          ))}
          {free && isNew && (
            <Option value={query.trim()} text={query.trim()}>
              添加「{query.trim()}」
            </Option>
          )}
          {shown.length === 0 && !(free && isNew) && <Option disabled>没有找到</Option>}
          {more > 0 && <Option disabled>{`还有 ${more} 个，请再多输几个字`}</Option>}
        </Combobox>
      </Field>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={chosenLabel}>
          {chosen.map((word) => (
            <li key={word} className={styles.word}>
              <span>{word}</span>
              {beside?.(word)}
              <Button
                size="small"
                appearance="transparent"
                className={styles.remove}
                aria-label={`去掉 ${word}`}
                onClick={() => {
                  toggle(word);
                }}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
