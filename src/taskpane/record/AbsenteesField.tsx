import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EntryBook } from '../../actions/entryForm';
import { memberChoices } from './memberChoices';
import { joinPieces, piecesOf } from '../../sheets/decode/pieces';
import { WordsField } from './WordsField';

/** The marks of absence that the decoder reads after a name. */
const REASONS = ['请假', '病假', '出差', '缺席'] as const;
const MARKED = /^(.+?)[（(](请假|病假|出差|缺席)[)）]$/;

interface Props {
  readonly book: EntryBook;
  readonly text: string;
  readonly hint?: string | undefined;
  readonly onText: (text: string) => void;
}

/** 缺席人员: who was away, each with a reason where one is given. @example 张三（请假）、李四 */
export function AbsenteesField({ book, text, hint, onText }: Props): ReactElement {
  const pieces = piecesOf(text);
  const names = pieces.map((piece) => MARKED.exec(piece)?.[1] ?? piece);
  const pieceOf = (name: string): string => pieces[names.indexOf(name)] ?? name;
  const giveReason = (name: string, reason: string): void => {
    const marked = reason === '' ? name : `${name}（${reason}）`;
    onText(joinPieces(names.map((each) => (each === name ? marked : pieceOf(each)))));
  };
  return (
    <WordsField
      label="缺席人员"
      hint={hint}
      choices={memberChoices(book.members)}
      chosen={names}
      free
      onChosen={(chosen) => {
        onText(joinPieces(chosen.map(pieceOf)));
      }}
      beside={(name) => (
        <Select
          size="small"
          appearance="underline"
          aria-label={`${name} 缺席原因`}
          value={MARKED.exec(pieceOf(name))?.[2] ?? ''}
          onChange={(_event, { value }) => {
            giveReason(name, value);
          }}
        >
          <option value="">不写原因</option>
          {REASONS.map((reason) => (
            <option key={reason}>{reason}</option>
          ))}
        </Select>
      )}
    />
  );
}
