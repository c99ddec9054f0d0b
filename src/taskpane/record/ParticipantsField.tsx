import { Field, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EntryBook } from '../../actions/entryForm';
import { participantsText } from '../../sheets/encode/participantsText';
import type { GroupWord, ReadGroup } from './groupWords';
import { groupWords, readGroups } from './groupWords';
import { memberChoices } from './memberChoices';
import { joinPieces, piecesOf } from '../../sheets/decode/pieces';
import { WordsField } from './WordsField';

const useStyles = makeStyles({
  set: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    margin: 0,
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { paddingInline: '4px' },
});

const UNDER: readonly GroupWord['under'][] = ['全体', '身份', '科室', '党支部'];

interface Props {
  readonly book: EntryBook;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** 参加人员: groups, whom they leave out, and single people; below the text of the cell as it will be written. */
export function ParticipantsField({ book, text, onText }: Props): ReactElement {
  const styles = useStyles();
  const pieces = piecesOf(text);
  const groups = groupWords(book);
  const write = (words: readonly string[]): void => {
    onText(joinPieces(words));
  };
  const leaveOut = ({ piece, group }: ReadGroup, except: readonly string[]): void => {
    const changed = participantsText({ everybody: group.word, except, names: [] });
    write(pieces.map((each) => (each === piece ? changed : each)));
  };
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>参加人员</legend>
      <Field label="加一组人">
        <Select
          value=""
          onChange={(_event, { value }) => {
            if (value !== '') write([...pieces, value]);
          }}
        >
          <option value="">选择全体、身份、科室或党支部</option>
          {UNDER.map((under) => (
            <optgroup key={under} label={under}>
              {groups
                .filter((group) => group.under === under)
                .map(({ word }) => (
                  <option key={word} value={word}>
                    {word}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {readGroups(pieces, groups).map((read) => (
        <WordsField
          key={read.group.word}
          label={`${read.group.word}，除`}
          choices={memberChoices(book.members.filter(read.group.holds))}
          chosen={read.except}
          free={false}
          onChosen={(except) => {
            leaveOut(read, except);
          }}
        />
      ))}
      <WordsField
        label="加个人"
        choices={memberChoices(book.members)}
        chosen={pieces}
        chosenLabel="已选的参加人员"
        free
        onChosen={write}
      />
      <Field label="将写入的文字" hint="也可以直接改。姓名用、隔开。">
        <Textarea
          rows={2}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => {
            onText(value);
          }}
        />
      </Field>
    </fieldset>
  );
}
