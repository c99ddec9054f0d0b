import { Select, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StaffColumn, StaffProposal } from '../../sheets/staff/StaffProposal';
import { useAdoptStyles } from '../adopt/adoptStyles';
import { usePanelStyles } from '../panelStyles';
import type { StaffChoice, StaffChoices } from './staffFields';
import { STAFF_FIELDS } from './staffFields';

interface Props {
  readonly proposal: StaffProposal;
  readonly choices: StaffChoices;
  readonly disabled: boolean;
  readonly onChoose: (columnIndex: number, choice: StaffChoice) => void;
}

/** The columns of a list of staff, each with a few of its cells and what it is read as; doubtful ones are marked. */
export function StaffColumns({ proposal, choices, disabled, onChoose }: Props): ReactElement {
  const panel = usePanelStyles();
  const styles = useAdoptStyles();
  return (
    <ul className={panel.list} aria-label="各列">
      {proposal.columns.map((column) => {
        const { header, columnIndex, samples } = column;
        const choice = choices[columnIndex];
        const open = choice === undefined;
        const text = samples.join('；');
        return (
          <li key={columnIndex} className={mergeClasses(styles.card, open && styles.asked)}>
            <div className={styles.head}>
              <span className={styles.title}>{header}</span>
              {open && <span className={styles.mark}>请确认</span>}
            </div>
            <p className={styles.sample} title={text}>
              {text === '' ? '（没有内容）' : text}
            </p>
            <Select
              aria-label={`「${header}」是${open ? '（请确认）' : ''}`}
              disabled={disabled}
              value={choice ?? ''}
              onChange={(_event, { value }) => {
                onChoose(columnIndex, value as StaffChoice);
              }}
            >
              {open && <option value="">请选择…</option>}
              {open && <LikelyChoice column={column} />}
              <option value="unused">不用</option>
              {STAFF_FIELDS.map(({ field, header: own }) => (
                <option key={field} value={field}>
                  {own}
                </option>
              ))}
            </Select>
          </li>
        );
      })}
    </ul>
  );
}

/** What a doubtful column is most likely, on top of the list. */
function LikelyChoice({ column }: { readonly column: StaffColumn }): ReactElement | null {
  const likely = STAFF_FIELDS.find(({ field }) => field === column.field);
  return likely === undefined ? null : <option value={likely.field}>{likely.header}（可能）</option>;
}
