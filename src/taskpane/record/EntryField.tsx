import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EntryBook } from '../../actions/entryForm';
import type { LedgerField } from '../../sheets/decode/fields';
import { ledgerTable } from '../../sheets/describe/ledgerSheet';
import { columnOf } from '../../sheets/describe/SheetDescription';
import { AbsenteesField } from './AbsenteesField';
import { wordChoices } from './choices';
import { DateField } from './DateField';
import { memberChoices } from './memberChoices';
import { ParticipantsField } from './ParticipantsField';
import { joinPieces, piecesOf } from '../../sheets/decode/pieces';
import { WordField } from './WordField';
import { WordsField } from './WordsField';

interface Props {
  readonly column: LedgerField;
  readonly book: EntryBook;
  /** 活动类型 of the entry, for the topics that go with it. */
  readonly activity: string;
  readonly value: string;
  readonly fault: string | null;
  readonly onValue: (value: string) => void;
}

/** The field of one ledger column, as suits what the column holds. */
export function EntryField({ column, book, activity, value, fault, onValue }: Props): ReactElement {
  const { header, prompt, dropdown } = columnOf(ledgerTable, column);
  const hint = prompt === undefined ? {} : { hint: prompt };
  const words = (choices: readonly string[]): ReactElement => (
    <WordsField
      label={header}
      {...hint}
      choices={wordChoices(choices)}
      chosen={piecesOf(value)}
      free
      onChosen={(chosen) => {
        onValue(joinPieces(chosen));
      }}
    />
  );
  switch (column) {
    case 'date':
      return <DateField label={header} value={value} fault={fault} onValue={onValue} />;
    case 'activity':
      return (
        <WordField
          label={header}
          fault={fault}
          choices={wordChoices(book.activities.map(({ name }) => name))}
          value={value}
          onValue={onValue}
        />
      );
    case 'topics':
      return words([
        ...(book.activities.find(({ name }) => name === activity)?.topics ?? []),
        ...book.topics,
      ]);
    case 'organisers':
      return words([...book.departments, ...book.branches]);
    case 'speaker':
      return (
        <WordsField
          label={header}
          {...hint}
          choices={memberChoices(book.members)}
          chosen={piecesOf(value)}
          free
          onChosen={(chosen) => {
            onValue(joinPieces(chosen));
          }}
        />
      );
    case 'chair':
      return (
        <WordField label={header} choices={memberChoices(book.members)} value={value} onValue={onValue} />
      );
    case 'participants':
      return <ParticipantsField book={book} text={value} onText={onValue} />;
    case 'absentees':
      return <AbsenteesField book={book} text={value} onText={onValue} />;
    case 'level':
    case 'firstTopic':
      return (
        <Field label={header}>
          <Select
            value={value}
            onChange={(_event, data) => {
              onValue(data.value);
            }}
          >
            {offeredWords(dropdown !== undefined && 'words' in dropdown ? dropdown.words : [], value).map(
              (word) => (
                <option key={word} value={word}>
                  {word === '' ? '不填' : word}
                </option>
              ),
            )}
          </Select>
        </Field>
      );
    case 'content':
    case 'note':
    case 'evidence':
      return (
        <Field label={header} {...hint}>
          <Textarea
            rows={2}
            resize="vertical"
            value={value}
            onChange={(_event, data) => {
              onValue(data.value);
            }}
          />
        </Field>
      );
    case 'hours':
    case 'quantity':
    case 'attribution':
    case 'targets':
      return (
        <Field label={header} {...hint}>
          <Input
            value={value}
            autoComplete="off"
            onChange={(_event, data) => {
              onValue(data.value);
            }}
          />
        </Field>
      );
  }
}

/** Blank, the words offered, and the word that stands there already. */
function offeredWords(words: readonly string[], value: string): string[] {
  return [...new Set(['', ...words, value])];
}
