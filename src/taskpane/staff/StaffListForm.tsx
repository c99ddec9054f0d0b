import { Button, Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import { compareStaff } from '../../sheets/staff/compareStaff';
import { readStaff } from '../../sheets/staff/readStaff';
import type { FormProps } from '../FormProps';
import { usePanelStyles } from '../panelStyles';
import { RosterFormPreview } from '../setup/RosterFormPreview';
import { useReading } from '../useReading';
import { StaffColumns } from './StaffColumns';
import { StaffCompared } from './StaffCompared';
import type { StaffChoices } from './staffFields';
import { chosenFields, firstChoices, openColumns } from './staffFields';

/** 从已有名单填: a list of staff that is in the workbook already, read column by column, fills the roster. */
export function StaffListForm({ pane, onDone }: FormProps): ReactElement {
  const styles = usePanelStyles();
  const { value: book, again } = useReading(pane, 'openStaffLists', (control) =>
    pane.actions.openStaffLists(control),
  );
  const [sheet, setSheet] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, StaffChoices>>>({});
  const busy = pane.runner.running !== null;
  const list = book?.lists.find(({ grid }) => grid.name === sheet) ?? book?.lists[0];
  const choices = useMemo(
    () => (list === undefined ? {} : (chosen[list.grid.name] ?? firstChoices(list.proposal))),
    [list, chosen],
  );
  const { read, compared } = useMemo(() => {
    const people =
      list === undefined
        ? { members: [], notes: [] }
        : readStaff(list.grid, list.proposal, chosenFields(choices));
    return { read: people, compared: compareStaff(people.members, book?.roster ?? []) };
  }, [book, list, choices]);
  const { added } = compared;
  const open = list === undefined ? [] : openColumns(list.proposal, choices);

  const add = (): void => {
    pane.write(
      'addMembers',
      '名册已加入',
      (control) => pane.actions.addMembers(added, control),
      (outcome) => {
        if (outcome.left.length === 0) onDone();
      },
    );
  };

  return (
    <section className={styles.panel} aria-label="从已有名单填">
      <h2 className={styles.heading}>从已有名单填名册</h2>
      {book === null && <p className={styles.text}>{busy ? '正在找名单…' : '没有读到表格的内容。'}</p>}
      {book !== null && list === undefined && (
        <p className={styles.text}>
          别的工作表里没有看到名单。名单要有一行表头，其中一列是姓名。
          {book.others.length > 0 && `看过的表：${book.others.join('、')}。`}
        </p>
      )}
      {book !== null && list !== undefined && (
        <>
          <Field label="名单在">
            <Select
              disabled={busy}
              value={list.grid.name}
              onChange={(_event, { value }) => {
                setSheet(value);
              }}
            >
              {book.lists.map(({ grid, proposal }) => (
                <option key={grid.name} value={grid.name}>
                  {grid.name}（{proposal.names} 人）
                </option>
              ))}
            </Select>
          </Field>
          <p className={styles.quiet}>
            第{list.proposal.headerRow + 1}行是表头。请看每一列相当于名册的哪一列；名单本身不会改动。
          </p>
          <StaffColumns
            proposal={list.proposal}
            choices={choices}
            disabled={busy}
            onChoose={(column, choice) => {
              setChosen({ ...chosen, [list.grid.name]: { ...choices, [column]: choice } });
            }}
          />
          <RosterFormPreview title={`加入 ${added.length} 人`} members={added} notes={read.notes} />
          <StaffCompared compared={compared} />
          {open.length > 0 && (
            <p className={styles.fault} role="status">
              请先确认{open.map(({ header }) => `「${header}」`).join('')}是哪一列，或者不用。
            </p>
          )}
        </>
      )}
      <div className={styles.buttons}>
        {list === undefined ? (
          <Button disabledFocusable={busy} onClick={again}>
            重新读取
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={busy || open.length > 0 || added.length === 0}
            onClick={add}
          >
            加入名册（{added.length} 人）
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onDone}>
          返回
        </Button>
      </div>
    </section>
  );
}
