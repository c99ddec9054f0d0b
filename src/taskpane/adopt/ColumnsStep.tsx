import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { AdoptionBook } from '../../actions/openAdoption';
import type { ProposedColumn } from '../../sheets/adopt/SheetProposal';
import { usePanelStyles } from '../panelStyles';
import type { AdoptionDraft } from './adoptionDraft';
import { hasColumn, openColumns } from './adoptionDraft';
import { useAdoptStyles } from './adoptStyles';
import { ColumnField } from './ColumnField';
import { FixedFields } from './FixedFields';
import { focusOpen } from './focusOpen';
import type { Adopting } from './useAdoption';

/** What the pages get that change how a sheet is read. */
export interface StepProps {
  readonly book: AdoptionBook;
  readonly adopting: Adopting;
  readonly onChange: (facts: Partial<AdoptionDraft>) => void;
  readonly onForward: () => void;
  readonly onBack: () => void;
}

/** The columns of the sheet and what each is; those that mean nothing to a check stand behind a title. */
export function ColumnsStep({ book, adopting, onChange, onForward, onBack }: StepProps): ReactElement {
  const panel = usePanelStyles();
  const styles = useAdoptStyles();
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const { proposal, draft, sheet } = adopting;
  // A column that is put aside stays where it is, or it would slip away under the hand.
  const [aside] = useState(
    () => new Set(proposal.columns.flatMap(({ key }) => (draft.columns[key] === 'unused' ? [key] : []))),
  );
  const faults = faultsOf(adopting);
  const go = (): void => {
    setAsked(true);
    if (faults.length === 0) onForward();
    else focusOpen(form.current);
  };
  const field = (column: ProposedColumn): ReactElement => (
    <ColumnField
      key={column.key}
      column={column}
      question={proposal.questions.find((each) => each.kind === 'column' && each.key === column.key)}
      choice={draft.columns[column.key]}
      onChoose={(choice) => {
        onChange({ columns: { ...draft.columns, [column.key]: choice } });
      }}
    />
  );
  const used = proposal.columns.filter(({ key }) => !aside.has(key));
  const unused = proposal.columns.filter(({ key }) => aside.has(key));
  return (
    <form
      ref={form}
      className={panel.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <p className={panel.quiet}>
        第{proposal.headerRow + 1}行{proposal.headerRows === 2 && `、第${proposal.headerRow + 2}行`}
        是表头。每一列下面是表里的内容；选它相当于工作台账的哪一列。几列可以选成同一个，内容会合在一起读。
      </p>
      <ul className={panel.list} aria-label="各列">
        {used.map(field)}
      </ul>
      {unused.length > 0 && (
        <details>
          <summary className={styles.summary}>不用的列（{unused.length}）：可另选用途</summary>
          <ul className={panel.list} aria-label="不用的列">
            {unused.map(field)}
          </ul>
        </details>
      )}
      <FixedFields
        activities={book.activities}
        sheet={sheet.name}
        question={proposal.questions.find(({ kind }) => kind === 'activity')}
        draft={draft}
        asked={asked}
        onChange={(fixed) => {
          onChange({ fixed: { ...draft.fixed, ...fixed } });
        }}
      />
      <div className={styles.bar}>
        <div role="status" className={styles.barLine}>
          {asked && faults.length > 0 && (
            <ul className={panel.bullets}>
              {faults.map((fault) => (
                <li key={fault} className={panel.fault}>
                  {fault}
                </li>
              ))}
            </ul>
          )}
        </div>
        <Button type="submit" appearance="primary">
          下一步
        </Button>
        <Button onClick={onBack}>返回</Button>
      </div>
    </form>
  );
}

/** What has to be said before the sheet can be read. */
function faultsOf({ draft, proposal }: Adopting): readonly string[] {
  const open = openColumns(draft, proposal).map(({ header }) => `「${header}」`);
  return [
    ...(open.length > 0 ? [`请确认 ${open.join('')}：是哪一列，或者不用。`] : []),
    ...(hasColumn(draft, 'date') ? [] : ['还没有一列是日期。没有日期的台账没法检查。']),
    ...(lacksActivity(draft) ? ['没有一列是活动类型，请在下面填这张表都是什么活动。'] : []),
  ];
}

/** Whether nothing says of what type the rows are: no column, no word for all, no headings between the rows. */
export function lacksActivity(draft: AdoptionDraft): boolean {
  return (
    !hasColumn(draft, 'activity') &&
    (draft.fixed.activity ?? '').trim() === '' &&
    Object.values(draft.words).every((word) => word === '')
  );
}
