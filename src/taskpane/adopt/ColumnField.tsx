import { Select, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '../../domain/day';
import { ADOPTED_FIELDS } from '../../sheets/adopt/adoptedFields';
import type { AdoptedField } from '../../sheets/adopt/LedgerMapping';
import type { MappingQuestion, ProposedColumn } from '../../sheets/adopt/SheetProposal';
import { dayOfSerial } from '../../sheets/decode/readDate';
import type { ColumnChoice } from './adoptionDraft';
import { useAdoptStyles } from './adoptStyles';
import { fieldWord } from './fieldWords';

interface Props {
  readonly column: ProposedColumn;
  readonly question: MappingQuestion | undefined;
  /** Undefined: nobody has said anything of it. */
  readonly choice: ColumnChoice | undefined;
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** One column: its header, a few of its cells, and the list of what it may be; the likely ones stand on top. */
export function ColumnField({ column, question, choice, onChoose }: Props): ReactElement {
  const styles = useAdoptStyles();
  const { header, samples, field, certainty } = column;
  const open = choice === undefined;
  const likely = [
    ...new Set([
      ...(question?.kind === 'column' ? question.candidates : []),
      ...(field !== null && certainty === 'doubtful' ? [field] : []),
    ]),
  ];
  const options = (fields: readonly AdoptedField[]): ReactElement[] =>
    fields.map((each) => (
      <option key={each} value={each}>
        {fieldWord(each)}
      </option>
    ));
  const others = options(ADOPTED_FIELDS.filter((each) => !likely.includes(each)));
  const isDate = (choice ?? field) === 'date';
  const text = samples.map((sample) => (isDate ? shownDate(sample) : sample)).join('；');
  return (
    <li className={mergeClasses(styles.card, open && styles.asked)}>
      <div className={styles.head}>
        <span className={styles.title}>{header}</span>
        {open && <span className={styles.mark}>请确认</span>}
      </div>
      <p className={styles.sample} title={text}>
        {text === '' ? '（没有内容）' : text}
      </p>
      <Select
        aria-label={`「${header}」是${open ? '（请确认）' : ''}`}
        value={choice ?? ''}
        {...(open ? { 'data-open': true } : {})}
        onChange={(_event, { value }) => {
          onChoose(value as ColumnChoice);
        }}
      >
        {open && <option value="">请选择…</option>}
        {likely.length > 0 ? (
          <>
            <optgroup label="可能是">{options(likely)}</optgroup>
            <option value="unused">不用</option>
            <optgroup label="其他">{others}</optgroup>
          </>
        ) : (
          <>
            <option value="unused">不用</option>
            {others}
          </>
        )}
      </Select>
    </li>
  );
}

/** Excel hands a date out as the number of its day. @example shownDate('44845') // '2022-10-11' */
function shownDate(sample: string): string {
  return /^\d{5}$/.test(sample) ? formatDay(dayOfSerial(Number(sample))) : sample;
}
